import { describe, expect, it } from 'vitest';
import { isOneSlipFrom } from '@/utils/core/sender/one-slip';

describe('isOneSlipFrom', () => {
  it.each(['amzon', 'amazzon', 'amazom', 'maazon', 'anazon', 'amazo', 'amazons', 'xamazon'])('%s: yes', (word) => {
    expect(isOneSlipFrom(word, 'amazon')).toBe(true);
  });

  it.each(['amazon', 'amazing', 'zamaon', 'horizon', '', 'amzn'])('%j: no', (word) => {
    expect(isOneSlipFrom(word, 'amazon')).toBe(false);
  });
});
