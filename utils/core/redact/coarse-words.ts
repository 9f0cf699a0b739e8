/** The words for what is made coarser, by language of the story. */
import WORDS from './words/coarse.json';

export type CoarseWords = (typeof WORDS)['en'];
const ALL: Readonly<Record<string, CoarseWords>> = WORDS;

/** The words of a language, or the English ones. */
export function coarseWords(language: string): CoarseWords {
  return ALL[language] ?? WORDS.en;
}

/** Words of any language that stand between what is before a number and it, and say that it is not exact. */
export const ROUGHLY =
  /(?:^|[\s(])(?:about|around|roughly|approximately|some|nearly|almost|over|under|more than|less than|at least|up to|~|unos|unas|casi|alrededor de|aproximadamente|m\u00e1s de|menos de|environ|presque|plus de|etwa|ungef\u00e4hr|fast|rund|circa|ca\.?|quasi|pi\u00f9 di|cerca de|quase|mais de|\u7d04|\u304a\u3088\u305d)\s?$/iu;

/** The word list written as one text. */
export function listed(words: string): readonly string[] {
  return words.split(', ');
}
