import type { ScreenKnowledge } from '../../core/knowledge';
import { claimView } from '../plan/plan-view';
import type { ClaimView } from '../plan/plan-views';

/** The only stated number of events that are too many; its sources do not agree. */
const CLAIM = 'three-strikes';

/** What sources say about how many notices are too many; null where the knowledge holds nothing about it. */
export function thresholdClaim({ claims }: Pick<ScreenKnowledge, 'claims'>, language: string): ClaimView | null {
  const claim = claims.find(({ id }) => id === CLAIM);
  return claim === undefined ? null : claimView(claim, language, null);
}
