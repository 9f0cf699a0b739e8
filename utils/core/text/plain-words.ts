/** The words of a text for those who look for other words in it: bare of case, accents and apostrophes. */
import { foldWord } from './fold';
import type { Range } from './own-text';
import { tokensWithin } from './tokens';

export interface PlainWord {
  /** As it stands there. */
  readonly text: string;
  /** As it is compared: "Mintió" is `mintio`, "didn’t" `didnt`. */
  readonly plain: string;
  /** Offsets [start, end) in the text. */
  readonly start: number;
  readonly end: number;
  /** Counts up from 0; words of one sentence share it. */
  readonly sentence: number;
}

/** The words inside some ranges of a text, all of it if none are given, in order. Linear time; a new range begins a new sentence. */
export function plainWords(text: string, ranges: readonly Range[] = [[0, text.length]]): readonly PlainWord[] {
  return tokensWithin(text, ranges).map(({ start, end, sentence }) => {
    const word = text.slice(start, end);
    return { text: word, plain: plainWord(word), start, end, sentence };
  });
}

/** One word without gaps, as it is compared. */
export function plainWord(word: string): string {
  return foldWord(word).replaceAll("'", '');
}
