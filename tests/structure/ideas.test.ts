import { describe, expect, it } from 'vitest';
import { knowledgeFromDisk } from '../../scripts/lib/knowledge-from-disk';
import type { Concept } from '../../utils/core/knowledge';
import { ideaProblems } from './checks/ideas';
import { expectNone } from './expect-none';

const concept = (...group: string[]): Concept => ({ id: 'late', all: [group], within: 6, weight: 1 });

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
      tiers: [],
      signals: [{ id: 'adverse', concepts }],
      ideas,
      words: { en: { language: 'en', common: [], ideas: said } },
    };
    expect(ideaProblems(planted).join('\n')).toContain(problem);
  });

  it('an idea may be left out where the language says so', () => {
    const planted = {
      categories: [],
      tiers: [{ id: 'warning', rank: 1, concepts: { any: [concept('@late')] } } as const],
      signals: [],
      ideas: { late: 'x' },
      words: { ja: { language: 'ja', common: [], ideas: {}, without: ['late'] } },
    };
    expect(ideaProblems(planted)).toEqual([]);
  });
});
