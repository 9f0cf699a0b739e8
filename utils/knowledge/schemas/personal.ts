import * as z from 'zod/mini';
import { PERSONAL_KINDS } from '../../core/personal/finding';
import { PERSONAL_LISTS } from '../../core/personal/lists';
import { byLanguage, described, text } from './common';

const list = z.array(text).check(z.refine((all) => new Set(all).size === all.length, 'says the same words twice'));
const OFFERED = [...PERSONAL_KINDS, 'addressOfStop', 'postcode', 'someone'] as const;

const wording = z.strictObject({
  instead: described(
    z.record(z.enum(OFFERED), text),
    'What is offered in place of a finding; {stop} is the number of the stop the sentence names.',
  ),
  stops: described(list, 'Words for a stop, with its number behind.'),
  determiners: described(list, 'Words before a noun; with one of them there, what is offered loses its article.'),
  articles: described(list, 'The articles what is offered may begin with.'),
  contractions: described(z.record(text, text), 'Two words that become one, by both: “a el”.'),
});

/** `personal.json` */
export const personalData = z.strictObject({
  lists: described(
    z.record(z.enum(PERSONAL_LISTS), list),
    'Words that lead to personal data or rule them out, of all languages together.',
  ),
  wording: described(byLanguage(wording), 'What is said instead, by language of the letter.'),
});
