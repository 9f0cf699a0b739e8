/** A letter's wording: the stretches of words that two copies share, whatever was filled in between them. */
import { bodyOf } from '../text/mask';
import { type MarkedWord, markedWords } from '../text/marked-words';

/**
 * Words of one sentence with nothing masked between them. Smaller than a sentence, so that a letter reads the same
 * whether its date is written with a full stop ("am 25. Juli") or without.
 */
export interface Stretch {
  /** The words in lower case, parted by spaces. */
  readonly text: string;
  readonly words: readonly MarkedWord[];
}

/** A text made ready to be compared with many. */
export interface AnswerText {
  /** As it was read, for the case of its letters. */
  readonly text: string;
  readonly words: readonly MarkedWord[];
  readonly stretches: readonly Stretch[];
  /** Words of all stretches together. */
  readonly size: number;
}

/** An answer is short; what stands behind this many characters is not compared. */
export const MOST_TEXT = 20_000;

/** Reads the own text of an answer. Any text is accepted. */
export function readAnswer(text: string): AnswerText {
  const read = text.slice(0, MOST_TEXT);
  const words = markedWords(read);
  const stretches = stretchesOf(bodyOf(words));
  return { text: read, words, stretches, size: stretches.reduce((sum, stretch) => sum + stretch.words.length, 0) };
}

function stretchesOf(words: readonly MarkedWord[]): Stretch[] {
  const stretches: MarkedWord[][] = [];
  words.forEach((word, index) => {
    if (word.mask !== null) return;
    const before = words[index - 1];
    if (before?.mask === null && before.sentence === word.sentence) stretches.at(-1)?.push(word);
    else stretches.push([word]);
  });
  return stretches.map((stretch) => ({ text: normsOf(stretch), words: stretch }));
}

/** Words as one text in lower case. */
export function normsOf(words: readonly MarkedWord[]): string {
  return words.map(({ norm }) => norm).join(' ');
}
