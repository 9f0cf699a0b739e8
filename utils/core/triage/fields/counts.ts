/** Numbers before a word, written in digits or spelt out. */
import { type FieldText, after, before, gapAfter } from './field-text';
import type { FoundDate } from './find-dates';
import { numberOf } from './lexicon';
import { anyOf } from './phrase-pattern';
import { everyLanguage } from './words/all';

const JOINERS: ReadonlySet<string> = new Set(['y', 'e', 'et', 'and']);
const ROUGHLY = new RegExp(String.raw`(?:^|[^\p{L}])${anyOf(everyLanguage('roughly'))}\s$`, 'iu');

/** A number and the place of its first word. */
export interface Count {
  readonly value: number;
  /** Index of its first word. */
  readonly at: number;
  readonly start: number;
}

/** The number that ends at a word: "25", "twenty-five", "treinta y cinco"; null when the word is none, or part of a date or a longer number. */
export function countAt(read: FieldText, index: number, dates: readonly FoundDate[]): Count | null {
  const word = read.words[index];
  if (word === undefined || dates.some(({ start, end }) => word.start >= start && word.end <= end)) return null;
  if (word.value !== null) {
    const isWhole =
      word.norm.length <= 3 &&
      !/^[.,:/%]\d/u.test(after(read, word.end, 2)) &&
      !/[\p{L}\d][-./:,]?$|[-/:#$\u20ac\u00a3]$/u.test(before(read, word.start, 2));
    return isWhole ? { value: word.value, at: index, start: word.start } : null;
  }
  const value = numberOf(word.norm, read.language);
  if (value === null) return null;
  const joined = JOINERS.has(read.words[index - 1]?.norm ?? '') ? index - 2 : index - 1;
  const tens = numberOf(read.words[joined]?.norm ?? '', read.language);
  const isCompound = tens !== null && tens >= 10 && value < 10 && /^[\s-]$/u.test(gapAfter(read, joined));
  return isCompound
    ? { value: tens + value, at: joined, start: read.words[joined]?.start ?? word.start }
    : { value, at: index, start: word.start };
}

/** "up to", "more than": what follows is no exact count. */
export function isRough(read: FieldText, count: Count): boolean {
  return ROUGHLY.test(before(read, count.start, 24));
}
