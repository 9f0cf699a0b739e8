/**
 * How likely each kind and each tier is, from the ideas a message says: multinomial logistic regression, the simplest model
 * that weighs evidence against evidence (Hastie, Tibshirani, Friedman: The Elements of Statistical Learning, 4.4). Its
 * weights are knowledge, learned by `npm run learn` from the practice messages (docs/decisions/0009).
 */
import type { Weights } from '../knowledge';
import { type Said, nameOf } from './said';

/** What holds before anything is read. */
export const BIAS = 'bias';

/** Something a message may be, with its share of 1. */
export interface Likely<Id> {
  readonly id: Id;
  readonly share: number;
}

/** An idea that speaks for something, with how much: above 0, more than it does for other things. */
export interface Support {
  readonly said: Said;
  readonly weight: number;
}

/**
 * The shares of all kinds, or of all tiers, the likeliest first; equal ones in the order of the weights. None where the
 * knowledge has no weights.
 * @param beside more to add to a kind's figure, as natural logarithms of odds.
 */
export function likeliest<What extends 'kinds' | 'tiers'>(
  said: readonly Said[],
  weights: Weights,
  what: What,
  beside: ReadonlyMap<string, number> = new Map(),
): readonly Likely<Weights[What][number]>[] {
  const ids: readonly Weights[What][number][] = weights[what];
  const first = what === 'kinds' ? 0 : weights.kinds.length;
  const rows = [weights.said[BIAS], ...said.map((one) => weights.said[nameOf(one)])];
  const figures = ids.map(
    (id, index) =>
      rows.reduce((sum, row) => sum + (row?.[first + index] ?? 0), 0) / weights.scale + (beside.get(id) ?? 0),
  );
  const highest = Math.max(...figures);
  const odds = figures.map((figure) => Math.exp(figure - highest));
  const all = odds.reduce((sum, odd) => sum + odd, 0);
  return ids
    .map((id, index) => ({ id, share: (odds[index] ?? 0) / all }))
    .toSorted((left, right) => right.share - left.share);
}

/** What speaks for a kind or a tier more than for the others, the weightiest first. */
export function supportFor(
  said: readonly Said[],
  weights: Weights,
  what: 'kinds' | 'tiers',
  id: string,
): readonly Support[] {
  const ids: readonly string[] = weights[what];
  if (!ids.includes(id)) return [];
  const at = (what === 'kinds' ? 0 : weights.kinds.length) + ids.indexOf(id);
  return said
    .map((one) => ({ said: one, weight: (weights.said[nameOf(one)]?.[at] ?? 0) / weights.scale }))
    .filter(({ weight }) => weight > 0)
    .toSorted((left, right) => right.weight - left.weight);
}
