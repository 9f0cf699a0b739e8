import type { ScreenKnowledge } from '../../core/knowledge';
import { inLanguage } from '../in-language';
import type { StepView } from '../views';

/** The only stated number of events that are too many; its sources do not agree. */
const CLAIM = 'three-strikes';

/** What sources say about how many notices are too many; null where the knowledge holds nothing about it. */
export function thresholdClaim(
  { claims }: Pick<ScreenKnowledge, 'claims'>,
  language: string,
): StepView['claims'][number] | null {
  const claim = claims.find(({ id }) => id === CLAIM);
  if (!claim) return null;
  const { title, note } = inLanguage(claim.text, language) ?? { title: claim.id, note: '' };
  return { ...claim, title, note, plannedDate: null };
}
