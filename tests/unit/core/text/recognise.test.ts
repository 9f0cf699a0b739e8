import { describe, expect, it } from 'vitest';
import { readPassage } from '@/utils/core/text/passage';
import { recognise } from '@/utils/core/text/recognise';
import { listWord, noList } from '@/utils/core/text/word-list';
import { type WordTable, wordTable } from '@/utils/core/text/word-table';
import { setOf } from '@/utils/core/text/words';

function tableOf(...words: readonly string[]): WordTable {
  const list = noList();
  for (const word of words) listWord(list, word.replace('*', ''), word.endsWith('*'));
  return wordTable(list);
}

/** How many listed words each word of a text is. */
function counts(table: WordTable, text: string): number[] {
  const { words } = readPassage(table, text, [[0, text.length]]);
  return Array.from({ length: words.count }, (_word, index) => table.sets[setOf(words, index)]?.length ?? 0);
}

describe('recognise', () => {
  it('tells words of ten letters from longer ones that end alike', () => {
    const table = tableOf('abcdefghij', 'bcdefghijk');
    expect(counts(table, 'abcdefghij abcdefghijk xabcdefghij ABCDEFGHIJ bcdefghijk')).toEqual([1, 0, 0, 1, 1]);
  });

  it('tells short words that share letters or their number', () => {
    const table = tableOf('a', 'aa', 'aaaaaa', 'a1');
    expect(counts(table, 'a aa aaa aaaaaa aaaaaaa a1 1a')).toEqual([1, 1, 0, 1, 0, 1, 0]);
  });

  it('says the same of a word when it meets it again', () => {
    const table = tableOf('late*', 'late', "don't", '\u505c', 'strasse');
    const text = "late later DON'T \u505c Stra\u00dfe l\u0430te other";
    expect(counts(table, text)).toEqual([2, 1, 1, 1, 1, 2, 0]);
    expect(counts(table, text)).toEqual([2, 1, 1, 1, 1, 2, 0]);
  });

  it('writes over what another table made of the words', () => {
    const { words } = readPassage(tableOf('late'), 'late now', [[0, 8]]);
    recognise(tableOf('now'), 'late now', words);
    expect([setOf(words, 0), setOf(words, 1)]).toEqual([0, 1]);
  });
});
