/** Finds all patterns of a table in the words of a text, in one pass. */
import { childOf } from '../text/tree';
import { type Words, setOf } from '../text/words';
import { type PatternTable, ROW, learnStarts } from './pattern-table';

/** Where patterns stand, as columns in the order of their last words. Only the first {@link Found.count} entries count. */
export interface Found {
  count: number;
  patterns: Int32Array;
  /** First and last word, as indexes of the words that were searched. */
  firsts: Int32Array;
  lasts: Int32Array;
}

/** Runs of words that have begun: the nodes they have come to, and the word each began at. */
interface Runs {
  count: number;
  readonly nodes: number[];
  readonly firsts: number[];
}

export function nothingFound(): Found {
  const none = new Int32Array(0);
  return { count: 0, patterns: none, firsts: none, lasts: none };
}

/** Finds every occurrence of every pattern in words that were scanned with the table's words. Replaces what `found` held. */
export function findPatterns(table: PatternTable, words: Words, found: Found): void {
  learnStarts(table);
  const { runs: tree, patternAt, leads } = table;
  const { rows, items } = table.starts;
  const { count } = words;
  let runs: Runs = { count: 0, nodes: [], firsts: [] };
  let later: Runs = { count: 0, nodes: [], firsts: [] };
  found.count = 0;
  let row = count > 0 ? ROW * setOf(words, 0) : 0;
  for (let at = 0; at < count; at += 1) {
    const nextRow = at + 1 < count ? ROW * setOf(words, at + 1) : 0;
    const nextBits = rows[nextRow + 3] ?? 0;
    const endOfStarts = rows[row + 1] ?? 0;
    if (runs.count > 0) {
      const end = rows[row + 2] ?? 0;
      for (let item = endOfStarts; item < end; item += 1) {
        const word = items[item] ?? 0;
        for (let run = 0; run < runs.count; run += 1) {
          const node = childOf(tree, runs.nodes[run] ?? 0, word);
          if (node === 0) continue;
          const first = runs.firsts[run] ?? 0;
          const pattern = patternAt[node] ?? 0;
          if (pattern > 0) add(found, pattern - 1, first, at);
          if (((leads[node] ?? 0) & nextBits) !== 0) goOn(later, node, first);
        }
      }
      runs.count = 0;
    }
    for (let item = rows[row] ?? 0; item < endOfStarts; item += 3) {
      const pattern = items[item + 1] ?? 0;
      if (pattern > 0) add(found, pattern - 1, at, at);
      if (((items[item + 2] ?? 0) & nextBits) !== 0) goOn(later, items[item] ?? 0, at);
    }
    if (later.count > 0) [runs, later] = [later, runs];
    row = nextRow;
  }
}

function goOn(runs: Runs, node: number, first: number): void {
  runs.nodes[runs.count] = node;
  runs.firsts[runs.count] = first;
  runs.count += 1;
}

function add(found: Found, pattern: number, first: number, last: number): void {
  const { count } = found;
  if (count === found.patterns.length) grow(found);
  found.patterns[count] = pattern;
  found.firsts[count] = first;
  found.lasts[count] = last;
  found.count = count + 1;
}

function grow(found: Found): void {
  const longer = (column: Int32Array): Int32Array => {
    const grown = new Int32Array(Math.max(256, 2 * column.length));
    grown.set(column);
    return grown;
  };
  found.patterns = longer(found.patterns);
  found.firsts = longer(found.firsts);
  found.lasts = longer(found.lasts);
}
