import * as z from 'zod/mini';
import { described, id, language, text } from './common';

const A_WORD = /[\p{L}\p{N}]/u;
const BARE_STAR = /(?:^|[^\p{L}\p{N}])\*/u;

/** Words to look for, as a words file writes them: folded as little as possible, so that they stay readable. */
const alternative = text.check(
  z.refine((words) => words === words.toLowerCase(), 'is not lower-case'),
  z.refine((words) => words === words.normalize('NFC'), 'is not in Unicode form NFC'),
  z.refine((words) => A_WORD.test(words), 'has no word in it'),
  z.refine((words) => !BARE_STAR.test(words), 'has an asterisk that does not end a word'),
  z.refine((words) => !words.includes('@'), 'names an idea; a words file holds words only'),
);
const distinct = z.refine<readonly string[]>(
  (words) => new Set(words).size === words.length,
  'says the same words twice',
);

/** `ideas.json` */
export const ideas = z.record(id, described(text, 'What the idea means, in one line.'));

/** `words/<language>.json` */
export const languageWords = z
  .strictObject({
    language: described(language, 'The language; equals the file name.'),
    common: described(
      z.array(alternative).check(distinct),
      'Small words that are frequent in this language and rare in the others; they tell it.',
    ),
    ideas: described(
      z.record(id, z.array(alternative).check(z.minLength(1), distinct)),
      'By idea, the words for it: one word or several, * after a word for any ending; an idea without words stands in without.',
    ),
    without: described(z.optional(z.array(id).check(distinct)), 'Ideas the language has no words for.'),
  })
  .check(
    z.refine(
      ({ ideas: said, without = [] }) => !without.some((idea) => Object.hasOwn(said, idea)),
      'lists an idea in without that it has words for',
    ),
  );
