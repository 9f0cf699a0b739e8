import { describe, expect, it } from 'vitest';

import { type Sample, learnSoftmax } from '../../../../scripts/learn/softmax';

/** Features: 0 always holds, 1 goes with outcome 0, 2 with outcome 1, 3 with either. */
const SAMPLES: readonly Sample[] = Array.from({ length: 40 }, (_sample, index) => {
  const outcome = index % 2;
  return { features: [0, outcome + 1, ...(index % 4 < 2 ? [3] : [])], outcome };
});
const SIZE = { features: 4, outcomes: 2 };

describe('learnSoftmax', () => {
  const weights = learnSoftmax(SAMPLES, SIZE);
  const weight = (feature: number, outcome: number): number => weights[feature * SIZE.outcomes + outcome] ?? 0;

  it('learns what goes with what', () => {
    expect(weight(1, 0)).toBeGreaterThan(1);
    expect(weight(1, 1)).toBeLessThan(-1);
    expect(weight(2, 1)).toBeGreaterThan(1);
  });

  it('gives no weight to what tells nothing', () => {
    expect(Math.abs(weight(3, 0))).toBeLessThan(0.05);
    expect(Math.abs(weight(0, 0))).toBeLessThan(0.05);
  });

  it('gives the same weights for the same samples', () => {
    expect(learnSoftmax(SAMPLES, SIZE)).toEqual(weights);
  });
});
