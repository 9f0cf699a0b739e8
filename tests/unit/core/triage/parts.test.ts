import { describe, expect, it } from 'vitest';
import { packIdeas } from '@/utils/core/triage/idea-runs';
import { partLister } from '@/utils/core/triage/parts';
import { noPatterns } from '@/utils/core/triage/pattern-list';

const ideas = { late: ['late', 'too late', 'delayed'] };

describe('partLister', () => {
  it.each([
    ['as they are written', { ideas }],
    ['packed', { ideas: {}, packed: packIdeas(ideas) ?? { vocabulary: [], runs: {} } }],
  ])('lists the words of an idea %s', (_name, spoken) => {
    const list = noPatterns();
    const { patterns, frequency } = partLister(spoken, list)('@late');
    expect([new Set(patterns), frequency]).toEqual([new Set([0, 1, 2]), 20 + 0.2 + 1]);
    expect(list.size).toBe(3);
  });

  it('lists words that a rule writes itself, and none where there is none', () => {
    const part = partLister({ ideas }, noPatterns());
    expect(part('too late')).toEqual({ patterns: [0], frequency: 0.2 });
    expect(part('!')).toEqual({ patterns: [], frequency: 20 });
    expect([part('@unknown'), part('@constructor')]).toEqual([
      { patterns: [], frequency: 0 },
      { patterns: [], frequency: 0 },
    ]);
  });

  it('has nothing for an idea that was not packed', () => {
    const part = partLister({ ideas, packed: { vocabulary: [], runs: {} } }, noPatterns());
    expect(part('@constructor')).toEqual({ patterns: [], frequency: 0 });
  });
});
