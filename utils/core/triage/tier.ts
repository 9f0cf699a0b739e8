/** How grave a message is, told from its own words and never from its category alone. */
import type { TriageKnowledge } from '../knowledge';
import type { CategoryId, Tier } from '../types';
import { likeliest } from './likelihood';
import type { Reading } from './reading';

/** Tiers no Flex mail of Amazon's has. */
const NEVER: readonly Tier[] = ['fraud', 'none'];

/**
 * The likeliest tier among those the category can take, by what the message says; the category's usual one where
 * nothing tells. A message without a category of its own may take any tier.
 */
export function tierOf(reading: Reading, category: CategoryId, knowledge: TriageKnowledge): Tier {
  const rule = knowledge.categories.find((known) => known.id === category);
  const allowed = category === 'unknown-flex' ? null : (rule?.tiers ?? ['info']);
  const fits = ({ id }: { readonly id: Tier }): boolean =>
    allowed === null ? !NEVER.includes(id) : allowed.includes(id);
  return likeliest(reading.said, reading.weights, 'tiers').find(fits)?.id ?? allowed?.[0] ?? 'info';
}
