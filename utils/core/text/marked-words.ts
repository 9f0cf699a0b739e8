/** The own words of a text, each marked with what it is when it is something that varies between copies of one letter. */
import { frameOf } from './letter-frame';
import { CLOCK_WORDS, DATE_LINKS, DATE_WORDS, MONEY_WORDS, MONTHS, WEEKDAYS } from './mask-words';
import { ownRanges } from './own-text';
import { type Token, tokensWithin } from './tokens';

/** What varies between copies of one letter, in the order in which differences are named. */
export const MASKS = [
  'greeting',
  'addressee',
  'date',
  'time',
  'amount',
  'id',
  'number',
  'closing',
  'signature',
] as const;
export type Mask = (typeof MASKS)[number];

export interface MarkedWord extends Token {
  /** Null: the letter's own wording. */
  readonly mask: Mask | null;
}

/** Consecutive words with digits and nothing but one mark between them: "10/12/2026", "111-2222222-3333333". */
interface Run {
  readonly first: number;
  readonly last: number;
  readonly text: string;
}

const HAS_DIGIT = /\p{N}/u;
const INSIDE_RUN = /^[./:,\u2013-]$/u;
const TIME = /^\d{1,2}(?::\d{2}){1,2}$|^\d{1,2}(?:[:.]\d{2})?(?:am|pm|h|h\d{2}|uhr)$/iu;
const DATE = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$|^\d{1,2}\/\d{1,2}$/u;
const LONG_NUMBER = /^[\d-]{7,}$/u;
const CODE = /^[\p{L}\p{N}-]{4,}$/u;
const HAS_LETTER = /\p{L}/u;
const ORDINAL = /^\d{1,2}(?:st|nd|rd|th|er|\u00ba|\u00aa)$/iu;
const MONEY_BEFORE = /[$\u20ac\u00a3\u00a5\uffe5\u20b9]\s?$/u;
const MONEY_AFTER = /^\s?[$\u20ac\u00a3\u00a5\uffe5\u20b9]/u;
/** A month stands at most so many words from its day or its year. */
const NEAR = 3;

/** The words of the own text in order, marked. Any text is accepted; time is linear in its length. */
export function markedWords(text: string): readonly MarkedWord[] {
  const own = ownRanges(text);
  const words = tokensWithin(text, own);
  const masks: (Mask | null)[] = words.map(() => null);
  for (const run of runsOf(text, words)) {
    const mask = maskOfRun(run, words, text);
    masks.fill(mask, run.first, run.last + 1);
  }
  // Twice, because a word may stand beside one that is masked only now.
  maskBesideNumbers(words, masks);
  maskBesideNumbers(words, masks);
  for (const { part, at } of frameOf(text, own)) {
    words.forEach((word, index) => {
      if (word.start >= at[0] && word.end <= at[1]) masks[index] = part;
    });
  }
  return words.map((word, index) => ({ ...word, mask: masks[index] ?? null }));
}

function runsOf(text: string, words: readonly Token[]): Run[] {
  const runs: Run[] = [];
  for (let first = 0; first < words.length; first += 1) {
    if (!hasDigit(words, first)) continue;
    let last = first;
    while (hasDigit(words, last + 1) && INSIDE_RUN.test(between(text, words, last))) last += 1;
    runs.push({ first, last, text: text.slice(words[first]?.start, words[last]?.end) });
    first = last;
  }
  return runs;
}

function maskOfRun({ first, last, text: run }: Run, words: readonly Token[], text: string): Mask {
  const before = words[first - 1]?.norm ?? '';
  const after = words[last + 1]?.norm ?? '';
  if (
    MONEY_BEFORE.test(between(text, words, first - 1)) ||
    MONEY_AFTER.test(between(text, words, last)) ||
    MONEY_WORDS.has(before) ||
    MONEY_WORDS.has(after)
  )
    return 'amount';
  if (DATE.test(run)) return 'date';
  if (TIME.test(run) || isClock(words, last + 1)) return 'time';
  if (isId(run)) return 'id';
  return isNearDate(words, first, last) ? 'date' : 'number';
}

/** Order and tracking numbers, stations ("DQZ7"), cases. */
function isId(run: string): boolean {
  if (ORDINAL.test(run)) return false;
  return LONG_NUMBER.test(run) || (CODE.test(run) && HAS_LETTER.test(run));
}

/** Characters between a word and the next; at either end of the text those outside the words. */
function between(text: string, words: readonly Token[], index: number): string {
  return text.slice(words[index]?.end ?? 0, words[index + 1]?.start ?? text.length).slice(-20);
}

function hasDigit(words: readonly Token[], index: number): boolean {
  return HAS_DIGIT.test(words[index]?.norm ?? '');
}

function isNearDate(words: readonly Token[], first: number, last: number): boolean {
  if (DATE_WORDS.has(words[last + 1]?.norm ?? '')) return true;
  return isNear(first, last, (index) => {
    const word = words[index]?.norm ?? '';
    return MONTHS.has(word) || WEEKDAYS.has(word);
  });
}

function isNear(first: number, last: number, holds: (index: number) => boolean): boolean {
  for (let step = 1; step <= NEAR; step += 1) if (holds(first - step) || holds(last + step)) return true;
  return false;
}

/** Months, days, clock and money words beside a number; "may" alone is no month. */
function maskBesideNumbers(words: readonly Token[], masks: (Mask | null)[]): void {
  words.forEach(({ norm }, index) => {
    if (masks[index] !== null) return;
    if (WEEKDAYS.has(norm)) masks[index] = 'date';
    else if (MONTHS.has(norm) && isNear(index, index, (at) => hasDigit(words, at))) masks[index] = 'date';
    else if (DATE_WORDS.has(norm) && isBeside(masks, index, 'date')) masks[index] = 'date';
    else if (isClock(words, index) && isBeside(masks, index, 'time')) masks[index] = 'time';
    else if (MONEY_WORDS.has(norm) && isBeside(masks, index, 'amount')) masks[index] = 'amount';
    else if (DATE_LINKS.has(norm) && masks[index - 1] === 'date' && masks[index + 1] === 'date') masks[index] = 'date';
  });
}

/** "a" is a word of the clock only in "a.m.": in Spanish it is a preposition. */
function isClock(words: readonly Token[], index: number): boolean {
  const word = words[index]?.norm ?? '';
  if (word === 'a' || word === 'p') return words[index + 1]?.norm === 'm';
  return CLOCK_WORDS.has(word);
}

function isBeside(masks: readonly (Mask | null)[], index: number, mask: Mask): boolean {
  return masks[index - 1] === mask || masks[index + 1] === mask;
}
