import { describe, expect, it } from 'vitest';

import { knowledgeFromDisk } from '../../../scripts/lib/knowledge-from-disk';
import { packTriage, screenPart, unpackTriage } from '../../../utils/knowledge/split';

const knowledge = knowledgeFromDisk();

describe('screenPart', () => {
  it('has nothing of what mail is judged by', () => {
    const text = JSON.stringify(screenPart(knowledge));
    expect(text).not.toContain('"concepts"');
    expect(text).not.toContain('"words"');
    expect(text.length).toBeLessThan(150_000);
  });
});

describe('packTriage', () => {
  const packed = packTriage(knowledge);

  it('is less than two thirds of the words as they are written', () => {
    expect(JSON.stringify(packed.words).length).toBeLessThan(JSON.stringify(knowledge.words).length * 0.66);
  });

  it('is read back from JSON with every word of every idea', () => {
    const { words, categories, weights, signals, senders } = unpackTriage(JSON.parse(JSON.stringify(packed)));
    expect(knowledge).toMatchObject({ categories, weights, signals, senders });
    for (const [language, { common, ideas }] of Object.entries(knowledge.words)) {
      expect(words[language]?.common).toEqual(common);
      const sorted = Object.entries(ideas).map(([idea, alternatives]) => [idea, alternatives.toSorted()]);
      expect(words[language]?.ideas).toEqual(Object.fromEntries(sorted));
    }
  });

  it('says which words it can not pack', () => {
    const words = { xx: { language: 'xx', common: [], ideas: { order: ['or|der'] } } };
    expect(() => packTriage({ ...knowledge, words })).toThrow('words/xx.json: order');
  });
});
