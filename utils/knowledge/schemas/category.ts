import * as z from 'zod/mini';
import { CATEGORIES, FACTS, TIERS } from '../../core/types';
import { byLanguage, described, id, lastChecked, sources, text } from './common';
import { concepts, phrase } from './words';

const WORDS_OF_A_TITLE = 5;
/** A badge shares a line with a sender's name, so its width counts, not its words. */
const CHARACTERS_OF_A_BADGE = 16;

export const categoryRule = z
  .strictObject({
    id: described(z.enum(CATEGORIES), 'The category; equals the folder name.'),
    flag: described(z.boolean(), 'Whether it needs the driver’s attention.'),
    tiers: described(z.array(z.enum(TIERS)).check(z.minLength(1)), 'Tiers it can take, the usual one first.'),
    phrases: described(byLanguage(z.array(phrase)), 'Quoted words by mail language.'),
    concepts: described(
      z.optional(concepts),
      'Concepts by mail language, or under any, for kinds that are told by rules; the others are told by weights.json.',
    ),
    excludes: described(
      z.optional(concepts),
      'Concepts by mail language, or under any; if one matches, it is not this category.',
    ),
    cues: described(
      byLanguage(z.array(z.array(text).check(z.minLength(1)))),
      'Word groups for the list badge, by mail language.',
    ),
    asks: described(z.array(z.enum(FACTS)), 'Facts a fair notice of this kind would state.'),
    evidence: described(
      z.array(
        z.strictObject({
          id: described(id, 'Name of the item; its text stands in the category’s text file.'),
          when: described(
            z.enum(['now', 'today', 'later']),
            'When to collect it: now while the app still shows it, today, later.',
          ),
        }),
      ),
      'What to collect, first things first.',
    ),
    sources,
    lastChecked,
    attested: described(
      z.enum(['quoted', 'reported', 'rule-only', 'nothing']),
      'How well the mail itself is attested.',
    ),
  })
  .check(
    z.refine(
      (rule) => rule.sources.length > 0 || rule.attested === 'nothing',
      'has no source: name one, or say attested: nothing',
    ),
    z.refine(
      (rule) =>
        Object.values(rule.phrases)
          .flat()
          .every(({ source }) => source < rule.sources.length),
      'has a phrase whose source is no index into sources',
    ),
  );

export const categoryText = z.strictObject({
  meaning: described(
    z.array(text).check(z.minLength(1), z.maxLength(6)),
    'What it means, one sentence per item, at most six, grade 8 or easier.',
  ),
  consequence: described(text, 'What can follow, with the doubt in the sentence.'),
  evidence: described(z.record(id, text), 'What to collect, by evidence id.'),
});

const title = text.check(
  z.refine((value) => value.split(' ').length <= WORDS_OF_A_TITLE, `has more than ${WORDS_OF_A_TITLE} words`),
);

export const categoryNames = z.record(
  z.enum(CATEGORIES),
  z.strictObject({
    title: described(title, 'Name of the category, at most five words.'),
    badge: described(
      text.check(z.maxLength(CHARACTERS_OF_A_BADGE)),
      'Name on the badge: two or three short words, at most 16 characters.',
    ),
  }),
);
