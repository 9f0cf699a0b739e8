import * as z from 'zod/mini';
import { ROUTE_OUTCOMES } from '../../core/route';
import { CATEGORIES, TIERS } from '../../core/types';
import { byLanguage, described, id, lastChecked, text } from './common';

const rows = z.array(
  z.strictObject({
    route: described(id, 'The route.'),
    after: described(
      z.optional(
        z.strictObject({
          routes: described(
            z.array(id).check(z.minLength(1)),
            'An earlier row of the ladder, or a route of the ladder an earlier message was on.',
          ),
          outcomes: described(
            z.array(z.enum(ROUTE_OUTCOMES)).check(z.minLength(1)),
            'One of these must have come of one of them; done: it was taken.',
          ),
        }),
      ),
      'What has to come first; absent: it can be taken at once.',
    ),
  }),
);

/** `ladders/<id>.json` */
export const ladder = z.strictObject({
  id: described(id, 'The ladder; equals the file name.'),
  for: described(
    z
      .array(
        z.strictObject({
          categories: described(z.array(z.enum(CATEGORIES)).check(z.minLength(1)), 'Kinds of notice.'),
          tiers: described(z.array(z.enum(TIERS)).check(z.minLength(1)), 'How grave they are.'),
        }),
      )
      .check(z.minLength(1)),
    'Kinds and tiers it is for; no pair stands in two ladders.',
  ),
  rows: described(rows, 'Routes of all tracks and places, in the order of time.'),
  lastChecked,
});

/** `places.json` */
export const places = z.array(
  z.strictObject({
    id: described(id, 'The place; never changed, settings name it.'),
    in: described(z.nullable(id), 'The place it lies in; null for a country.'),
    names: described(byLanguage(text), 'Its name by language.'),
    zones: described(
      z.array(z.string().check(z.regex(/^[A-Za-z_]+(?:\/[A-Za-z_-]+)+$/, 'is no IANA time zone'))),
      'IANA time zones, the one most people live in first; none where it can be any.',
    ),
    holidays: described(z.nullable(id), 'Its holiday calendar; null: that of the place it lies in, if any.'),
  }),
);
