import * as z from 'zod/mini';
import { TEMPLATE_KINDS, type TemplateKind } from '../../core/reply/template-kind';
import { CATEGORIES, TIERS } from '../../core/types';
import { byLanguage, described, id, lastChecked, source, text } from './common';

const RUNGS = ['first-answer', 'answer-to-canned', 'next-route'] as const;
const day = z.int().check(z.gte(0));
/** Kinds that can be chosen without a route, by what the notice is. */
const PLAIN: readonly TemplateKind[] = ['answer', 'canned-answer', 'appeal', 'second-appeal'];
const blank = z.string().check(z.regex(/^[a-z][A-Za-z0-9]*$/, 'is no name of a blank'));

export const claim = z.strictObject({
  id: described(id, 'The claim; equals the file name.'),
  values: described(
    z
      .array(
        z.strictObject({
          value: described(text, 'What this source says, in our words.'),
          source: described(source, 'Who says it.'),
          stricter: described(z.optional(z.boolean()), 'Whether this is the value the plan goes by.'),
          days: described(z.optional(day), 'In calendar days, where it is a time limit in days.'),
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
export const template = z
  .strictObject({
    id: described(id, 'The template; equals the folder name.'),
    kind: described(z.enum(TEMPLATE_KINDS), 'What kind of letter it is; the kind says how long it may be.'),
    rung: described(z.optional(z.enum(RUNGS)), 'The rung it is for; absent: any.'),
    categories: described(
      z.array(z.enum(CATEGORIES)),
      'Categories it is for; empty: any flagged one for which no other of its kind fits better.',
    ),
    tiers: described(
      z.optional(z.array(z.enum(TIERS)).check(z.minLength(1))),
      'How grave a notice it is for; absent: any tier.',
    ),
    places: described(
      z.optional(z.array(id).check(z.minLength(1))),
      'Where it holds, with all below; ids of places.json; absent: anywhere.',
    ),
    route: described(z.optional(id), 'The route it is written for; a plain answer belongs to none.'),
    required: described(
      z.array(blank).check(z.minLength(1)),
      'Blanks that must be filled before it can be copied or inserted.',
    ),
    own: described(
      z.array(blank),
      'Blanks the driver writes in her own words, so that no two letters are alike; only a request for records needs none.',
    ),
  })
  .check(
    z.refine(({ kind, own }) => kind === 'records' || own.length > 0, 'own: names no blank for the driver’s own words'),
    z.refine(
      ({ kind, route }) => route !== undefined || PLAIN.includes(kind),
      'route: a letter of this kind needs its route',
    ),
  );

export const letter = z.string().check(z.minLength(1));
