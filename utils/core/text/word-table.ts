/**
 * A table that tells for any word which listed words it is. What a word is, is found out when the word is first met: a
 * text has a few hundred of the thousands that are listed.
 */
import type { WordList } from './word-list';
import { type WordMemo, newMemo } from './word-memo';

export interface WordTable {
  readonly list: WordList;
  /** By set: ids of listed words, which one word of a text can be several of at once. Set 0 is empty. Grows. */
  readonly sets: (readonly number[])[];
  /** By its ids: a set. */
  readonly known: Map<string, number>;
  /** What was recognised lately. */
  readonly memo: WordMemo;
}

/** The table for the words of a list, to which nothing may be added any more. */
export function wordTable(list: WordList): WordTable {
  return { list, sets: [[]], known: new Map([['', 0]]), memo: newMemo() };
}

/** The set of a folded word: open stems that it begins with, the longest last, and what it is itself. */
export function setOfWord(table: WordTable, word: string): number {
  const { exact, open, longestStem } = table.list;
  const ids: number[] = [];
  for (let length = 1; length <= longestStem && length <= word.length; length += 1) {
    const stem = open.get(word.slice(0, length));
    if (stem !== undefined) ids.push(stem);
  }
  const whole = exact.get(word);
  if (whole !== undefined) ids.push(whole);
  return setOfIds(table, ids);
}

/** The set of a character of a script without spaces, folded. */
export function setOfCharacter(table: WordTable, character: string): number {
  const id = table.list.unspaced.get(character);
  return id === undefined ? 0 : setOfIds(table, [id]);
}

function setOfIds({ sets, known }: WordTable, ids: readonly number[]): number {
  const key = ids.join(' ');
  const before = known.get(key);
  if (before !== undefined) return before;
  const set = sets.push(ids) - 1;
  known.set(key, set);
  return set;
}
