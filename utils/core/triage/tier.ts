/** How grave a message is, told from its own words and never from its category alone. */
import type { TriageKnowledge } from '../knowledge';
import type { CategoryId, Tier } from '../types';
import { type Reading, says, scoreOf } from './reading';

/**
 * The gravest tier the text states, among those the category can take; else the category's usual one.
 * A message without a category of its own may take any tier.
 */
export function tierOf(reading: Reading, category: CategoryId, knowledge: TriageKnowledge): Tier {
  const rule = knowledge.categories.find((known) => known.id === category);
  const stated = gravest(reading, knowledge, category === 'unknown-flex' ? null : (rule?.tiers ?? null));
  if (category !== 'unknown-flex') return stated ?? rule?.tiers[0] ?? 'info';
  // A refused appeal repeats that the account is closed: the news in it is the answer.
  if (says(reading, 'outcome')) return 'appeal-result';
  return stated ?? unknownTier(reading);
}

function gravest(reading: Reading, knowledge: TriageKnowledge, allowed: readonly Tier[] | null): Tier | null {
  const stated = knowledge.tiers
    .filter((tier) => (allowed === null || allowed.includes(tier.id)) && scoreOf(reading, 'tier', tier.id) >= 1)
    .toSorted((left, right) => left.rank - right.rank);
  return stated[0]?.id ?? null;
}

function unknownTier(reading: Reading): Tier {
  if (says(reading, 'adverse')) return 'warning';
  if (says(reading, 'demand')) return 'action-needed';
  if (says(reading, 'consequence')) return 'warning';
  return says(reading, 'canned') ? 'reply' : 'info';
}
