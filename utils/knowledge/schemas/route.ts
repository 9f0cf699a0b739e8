import * as z from 'zod/mini';
import { ROUTE_COVERS, ROUTE_OUTCOMES, ROUTE_TRACKS } from '../../core/route';
import { CATEGORIES, TIERS } from '../../core/types';
import { byLanguage, described, grade, id, lastChecked, sources, text } from './common';
import { deadlineRule, waitRule } from './span';

const RUNGS = ['first-answer', 'answer-to-canned', 'next-route'] as const;
const day = z.int().check(z.gte(0));
const someIds = z.array(id).check(z.minLength(1));

const routeText = z.strictObject({
  title: described(text, 'What to do, in a few words.'),
  who: described(text, 'Who it is for, and who it goes to.'),
  covers: described(
    text,
    'Whether it is open to Flex drivers and how sure that is; for covers: no “Not for you, because …”.',
  ),
  ask: described(z.array(text), 'What to ask for, one thing each.'),
  attach: described(z.array(text), 'What to attach or to have at hand, one thing each.'),
  how: described(text, 'How to do it, and where to file.'),
  expect: described(text, 'What usually comes back, and what to do then.'),
});

const link = z.strictObject({
  url: described(z.url({ protocol: /^https$/ }), 'Public address of the page.'),
  says: described(byLanguage(text), 'What it leads to, in a few words, by language.'),
});

/** What leads on, by what came of the route. */
const next = z.strictObject({
  canned: described(z.optional(someIds), 'After an answer that does not engage.'),
  refused: described(z.optional(someIds), 'After a no.'),
  'no-answer': described(z.optional(someIds), 'After the waiting time without a word.'),
  granted: described(z.optional(z.array(id)), 'After a yes; may be empty, for that ends well.'),
  done: described(z.optional(someIds), 'Once it is done, where nobody has to answer.'),
} satisfies Record<(typeof ROUTE_OUTCOMES)[number], z.ZodMiniType>);

export const route = z
  .strictObject({
    id: described(id, 'The route; equals the file name.'),
    places: described(someIds, 'Where it holds, with all below; ids of places.json, or anywhere.'),
    track: described(z.enum(ROUTE_TRACKS), 'Amazon’s own; records; courts and offices; who helps.'),
    covers: described(z.enum(ROUTE_COVERS), 'Whether it is open to Flex drivers; no: it is here to say why not.'),
    when: described(
      z.strictObject({
        categories: described(z.optional(z.array(z.enum(CATEGORIES)).check(z.minLength(1))), 'Only for these kinds.'),
        tiers: described(z.optional(z.array(z.enum(TIERS)).check(z.minLength(1))), 'Only for these tiers.'),
        rungs: described(z.optional(z.array(z.enum(RUNGS)).check(z.minLength(1))), 'Only so far along a case.'),
        outcomes: described(
          z.optional(z.array(z.enum(ROUTE_OUTCOMES)).check(z.minLength(1))),
          'Only once one of these has come of an earlier route of its track.',
        ),
      }),
      'Who it fits; what is absent rules nobody out.',
    ),
    suggestedDays: described(
      z.nullable(z.tuple([day, day]).check(z.refine(([from, until]) => from <= until, 'ends before it begins'))),
      'First and last calendar day after the message’s date that we suggest; null where we suggest none.',
    ),
    deadline: described(z.nullable(deadlineRule), 'The time limit; null where no source states any.'),
    wait: described(z.nullable(waitRule), 'How long to stay silent after it; null where there is nothing to wait for.'),
    claims: described(z.array(id), 'Claims about its deadline or its worth.'),
    next: described(next, 'What comes next, by what came of it; only rest and what is not for her name nothing.'),
    links: described(z.array(link), 'Where to file, or what to read before.'),
    sources,
    lastChecked,
    quality: described(
      grade,
      'How good the sources are taken together; D where nothing better than a doubtful source is known.',
    ),
    text: described(byLanguage(routeText), 'Texts by language.'),
  })
  .check(
    z.refine(
      ({ sources: all, quality, covers }) => all.length > 0 || (quality === 'D' && covers === 'no'),
      'has no source: name one; only what is not for her (covers: no) can go without, with quality D',
    ),
    z.refine(
      ({ covers, deadline, wait, next: after }) =>
        covers !== 'no' || (deadline === null && wait === null && Object.keys(after).length === 0),
      'covers: no has no deadline, no wait and no next: nobody is to take it',
    ),
  );
