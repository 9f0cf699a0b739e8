import { describe, expect, it } from 'vitest';
import { knowledgeFromDisk } from '../../scripts/lib/knowledge-from-disk';
import type { Concept, Weights } from '../../utils/core/knowledge';
import { ideaProblems } from './checks/ideas';
import { expectNone } from './expect-none';

const concept = (...group: string[]): Concept => ({ id: 'late', all: [group], within: 6, weight: 1 });

const NO_WEIGHTS: Weights = { learnedFrom: '', scale: 1, kinds: [], tiers: [], said: {} };

describe('ideas and their words', () => {
  it('fit together in every language, and every idea is used', () => {
    expectNone(ideaProblems(knowledgeFromDisk()));
  });

  it.each([
    ['a rule that names no idea', { any: [concept('@late')] }, {}, {}, 'ideas.json has no "late"'],
    ['an idea that no rule names', {}, { late: 'x' }, { late: ['late'] }, 'no rule names "late"'],
    ['words for no idea', {}, {}, { late: ['late'] }, 'words/en.json: ideas.json has no "late"'],
    [
      'an idea without words',
      { any: [{ ...concept('lateness'), not: ['@late'] }] },
      { late: 'x' },
      {},
      'words/en.json: has no words for "late"',
    ],
  ])('%s is found', (_name, concepts, ideas, said, problem) => {
    const planted = {
      categories: [],
      signals: [{ id: 'adverse', concepts }],
      weights: NO_WEIGHTS,
      ideas,
      words: { en: { language: 'en', common: [], ideas: said } },
    };
    expect(ideaProblems(planted).join('\n')).toContain(problem);
  });

  it('an idea that is only weighed is used', () => {
    const planted = {
      categories: [],
      signals: [],
      weights: { ...NO_WEIGHTS, said: { 'text/late': [] } },
      ideas: { late: 'x' },
      words: { en: { language: 'en', common: [], ideas: { late: ['late'] } } },
    };
    expect(ideaProblems(planted)).toEqual([]);
  });

  it('an idea may be left out where the language says so', () => {
    const planted = {
      categories: [],
      signals: [{ id: 'adverse', concepts: { any: [concept('@late')] } }],
      weights: NO_WEIGHTS,
      ideas: { late: 'x' },
      words: { ja: { language: 'ja', common: [], ideas: {}, without: ['late'] } },
    };
    expect(ideaProblems(planted)).toEqual([]);
  });
});
