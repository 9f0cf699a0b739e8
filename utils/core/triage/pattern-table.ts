/** All patterns in one table: the letters of a text lead to listed words, the words through a tree of all runs. */
import { type Tree, childOf } from '../text/tree';
import { type WordTable, wordTable } from '../text/word-table';
import { type PatternList, bitOf } from './pattern-list';

/** Patterns ready to be found. Only {@link PatternTable.starts} grows, with the words that are met. */
export interface PatternTable {
  readonly words: WordTable;
  readonly runs: Tree;
  /** By node: one more than the pattern that ends there, or 0. */
  readonly patternAt: Int32Array;
  /** By node: bits of the words that lead on. */
  readonly leads: Int32Array;
  /** How many patterns there are. */
  readonly size: number;
  readonly starts: Starts;
}

/** What is read for every word of every message, by set of words. */
export interface Starts {
  /** How many sets it is known of. */
  count: number;
  /** Rows of {@link ROW}: where its runs begin and end among the items, where its words end, which begin there, and their bits. */
  rows: Int32Array;
  /** For each run that the set's words start, three numbers: the node, its pattern as in `patternAt`, its leads. Then the words. */
  items: Int32Array;
  used: number;
}

export const ROW = 4;

export function patternTable(list: PatternList): PatternTable {
  return {
    words: wordTable(list.words),
    runs: list.runs,
    patternAt: Int32Array.from(list.patternAt),
    leads: Int32Array.from(list.leads),
    size: list.size,
    starts: { count: 0, rows: new Int32Array(ROW * 1024), items: new Int32Array(4096), used: 0 },
  };
}

/** Looks up what is needed of the sets of words that were met since the last time. */
export function learnStarts({ words: { sets }, runs, patternAt, leads, starts }: PatternTable): void {
  for (; starts.count < sets.length; starts.count += 1) {
    const words = sets[starts.count] ?? [];
    const row = ROW * starts.count;
    if (row >= starts.rows.length) starts.rows = longer(starts.rows);
    while (starts.used + 4 * words.length > starts.items.length) starts.items = longer(starts.items);
    starts.rows[row] = starts.used;
    let bits = 0;
    for (const word of words) {
      bits |= bitOf(word);
      const node = childOf(runs, 0, word);
      if (node > 0) put(starts, [node, patternAt[node] ?? 0, leads[node] ?? 0]);
    }
    starts.rows[row + 1] = starts.used;
    put(starts, words);
    starts.rows[row + 2] = starts.used;
    starts.rows[row + 3] = bits;
  }
}

function put(starts: Starts, numbers: readonly number[]): void {
  starts.items.set(numbers, starts.used);
  starts.used += numbers.length;
}

function longer(array: Int32Array): Int32Array {
  const grown = new Int32Array(2 * array.length);
  grown.set(array);
  return grown;
}
