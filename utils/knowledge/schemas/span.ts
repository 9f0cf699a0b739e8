import * as z from 'zod/mini';
import { DEADLINE_STARTS, SPAN_UNITS } from '../../core/deadline/rule';
import { described, id } from './common';

const span = {
  count: described(z.int().check(z.gte(0), z.lte(400)), 'How many: 21 in 21 days.'),
  unit: described(z.enum(SPAN_UNITS), 'Of what; days are calendar days.'),
};
const roll = described(
  z.optional(z.literal('next-working-day')),
  'Whether a last day on a weekend or a holiday moves to the next working day.',
);
const claim = described(z.nullable(id), 'The claim it rests on; null where the sources of the route state it.');

/** A time limit that a source states. */
export const deadlineRule = z.strictObject({
  from: described(
    z.enum(DEADLINE_STARTS),
    'What it is counted from: the message, her letter, the first day without access, what it is about, or a filing.',
  ),
  ...span,
  minusDays: described(
    z.optional(z.int().check(z.gte(1), z.lte(31))),
    'Calendar days taken off: 1 in “3 months less one day”.',
  ),
  roll,
  at: described(
    z.optional(z.string().check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'is no time like 10:00'))),
    'Time of the last day, where the driver is; absent: the whole day.',
  ),
  claim,
});

/** How long not to write again. */
export const waitRule = z.strictObject({ ...span, roll, claim });
