import { plainWords } from '../text/plain-words';
import type { StoryFit, StoryPlace } from './story-place';

/** How the length of a text fits a place. Japanese counts three characters as a word. */
export function fitOf(text: string, { words }: Pick<StoryPlace, 'words'>): StoryFit {
  const all = plainWords(text);
  const unspaced = all.filter(({ text: word }) =>
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word),
  ).length;
  const count = all.length - unspaced + Math.ceil(unspaced / 3);
  return { words: count, verdict: count < words.from ? 'short' : count > words.to ? 'long' : 'fits' };
}
