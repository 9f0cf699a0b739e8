/** Finds all patterns of a table in the words of a text, in one pass. */
import { childOf } from '../text/tree';
import { type Words, setOf } from '../text/words';
import { NONE, type PatternTable } from './pattern-table';

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
  const { wordsIn, bitsIn, startsIn, runs: tree, patternAt, leads } = table;
  const { count } = words;
  let runs: Runs = { count: 0, nodes: [], firsts: [] };
  let later: Runs = { count: 0, nodes: [], firsts: [] };
  found.count = 0;
  let set = count > 0 ? setOf(words, 0) : 0;
  for (let at = 0; at < count; at += 1) {
    const nextSet = at + 1 < count ? setOf(words, at + 1) : 0;
    const nextBits = bitsIn[nextSet] ?? 0;
    if (runs.count > 0) {
      const end = wordsIn.starts[set + 1] ?? 0;
      for (let item = wordsIn.starts[set] ?? 0; item < end; item += 1) {
        const word = wordsIn.items[item] ?? 0;
        for (let run = 0; run < runs.count; run += 1) {
          const node = childOf(tree, runs.nodes[run] ?? 0, word);
          if (node === 0) continue;
          const first = runs.firsts[run] ?? 0;
          const pattern = patternAt[node] ?? NONE;
          if (pattern !== NONE) add(found, pattern, first, at);
          if (((leads[node] ?? 0) & nextBits) !== 0) goOn(later, node, first);
        }
      }
      runs.count = 0;
    }
    const end = startsIn.starts[set + 1] ?? 0;
    for (let item = startsIn.starts[set] ?? 0; item < end; item += 3) {
      const pattern = startsIn.items[item + 1] ?? NONE;
      if (pattern !== NONE) add(found, pattern, at, at);
      if (((startsIn.items[item + 2] ?? 0) & nextBits) !== 0) goOn(later, startsIn.items[item] ?? 0, at);
    }
    if (later.count > 0) [runs, later] = [later, runs];
    set = nextSet;
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
