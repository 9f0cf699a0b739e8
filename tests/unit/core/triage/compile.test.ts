import { describe, expect, it } from 'vitest';
import { matchersFor } from '@/utils/core/triage/compile';
import { knowledgeOf } from './knowledge-of';

const knowledge = knowledgeOf({
  words: { en: { common: ['the'], late: ['late'] }, es: { late: ['tarde'] }, ja: { late: ['遅れ'] } },
});

describe('matchersFor', () => {
  it('compiles each language once for the same knowledge', () => {
    expect(matchersFor(knowledge)).toBe(matchersFor(knowledge));
    expect(matchersFor(knowledge).in('en')).toBe(matchersFor(knowledge).in('en'));
    expect(matchersFor({ ...knowledge })).not.toBe(matchersFor(knowledge));
  });

  it('knows which languages cannot be told: those without small words, save Japanese', () => {
    expect(matchersFor(knowledge)).toMatchObject({ languages: ['en', 'es', 'ja'], untold: ['es'] });
  });

  it('has a matcher for a language nobody wrote words for', () => {
    expect(matchersFor(knowledge).in('xx').rules).toEqual([]);
  });
});
