/** The words of a text as values, for those who compare or replace words one by one. */
import { endsAfter, readPassage } from './passage';
import { noList } from './word-list';
import { wordTable } from './word-table';
import { endOf, startOf } from './words';

/** One word of a text, as it is compared and where it stands. */
export interface Token {
  /** See {@link normalWord}. */
  readonly norm: string;
  /** Offsets [start, end) in the text that was given. */
  readonly start: number;
  readonly end: number;
  /** Counts up from 0; words of one sentence share it. */
  readonly sentence: number;
}

const NO_TABLE = wordTable(noList());
/** Characters that show nothing and may stand inside a word. */
const INVISIBLE = /\p{Cf}/gu;
const ASCII_ONLY = /^[a-zA-Z0-9]+$/u;
const APOSTROPHE = /[\u2018\u2019\u02bc\u00b4`\u2032\uff07]/gu;

/** A word with its accents, in the form in which two spellings of it are equal: NFKC, lower case, straight apostrophes. */
export function normalWord(word: string): string {
  if (ASCII_ONLY.test(word)) return word.toLowerCase();
  return word.replace(APOSTROPHE, "'").replace(INVISIBLE, '').normalize('NFKC').toLowerCase();
}

/**
 * Splits a text into words, as `scan.ts` does, with their offsets. Time is linear in the length of the
 * text; any string is accepted.
 */
export function tokens(text: string): Token[] {
  return tokensWithin(text, [[0, text.length]]);
}

/**
 * The words inside some ranges of a text, with offsets in the whole text. A new range begins a new
 * sentence, so that no rule reaches over what was left out between them.
 */
export function tokensWithin(text: string, ranges: readonly (readonly [number, number])[]): Token[] {
  const passage = readPassage(NO_TABLE, text, ranges);
  let sentence = 0;
  return Array.from({ length: passage.words.count }, (_word, index) => {
    const [start, end] = [startOf(passage.words, index), endOf(passage.words, index)];
    if (index > 0 && endsAfter(passage, index - 1)) sentence += 1;
    return { norm: normalWord(text.slice(start, end)), start, end, sentence };
  });
}
