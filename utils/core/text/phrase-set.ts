/** Phrases to find among the words of a text: plain alternatives, each of one word or several. */
import { plainWords, type PlainWord } from './plain-words';

/** The words of each phrase, by its first word. */
export type PhraseSet = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Phrases as they are compared; one without a word in it is left out. */
export function phraseSet(phrases: readonly string[]): PhraseSet {
  const set = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) {
    const words = plainWords(phrase).map(({ plain }) => plain);
    const [first] = words;
    if (first !== undefined) set.set(first, [...(set.get(first) ?? []), words]);
  }
  return set;
}

/**
 * Behind which words a phrase of the set ends that begins at `at`, as indexes: none, one, or several. A phrase
 * stays within a sentence. Costs no more than the phrases with this first word.
 */
export function phraseEnds(words: readonly PlainWord[], at: number, set: PhraseSet): readonly number[] {
  const first = words[at];
  const phrases = first === undefined ? undefined : set.get(first.plain);
  if (first === undefined || phrases === undefined) return [];
  return phrases
    .filter((phrase) =>
      phrase.every((plain, step) => {
        const word = step === 0 ? first : words[at + step];
        return word !== undefined && word.plain === plain && word.sentence === first.sentence;
      }),
    )
    .map((phrase) => at + phrase.length);
}

/** Behind which word the longest phrase ends that begins at `at`; null where none does. */
export function phraseEnd(words: readonly PlainWord[], at: number, set: PhraseSet): number | null {
  const ends = phraseEnds(words, at, set);
  return ends.length === 0 ? null : Math.max(...ends);
}
