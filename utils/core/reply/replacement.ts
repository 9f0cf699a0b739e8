/** Other words for a piece of a text. */
import type { Range } from '../text/own-text';

export interface Replacement {
  readonly at: Range;
  readonly by: string;
}

/** Looks no further than this for what stands before a word. */
const MOST_BEFORE = 12;
const SPACES = ' \t\u00a0';
const OPENERS = '"\u201c\u201e\u00ab(\u00bf\u00a1*-\u2022';
const SENTENCE_ENDS = '.!?\u2026\n';
/** Goes with words that are taken out of the beginning of a sentence, or out of the middle of one. */
const LINKS = ',;:';

/** The text with the other words in it. */
export function replaced(text: string, { at: [from, to], by }: Replacement): string {
  return text.slice(0, from) + by + text.slice(to);
}

/**
 * `by` in place of [from, to), with a capital where a sentence begins that had one. With nothing in their place, the words go
 * with the space and the commas that held them, and a sentence of nothing else goes with its end.
 */
export function replacing(text: string, [from, to]: Range, by: string): Replacement {
  const isFirst = beginsSentence(text, from);
  if (by !== '') return { at: [from, to], by: isFirst && isCapital(text.charAt(from)) ? capital(by) : by };
  return isFirst ? takenFromStart(text, from, to) : takenFromInside(text, from, to);
}

/** Whether nothing of the same sentence stands before `at`. */
export function beginsSentence(text: string, at: number): boolean {
  for (let before = at - 1; before >= 0 && at - before <= MOST_BEFORE; before -= 1) {
    const character = text.charAt(before);
    if (SENTENCE_ENDS.includes(character)) return true;
    if (!SPACES.includes(character) && !OPENERS.includes(character)) return false;
  }
  return at <= MOST_BEFORE;
}

/** The word with its first letter large. */
export function capital(word: string): string {
  const [first = ''] = word;
  return first.toUpperCase() + word.slice(first.length);
}

function takenFromStart(text: string, from: number, to: number): Replacement {
  let behind = to;
  while (LINKS.includes(text.charAt(behind)) && behind < text.length) behind += 1;
  const ended = behind === to ? endOfMarks(text, to) : to;
  if (ended > to || behind >= text.length || text.charAt(behind) === '\n') {
    const start = backOverSpaces(text, from);
    return { at: [start, Math.max(ended, behind)], by: '' };
  }
  behind = overSpaces(text, behind);
  const next = text.charAt(behind);
  return { at: [from, behind + next.length], by: isCapital(text.charAt(from)) ? capital(next) : next };
}

function takenFromInside(text: string, from: number, to: number): Replacement {
  let start = backOverSpaces(text, from);
  const comma = start > 0 && LINKS.includes(text.charAt(start - 1));
  // A comma before goes too, unless the words stood between two: then one of them still parts what is left.
  if (comma) start -= 1;
  return { at: [start, to], by: '' };
}

function endOfMarks(text: string, from: number): number {
  let at = from;
  while (at < text.length && SENTENCE_ENDS.includes(text.charAt(at)) && text.charAt(at) !== '\n') at += 1;
  return at;
}

function overSpaces(text: string, from: number): number {
  let at = from;
  while (at < text.length && SPACES.includes(text.charAt(at))) at += 1;
  return at;
}

function backOverSpaces(text: string, from: number): number {
  let at = from;
  while (at > 0 && SPACES.includes(text.charAt(at - 1))) at -= 1;
  return at;
}

function isCapital(character: string): boolean {
  return character !== character.toLowerCase();
}
