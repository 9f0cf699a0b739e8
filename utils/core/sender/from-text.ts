import type { Person } from '../types';

/** How a source shows a sender: `name <address>`, or whichever of the two there is. Reasons with place `from` count in it. */
export function fromText(person: Person | null): string {
  const name = person?.name?.trim() ?? '';
  const address = person?.address ?? '';
  if (name === '' || address === '') return name + address;
  return `${name} <${address}>`;
}
