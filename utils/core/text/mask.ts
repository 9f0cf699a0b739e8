/**
 * A text with everything masked that differs between two copies of one form letter: names, dates, times,
 * numbers, ids and amounts; greeting and sign-off are left out. Two canned answers of the same wording have
 * the same masked text.
 */
import { type Mask, type MarkedWord, markedWords } from './marked-words';

/** Stands for whatever was masked. */
const MASKED = '#';
const FRAME: ReadonlySet<Mask | null> = new Set<Mask>(['greeting', 'addressee', 'closing', 'signature']);

/** The masked own text: one sentence per line. */
export function maskText(text: string): string {
  return maskedSentences(text).join('\n');
}

/** The masked sentences of a text's own part, in order; sentences that are nothing but masks are left out. */
export function maskedSentences(text: string): string[] {
  const sentences = new Map<number, MarkedWord[]>();
  for (const word of bodyOf(markedWords(text))) {
    const known = sentences.get(word.sentence);
    if (known === undefined) sentences.set(word.sentence, [word]);
    else known.push(word);
  }
  return [...sentences.values()].filter((words) => words.some(({ mask }) => mask === null)).map(maskedSentence);
}

/** The words of the letter itself: greeting and sign-off are left out. */
export function bodyOf(words: readonly MarkedWord[]): readonly MarkedWord[] {
  return words.filter(({ mask }) => !FRAME.has(mask));
}

/** Any number of masked words in a row are one mask. */
function maskedSentence(words: readonly MarkedWord[]): string {
  return words
    .filter(({ mask }, index) => mask === null || (words[index - 1]?.mask ?? null) === null)
    .map(({ norm, mask }) => (mask === null ? norm : MASKED))
    .join(' ');
}
