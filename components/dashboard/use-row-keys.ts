import type { KeyboardEvent } from 'react';

/** Which row a key leads to, from a row and a number of rows; null for any other key. */
export function rowAt(key: string, from: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(count - 1, from + 1);
    case 'ArrowUp':
      return Math.max(0, from - 1);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

/** Moves the focus from the link of one row of a table to that of another. Enter opens it, as with every link. */
export function moveByKey(event: KeyboardEvent<HTMLElement>): void {
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row-link]')];
  const from = links.findIndex((link) => link === event.target);
  const to = from < 0 ? null : rowAt(event.key, from, links.length);
  if (to === null) return;
  event.preventDefault();
  links[to]?.focus();
}
