import * as z from 'zod/mini';
import { CATEGORIES, TIERS } from '../../core/types';
import { described } from './common';

/** `weights.json`, which `npm run learn` writes. */
export const weights = z
  .strictObject({
    learnedFrom: described(z.string().check(z.regex(/^[0-9a-f]{64}$/)), 'SHA-256 of what it was learned from.'),
    scale: described(z.int().check(z.gt(0)), 'The figure that stands for a weight of 1.'),
    kinds: described(z.array(z.enum(CATEGORIES)).check(z.minLength(2)), 'The kinds that are told by weights.'),
    tiers: described(z.array(z.enum(TIERS)).check(z.minLength(2)), 'The tiers that are told by weights.'),
    said: described(
      z.record(
        z.string().check(z.regex(/^(?:bias|(?:subject|opening|text|denied|supposed)\/[a-z0-9-]+)$/)),
        z.array(z.int()),
      ),
      'By way and idea, and bias: a figure per kind, then one per tier.',
    ),
  })
  .check(
    z.refine(
      ({ kinds, tiers, said }) => Object.values(said).every((row) => row.length === kinds.length + tiers.length),
      'has a row that is not one figure per kind and tier',
    ),
  );
