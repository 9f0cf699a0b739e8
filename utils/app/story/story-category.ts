import { FLAGGED_CATEGORIES, type CategoryId, type FlaggedCategory } from '../../core/types';

const FLAGGED: ReadonlySet<string> = new Set(FLAGGED_CATEGORIES);

/** Whether a category is one of those that need the driver's attention. */
export function isFlaggedCategory(category: CategoryId): category is FlaggedCategory {
  return FLAGGED.has(category);
}
