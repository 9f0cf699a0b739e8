import type { Range } from '../../core/text/own-text';

/** Words of a text with a little of it on either side. */
export interface Passage {
  readonly before: string;
  readonly match: string;
  readonly after: string;
}

const AROUND = 50;
const SPACE = /\s/u;

/** The words at a place, with whole words around them; what was cut off shows as "…". */
export function passageAround(text: string, [from, to]: Range): Passage {
  return { before: beginning(text, from), match: text.slice(from, to), after: ending(text, to) };
}

function beginning(text: string, to: number): string {
  if (to <= AROUND) return text.slice(0, to);
  let from = to - AROUND;
  while (from < to && !SPACE.test(text.charAt(from))) from += 1;
  return `\u2026${text.slice(from, to)}`;
}

function ending(text: string, from: number): string {
  if (text.length - from <= AROUND) return text.slice(from);
  let to = from + AROUND;
  while (to > from && !SPACE.test(text.charAt(to))) to -= 1;
  return `${text.slice(from, to)}\u2026`;
}
