import { describe, expect, it } from 'vitest';
import { endsAfter, endsBetween, readPassage } from '@/utils/core/text/passage';
import { listWord, noList } from '@/utils/core/text/word-list';
import { wordTable } from '@/utils/core/text/word-table';
import { endOf, setOf, startOf } from '@/utils/core/text/words';

const table = wordTable(noList());

describe('readPassage', () => {
  it('reads the words of its ranges, and ends a sentence between them', () => {
    const text = 'one two three four';
    const passage = readPassage(table, text, [
      [0, 7],
      [14, 18],
    ]);
    const words = [0, 1, 2].map((word) => text.slice(startOf(passage.words, word), endOf(passage.words, word)));
    expect(words).toEqual(['one', 'two', 'four']);
    expect([endsAfter(passage, 0), endsAfter(passage, 1)]).toEqual([false, true]);
  });

  it('counts the sentences that end between two words', () => {
    const passage = readPassage(table, 'One two. Three! Four five', [[0, 25]]);
    expect([endsBetween(passage, 0, 1), endsBetween(passage, 0, 2), endsBetween(passage, 1, 4)]).toEqual([0, 1, 2]);
    expect(endsBetween(passage, 3, 3)).toBe(0);
  });

  it('finds the words of the same text only once, and recognises them anew', () => {
    const list = noList();
    listWord(list, 'two', false);
    const before = readPassage(table, 'One. Two', [[0, 8]]);
    const again = readPassage(wordTable(list), 'One. Two', [[0, 8]], before);
    expect(again).toBe(before);
    expect([setOf(again.words, 0), setOf(again.words, 1)]).toEqual([0, 1]);
    expect(readPassage(table, 'One. Two', [[0, 4]], again).words.count).toBe(1);
  });

  it('forgets the sentences of the passage whose room it uses', () => {
    const before = readPassage(table, 'One. Two', [[0, 8]]);
    expect(endsAfter(before, 0)).toBe(true);
    expect(endsAfter(readPassage(table, 'One two', [[0, 7]], before), 0)).toBe(false);
  });
});
