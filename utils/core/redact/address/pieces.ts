/** What patterns of addresses are put together from, and how the words in them are judged. */
import { plainWord } from '../../text/plain-words';
import { isPlaceWord } from '../coarse-places';
import { anyWord, eitherCase } from '../either-case';
import type { Redactor } from '../redactor';
import LISTS from '../words/address.json';

/** A word of a name, as written with a capital or all in capitals. */
export const CAP = String.raw`\p{Lu}[\p{L}'\u2019.-]{0,24}`;
export const DIRECTION = String.raw`(?:[NSEW]|[NS][EW]|[nsew]|[ns][ew]|(?:[Nn]or|[Ss]ou)th|(?:[Ee]a|[Ww]e)st)\.?`;
export const ORDINAL = String.raw`\d{1,3}(?:st|nd|rd|th|ST|ND|RD|TH)`;
/** Neither a letter nor a digit before; no part of a time, an amount or a longer number. */
export const ALONE = String.raw`(?<![\p{L}\d])`;
export const NO_AMOUNT = String.raw`(?<![\p{L}\d.,:/$\u20ac\u00a3#@-])`;

/** Any word of a name, small or not. */
export const WORD = String.raw`\p{L}[\p{L}'\u2019.-]{1,24}`;

export type AddressList = keyof typeof LISTS;

/** The words of a list, parted by spaces, or by semicolons where they have spaces themselves. */
export function wordsOf(list: AddressList): readonly string[] {
  const words: string = LISTS[list];
  return words.split(words.includes(';') ? ';' : ' ');
}

/** A pattern for any of the words of a list; `either`: also with a capital, or all in capitals. */
export function anyOf(list: AddressList, either = false): string {
  return either ? eitherCase(wordsOf(list)) : anyWord(wordsOf(list));
}

/** What comes next is no word that begins the next clause. */
export const SMALL_STOP = String.raw`(?!${anyOf('smallStops')}(?![\p{L}'\u2019]))`;

/** What is asked of a word beside a number. */
export interface WordJudge {
  /** It says nothing of a place: a canned word, a unit of measure, an article. */
  readonly isNothing: (word: string) => boolean;
  /** Everybody uses it, in one of the languages. */
  readonly isOrdinary: (word: string) => boolean;
  /** A town, a store or a make of car: made coarser elsewhere. */
  readonly isPlace: (word: string) => boolean;
  /** It does not belong to an address it stands beside. */
  readonly isNotBeside: (word: string) => boolean;
  /** Whether a capital tells a name: not in German, where every noun has one, and a street's number stands behind it. */
  readonly capitalsTell: boolean;
}

const TIMES: ReadonlySet<string> = new Set(wordsOf('times'));
const NOT_BESIDE: ReadonlySet<string> = new Set(wordsOf('notBeside').map(plainWord));

export function wordJudge({ people, personal, names }: Redactor, language: string): WordJudge {
  const lists = [people.nobody, people.titled, personal.notNames, personal.measures, personal.small];
  const bare = (word: string): string => plainWord(word.replaceAll(/[^\p{L}'\u2019]/gu, ''));
  const isTime = (word: string): boolean => TIMES.has(bare(word));
  return {
    capitalsTell: language !== 'de',
    isNothing: (word) => isTime(word) || lists.some((list) => list.has(bare(word))),
    isOrdinary: (word) => names.ordinary.has(bare(word)),
    isPlace: (word) => isPlaceWord(bare(word)) || names.places.has(bare(word)),
    isNotBeside: (word) => {
      const plain = bare(word);
      return plain === '' || isTime(word) || NOT_BESIDE.has(plain) || personal.small.has(plain);
    },
  };
}
