import * as z from 'zod/mini';
import { CATEGORIES } from '../../core/types';
import { byLanguage, described, grade, id, lastChecked, source, sources, text } from './common';

const RUNGS = ['first-answer', 'answer-to-canned', 'next-route'] as const;
const day = z.int().check(z.gte(0));
const blank = z.string().check(z.regex(/^[a-z][A-Za-z0-9]*$/, 'is no name of a blank'));

const stepText = z.strictObject({
  title: described(text, 'What to do, in a few words.'),
  who: described(text, 'Who it is for, and who it goes to.'),
  how: described(text, 'How to do it.'),
  attach: described(text, 'What to attach or to have at hand.'),
  expect: described(text, 'What usually comes back, and what to do then.'),
});

export const step = z
  .strictObject({
    id: described(id, 'The step; equals the file name.'),
    rung: described(z.enum([...RUNGS, 'any']), 'How far along a case must be for it.'),
    suggestedDays: described(
      z.nullable(z.tuple([day, day]).check(z.refine(([from, until]) => from <= until, 'ends before it begins'))),
      'First and last calendar day after the message’s date; null where no source states any.',
    ),
    claims: described(z.array(id), 'Claims about its deadline or its worth.'),
    next: described(z.array(id), 'Steps that can come after it; empty only for rest.'),
    sources,
    lastChecked,
    quality: described(
      grade,
      'How good the sources are taken together; D where nothing better than a doubtful source is known.',
    ),
    text: described(byLanguage(stepText), 'Texts by language.'),
  })
  .check(
    z.refine(
      ({ sources: all, quality }) => all.length > 0 || quality === 'D',
      'has no source: name one, or set quality to D',
    ),
  );

export const claim = z.strictObject({
  id: described(id, 'The claim; equals the file name.'),
  values: described(
    z
      .array(
        z.strictObject({
          value: described(text, 'What this source says, in our words.'),
          source: described(source, 'Who says it.'),
          stricter: described(z.optional(z.boolean()), 'Whether this is the value the plan goes by.'),
        }),
      )
      .check(z.minLength(1)),
    'What the sources say, the best first.',
  ),
  plannedDays: described(
    z.nullable(day),
    'The stricter value in calendar days, when the claim is a time limit; null otherwise.',
  ),
  official: described(z.boolean(), 'Whether Amazon itself has published it.'),
  lastChecked,
  text: described(
    byLanguage(
      z.strictObject({
        title: described(text, 'What the claim is about, in a few words.'),
        note: described(text, 'What is known, what is not, and what the plan does about it.'),
      }),
    ),
    'Texts by language.',
  ),
});

/** `template.json`; the letters stand beside it, one text file per language. */
export const template = z.strictObject({
  id: described(id, 'The template; equals the folder name.'),
  rung: described(z.enum(RUNGS), 'The rung it is for.'),
  categories: described(
    z.array(z.enum(CATEGORIES)),
    'Categories it is for; empty: any flagged one without a template of its own.',
  ),
  required: described(
    z.array(blank).check(z.minLength(1)),
    'Blanks that must be filled before it can be copied or inserted.',
  ),
  own: described(
    z.array(blank).check(z.minLength(1)),
    'Blanks the driver writes in her own words, so that no two letters are alike.',
  ),
});

export const letter = z.string().check(z.minLength(1));
