import { describe, expect, it } from 'vitest';
import type { Concept, Knowledge, Phrase } from '@/utils/core/knowledge';
import { languagesOf, ruleSources } from '@/utils/core/triage/rule-sources';
import { knowledgeOf } from './knowledge-of';

const concept = (id: string, ...all: string[][]): Concept => ({ id, all, within: 6, weight: 1 });
const phrase: Phrase = {
  id: 'quoted',
  text: 'Words* of a mail',
  where: 'text',
  how: 'verbatim',
  medium: 'email',
  grade: 'A',
  source: 0,
  weight: 1,
};
const knowledge: Knowledge = knowledgeOf({
  words: { en: { late: ['late'] }, es: { late: ['tarde'], block: ['bloque'] }, ja: {} },
  category: {
    phrases: { fr: [phrase, { ...phrase, id: 'read', medium: 'help' }] },
    concepts: { any: [concept('both', ['@late'], ['@block', 'block']), concept('es-only', ['@block'])], en: [] },
    excludes: { de: [concept('german', ['spät'])] },
  },
  signals: { flex: { any: [concept('named', ['amazon flex'])] } },
});
const rules = (language: string) => ruleSources(knowledge, language).map(({ role, rule }) => `${role} ${rule}`);

describe('ruleSources', () => {
  it.each([
    ['en', ['category late-arrival/quoted', 'category late-arrival/both', 'signal flex/named']],
    [
      'es',
      [
        'category late-arrival/quoted',
        'category late-arrival/both',
        'category late-arrival/es-only',
        'signal flex/named',
      ],
    ],
    ['de', ['category late-arrival/quoted', 'exclude late-arrival/german', 'signal flex/named']],
    ['ja', ['category late-arrival/quoted', 'signal flex/named']],
    ['und', ['category late-arrival/quoted', 'signal flex/named']],
  ])('gives %s what its words can say, and quoted words of every language', (language, expected) => {
    expect(rules(language)).toEqual(expected);
  });

  it('lets no asterisk of a quote stand for an ending', () => {
    expect(ruleSources(knowledge, 'en')[0]?.concept.all).toEqual([['Words  of a mail']]);
  });
});

describe('languagesOf', () => {
  it('names the languages of rules and of words, and not "any"', () => {
    expect(languagesOf(knowledge)).toEqual(['de', 'en', 'es', 'ja']);
  });
});
