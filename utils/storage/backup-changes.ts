/** The lists of changes that the rows of a backup carry: what such a change says must be something the row can say. */
import * as z from 'zod/mini';

import { GLITCHES } from '../core/record/glitch';
import { OUTCOMES } from '../core/record/outcome';
import { CATEGORIES, TIERS } from '../core/types';
import { few, instant, isMoment, line, text } from './backup-values';

type Holds = (value: string) => boolean;

/** What stands on either side of a change to such a field must hold; other fields hold words. */
const changesOf = (known: ReadonlyMap<string, Holds>) =>
  few(
    z.strictObject({ at: instant, field: line, from: text, to: text }).check(
      z.refine(({ field, from, to }) => {
        const holds = known.get(field);
        return holds === undefined || (holds(from) && holds(to));
      }),
    ),
  );

function oneOf(...values: readonly string[]): Holds {
  return (value) => values.includes(value);
}

export const messageChanges = changesOf(
  new Map([
    ['category', oneOf(...CATEGORIES)],
    ['tier', oneOf(...TIERS)],
  ]),
);
export const caseChanges = changesOf(new Map([['outcome', oneOf('', ...OUTCOMES)]]));
export const glitchChanges = changesOf(
  new Map([
    ['what', oneOf(...GLITCHES)],
    ['happenedAt', isMoment],
  ]),
);
export const evidenceChanges = changesOf(new Map());
