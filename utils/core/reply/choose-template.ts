import type { Template } from '../knowledge';
import { FLAGGED_CATEGORIES, type CategoryId, type Rung, type Tier } from '../types';

/** Categories that get no letter: fraud is not answered, and there is nothing to contest in good news. */
const NEVER: readonly CategoryId[] = ['phishing', 'reactivation-scam', 'appeal-accepted'];
/** Tiers at which the account itself is at stake: the first answer is then an appeal, whatever the notice is about. */
const APPEAL_TIERS: readonly Tier[] = ['suspension', 'preliminary-notice', 'deactivation', 'termination'];
const APPEAL: CategoryId = 'account-status';

/**
 * The template for a category and a rung: the one that names the category, else the general one of that
 * rung. With a tier, a suspended or closed account gets the appeal. Null where no letter fits: fraud,
 * good news, neutral mail.
 */
export function chooseTemplate(
  templates: readonly Template[],
  category: CategoryId,
  rung: Rung,
  tier?: Tier,
): Template | null {
  const flagged: readonly CategoryId[] = FLAGGED_CATEGORIES;
  if (NEVER.includes(category) || !flagged.includes(category) || tier === 'fraud') return null;
  const subject = tier !== undefined && APPEAL_TIERS.includes(tier) ? APPEAL : category;
  const ofRung = templates.filter((template) => template.rung === rung);
  return (
    ofRung.find((template) => template.categories.includes(subject)) ??
    ofRung.find((template) => template.categories.length === 0) ??
    null
  );
}
