import { describe, expect, it } from 'vitest';

import { knowledgeFromDisk } from '../../../scripts/lib/knowledge-from-disk';
import { wordsCompared } from '../../../utils/core/triage/pattern-list';
import { packTriage, screenPart, unpackTriage } from '../../../utils/knowledge/split';

const knowledge = knowledgeFromDisk();

describe('screenPart', () => {
  it('has nothing of what mail is judged by', () => {
    const text = JSON.stringify(screenPart(knowledge));
    expect(text).not.toContain('"concepts"');
    expect(text).not.toContain('"words"');
  });
});

describe('packTriage', () => {
  const packed = packTriage(knowledge);

  it('is less than half of the words as they are written', () => {
    expect(JSON.stringify(packed.words).length).toBeLessThan(JSON.stringify(knowledge.words).length * 0.5);
  });

  it('is read back from JSON with every word of every idea', () => {
    const { words, categories, weights, signals, senders } = unpackTriage(JSON.parse(JSON.stringify(packed)));
    expect(knowledge).toMatchObject({ categories, weights, signals, senders });
    for (const [language, { common, ideas }] of Object.entries(knowledge.words)) {
      expect(words[language]?.common).toEqual(common);
      for (const [idea, alternatives] of Object.entries(ideas)) {
        const compared = new Set(alternatives.map((one) => wordsCompared(one).join(' ')));
        const unpacked = words[language]?.ideas[idea] ?? [];
        expect(new Set(unpacked.map((one) => wordsCompared(one).join(' ')))).toEqual(compared);
      }
    }
  });

  it('writes out what is needed of every language at once', () => {
    expect(packed.words['en']?.early).toEqual({ flex: knowledge.words['en']?.ideas['flex'] });
  });

  it('says of which language it can not pack the words', () => {
    const words = { xx: { language: 'xx', common: [], ideas: { order: ['order '.repeat(200)] } } };
    expect(() => packTriage({ ...knowledge, words })).toThrow('words/xx.json');
  });
});
