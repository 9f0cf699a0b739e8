/** Brings a part of the screen into view, unfolded, and moves the keyboard there. */
export function goTo(id: string): void {
  const target = document.getElementById(id);
  for (let fold = target?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true;
  target?.scrollIntoView({ block: 'start' });
  const stop = target instanceof HTMLDetailsElement ? target.querySelector('summary') : target;
  stop?.focus({ preventScroll: true });
}
