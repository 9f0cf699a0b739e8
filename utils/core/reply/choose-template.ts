import type { Template } from '../knowledge';
import { FLAGGED_CATEGORIES, type CategoryId, type Rung, type Tier } from '../types';

/** Categories that get no letter: fraud is not answered, and there is nothing to contest in good news. */
const NEVER: readonly CategoryId[] = ['phishing', 'reactivation-scam', 'appeal-accepted'];
/** Categories that want something done and accuse nobody: doing it opens the account again, so no letter contests it. */
const DONE_NOT_CONTESTED: readonly CategoryId[] = ['background-check', 'document-expiry', 'inactivity'];
/** Tiers at which the account itself is at stake: the first answer is then an appeal, whatever the notice is about. */
const APPEAL_TIERS: readonly Tier[] = ['suspension', 'preliminary-notice', 'deactivation', 'termination'];
const APPEAL: CategoryId = 'account-status';

/** Whether a notice of this tier is answered by an appeal. */
export function isAppealTier(tier: Tier | undefined): boolean {
  return tier !== undefined && APPEAL_TIERS.includes(tier);
}

/**
 * The template for a category and a rung: the one that names the category, else the general one of that
 * rung. With a tier, a suspended or closed account gets the appeal, unless it only waits for something to be
 * done. Null where no letter fits: fraud, good news, neutral mail.
 */
export function chooseTemplate(
  templates: readonly Template[],
  category: CategoryId,
  rung: Rung,
  tier?: Tier,
): Template | null {
  const flagged: readonly CategoryId[] = FLAGGED_CATEGORIES;
  if (NEVER.includes(category) || !flagged.includes(category) || tier === 'fraud') return null;
  const subject = isAppealTier(tier) && !DONE_NOT_CONTESTED.includes(category) ? APPEAL : category;
  const ofRung = templates.filter((template) => template.rung === rung);
  return (
    ofRung.find((template) => template.categories.includes(subject)) ??
    ofRung.find((template) => template.categories.length === 0) ??
    null
  );
}
