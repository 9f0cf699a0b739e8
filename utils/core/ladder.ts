/** Which ladder a notice is on. */
import type { Ladder } from './route';
import type { CategoryId, Tier } from './types';

/** Where nobody said how grave it is, it is read as this. */
const USUAL_TIER: Tier = 'warning';

/**
 * The ladder for a kind of notice and how grave it is. A pair no ladder names, which only a correction can make, is read as the
 * mildest one the kind has; null for a kind without a ladder, such as ordinary mail.
 */
export function ladderFor(
  ladders: readonly Ladder[],
  category: CategoryId,
  tier: Tier | null | undefined,
): Ladder | null {
  return (
    ladders.find((ladder) => isFor(ladder, category, tier ?? USUAL_TIER)) ??
    ladders.find((ladder) => isFor(ladder, category, USUAL_TIER)) ??
    ladders.find((ladder) => isFor(ladder, category, null)) ??
    null
  );
}

/** @param tier null for any */
function isFor({ for: scopes }: Ladder, category: CategoryId, tier: Tier | null): boolean {
  return scopes.some(
    ({ categories, tiers }) => categories.includes(category) && (tier === null || tiers.includes(tier)),
  );
}
