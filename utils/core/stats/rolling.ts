import type { CategoryId } from '../types';
import type { StatsMessage } from './facts';

/** How close together notices of one kind came. */
export interface Rolling {
  readonly category: CategoryId;
  /** In the 30 days before now. */
  readonly lately: number;
  /** The most within any 30 days. */
  readonly most: number;
  readonly all: number;
}

export const ROLLING_DAYS = 30;
const SPAN = ROLLING_DAYS * 86_400_000;

/**
 * Counts of each kind over windows of {@link ROLLING_DAYS} days, the kind with the most of late first. Notices without a
 * date count in `all` only.
 * @param now milliseconds since the epoch
 */
export function rolling(notices: readonly StatsMessage[], now: number): readonly Rolling[] {
  const kinds = new Map<CategoryId, { times: number[]; all: number }>();
  for (const { category, at, local } of notices) {
    const kind = kinds.get(category) ?? { times: [], all: 0 };
    kind.all += 1;
    if (local) kind.times.push(at);
    kinds.set(category, kind);
  }
  return [...kinds]
    .map(([category, { times, all }]) => ({ category, lately: lately(times, now), most: most(times), all }))
    .toSorted(
      (one, other) =>
        other.lately - one.lately ||
        other.most - one.most ||
        other.all - one.all ||
        (one.category < other.category ? -1 : 1),
    );
}

function lately(times: readonly number[], now: number): number {
  return times.filter((at) => at > now - SPAN && at <= now).length;
}

function most(times: readonly number[]): number {
  const sorted = times.toSorted((one, other) => one - other);
  let [from, best] = [0, 0];
  for (const [index, at] of sorted.entries()) {
    while (at - (sorted[from] ?? at) >= SPAN) from += 1;
    best = Math.max(best, index - from + 1);
  }
  return best;
}
