import { describe, expect, it } from 'vitest';
import { ladderFor } from '../../../utils/core/ladder';
import type { Ladder } from '../../../utils/core/route';
import type { CategoryId, Tier } from '../../../utils/core/types';

const ladder = (id: string, ...scopes: Ladder['for']): Ladder => ({
  id,
  for: scopes,
  rows: [{ route: 'rest' }],
  lastChecked: '2026-11-22',
});
const LADDERS = [
  ladder('closed', { categories: ['late-delivery', 'automation'], tiers: ['suspension', 'deactivation'] }),
  ladder('late', { categories: ['late-delivery'], tiers: ['warning', 'final-warning'] }),
  ladder('fraud', { categories: ['phishing'], tiers: ['fraud'] }),
];

describe('ladderFor', () => {
  it.each<[name: string, category: CategoryId, tier: Tier | null | undefined, id: string | undefined]>([
    ['a warning', 'late-delivery', 'warning', 'late'],
    ['the same kind with the account closed', 'late-delivery', 'deactivation', 'closed'],
    ['a kind whose gravity nobody said', 'late-delivery', null, 'late'],
    ['a gravity no ladder has for that kind', 'late-delivery', 'info', 'late'],
    ['a kind that has no ladder for warnings', 'automation', 'warning', 'closed'],
    ['fraud, however grave it is called', 'phishing', undefined, 'fraud'],
    ['ordinary mail', 'neutral-tax', 'info', undefined],
  ])('finds the ladder for %s', (_name, category, tier, id) => {
    expect(ladderFor(LADDERS, category, tier)?.id).toBe(id);
  });
});
