/** All patterns in one table: the letters of a text lead to listed words, the words through a tree of all runs. */
import { type Tree, childOf, eachBranch } from '../text/tree';
import { type WordTable, wordTable } from '../text/word-table';
import { type Packed, packed } from './packed';
import type { PatternList } from './pattern-list';

/** Patterns ready to be found. Never changed. */
export interface PatternTable {
  readonly words: WordTable;
  /** By set of words: the words, and their bits. */
  readonly wordsIn: Packed;
  readonly bitsIn: Int32Array;
  /** By set of words: for each that runs start with, the node they come to, with its pattern and its leads, side by side. */
  readonly startsIn: Packed;
  readonly runs: Tree;
  /** By node: the pattern that ends there, or {@link NONE}. */
  readonly patternAt: Int32Array;
  /** By node: bits of the words that lead on. Most words that do not can be told by them. */
  readonly leads: Int32Array;
  /** How many patterns there are. */
  readonly size: number;
}

export const NONE = -1;

export function patternTable(list: PatternList): PatternTable {
  const { runs, size } = list;
  const words = wordTable(list.words);
  const leads = new Int32Array(runs.size);
  eachBranch(runs, (node, word) => {
    leads[node] = (leads[node] ?? 0) | bitOf(word);
  });
  const patternAt = new Int32Array(runs.size).fill(NONE);
  list.patternAt.forEach((pattern, node) => {
    if (pattern !== undefined) patternAt[node] = pattern;
  });
  const startsOf = (word: number): readonly number[] => {
    const node = childOf(runs, 0, word);
    return node === 0 ? [] : [node, patternAt[node] ?? NONE, leads[node] ?? 0];
  };
  return {
    words,
    wordsIn: packed(words.sets),
    bitsIn: Int32Array.from(words.sets, (set) => set.reduce((bits, word) => bits | bitOf(word), 0)),
    startsIn: packed(words.sets.map((set) => set.flatMap(startsOf))),
    runs,
    patternAt,
    leads,
    size,
  };
}

/** One of 32 bits for a word. */
function bitOf(word: number): number {
  return 1 << (Math.imul(word, 0x9e3779b1) >>> 27);
}
