import { describe, expect, it } from 'vitest';

import type { Weights } from '@/utils/core/knowledge';
import { likeliest, supportFor } from '@/utils/core/triage/likelihood';
import type { Said, Way } from '@/utils/core/triage/said';

const WEIGHTS: Weights = {
  learnedFrom: '',
  scale: 10,
  kinds: ['late-arrival', 'missed-block', 'neutral-ack'],
  tiers: ['warning', 'info'],
  said: {
    bias: [0, 0, 0, 5, 0],
    'text/late': [20, -10, -10, 10, -10],
    'text/absent': [-5, 20, -5, 8, -8],
  },
};

const say = (idea: string, way: Way = 'text'): Said => ({ idea, way, at: [0, 4] });

describe('likeliest', () => {
  it('gives every kind the same share when nothing is said', () => {
    expect(likeliest([], WEIGHTS, 'kinds').map(({ share }) => share)).toEqual([1 / 3, 1 / 3, 1 / 3]);
  });

  it('follows what is said, and its shares are one in all', () => {
    const shares = likeliest([say('late')], WEIGHTS, 'kinds');
    expect(shares[0]).toMatchObject({ id: 'late-arrival' });
    // e² ÷ (e² + 2·e⁻¹)
    expect(shares[0]?.share).toBeCloseTo(0.9094, 4);
    expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
  });

  it('weighs what is said against what else is said', () => {
    expect(likeliest([say('late'), say('absent')], WEIGHTS, 'kinds').map(({ id }) => id)).toEqual([
      'late-arrival',
      'missed-block',
      'neutral-ack',
    ]);
  });

  it('counts what nobody learned for nothing', () => {
    expect(likeliest([say('late', 'subject'), say('unheard')], WEIGHTS, 'kinds')).toEqual(
      likeliest([], WEIGHTS, 'kinds'),
    );
  });

  it('adds what rules found beside', () => {
    expect(likeliest([say('late')], WEIGHTS, 'kinds', new Map([['neutral-ack', 4]]))[0]?.id).toBe('neutral-ack');
  });

  it('tells tiers by their own figures', () => {
    expect(likeliest([say('late')], WEIGHTS, 'tiers')[0]?.id).toBe('warning');
  });

  it('knows nothing without weights', () => {
    expect(likeliest([say('late')], { ...WEIGHTS, kinds: [], tiers: [], said: {} }, 'kinds')).toEqual([]);
  });
});

describe('supportFor', () => {
  it('names what speaks for a kind, the weightiest first, and leaves out what speaks against it', () => {
    const said = [say('absent'), say('late'), say('unheard')];
    expect(supportFor(said, WEIGHTS, 'kinds', 'late-arrival')).toEqual([{ said: say('late'), weight: 2 }]);
    expect(supportFor(said, WEIGHTS, 'tiers', 'warning').map(({ said: { idea } }) => idea)).toEqual(['late', 'absent']);
  });

  it('names nothing for what has no weights', () => {
    expect(supportFor([say('late')], WEIGHTS, 'kinds', 'phishing')).toEqual([]);
  });
});
