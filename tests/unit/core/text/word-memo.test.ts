import { describe, expect, it } from 'vitest';
import { newMemo, remember, remembered, rememberedByText } from '@/utils/core/text/word-memo';

describe('a memo of words', () => {
  it('knows a word by both of its numbers', () => {
    const memo = newMemo();
    remember(memo, 5, 7, 3);
    expect([remembered(memo, 5, 7), remembered(memo, 5, 0), remembered(memo, 7, 5)]).toEqual([3, -1, -1]);
  });

  it('never takes one word for another, however many there are', () => {
    const memo = newMemo();
    const words = Array.from({ length: 50_000 }, (_word, index) => index + 1);
    for (const word of words) remember(memo, word, word >> 3, word);
    const sets = words.map((word) => remembered(memo, word, word >> 3));
    expect(sets.filter((set, index) => set !== -1 && set !== words[index])).toEqual([]);
    expect(sets.filter((set) => set !== -1).length).toBeGreaterThan(4000);
  });

  it('asks for the set of a text once, of a long one each time', () => {
    const memo = newMemo();
    const asked: string[] = [];
    const find = (word: string): number => asked.push(word);
    for (const word of ["don't", "don't", 'x'.repeat(41), 'x'.repeat(41)]) rememberedByText(memo, word, find);
    expect(asked).toEqual(["don't", 'x'.repeat(41), 'x'.repeat(41)]);
  });

  it('forgets all texts when there are too many', () => {
    const memo = newMemo();
    for (let word = 0; word < 10_000; word += 1) rememberedByText(memo, `don't ${word}`, () => 1);
    expect(memo.byText.size).toBeLessThanOrEqual(4096);
    expect(rememberedByText(memo, "don't 0", () => 2)).toBe(2);
  });
});
