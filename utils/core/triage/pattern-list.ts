/** Words and runs of words to look for, while they are collected. */
import { foldWord } from '../text/fold';
import { scan } from '../text/scan';
import { type Tree, grownChild, newTree } from '../text/tree';
import { type WordList, listWord, noList } from '../text/word-list';
import { clear, endOf, noWords, startOf } from '../text/words';

export interface PatternList {
  readonly words: WordList;
  /** Runs of words, by their ids. */
  readonly runs: Tree;
  /** By node of the runs: one more than the pattern that ends there, or 0. */
  readonly patternAt: number[];
  /** By node of the runs: bits of the words that lead on, see {@link bitOf}. */
  readonly leads: number[];
  /** How many patterns there are. */
  size: number;
}

/** Most patterns are written as they are compared. */
const PLAIN = /^[a-z0-9]+(?:'(?:[tsdm]|ll|re|ve))?\*?(?: [a-z0-9]+(?:'(?:[tsdm]|ll|re|ve))?\*?)*$/u;
const ANY_ENDING = '*';
/** For the words of one pattern at a time. */
const room = noWords();

export function noPatterns(): PatternList {
  return { words: noList(), runs: newTree(), patternAt: [0], leads: [0], size: 0 };
}

/**
 * Lists a pattern: a word or several, `*` after one for any ending. Returns its id; patterns that differ in
 * nothing that is compared share one. Null without a single word.
 */
export function listPattern(list: PatternList, pattern: string): number | null {
  let node = 0;
  for (const word of wordIds(list.words, pattern)) node = grownRun(list, node, word);
  return node === 0 ? null : patternAt(list, node);
}

/** The pattern that ends at a node of the runs, which is listed if it is not yet. Returns its id. */
export function patternAt(list: PatternList, node: number): number {
  const known = list.patternAt[node] ?? 0;
  if (known > 0) return known - 1;
  const id = list.size;
  list.size += 1;
  list.patternAt[node] = id + 1;
  return id;
}

/** The node that a word leads to from another. */
export function grownRun({ runs, patternAt: patterns, leads }: PatternList, node: number, word: number): number {
  const next = runs.size;
  const child = grownChild(runs, node, word);
  if (child === next) {
    patterns.push(0);
    leads.push(0);
    leads[node] = (leads[node] ?? 0) | bitOf(word);
  }
  return child;
}

/** One of 24 bits for a word: most words that do not lead on can be told by them. */
export function bitOf(word: number): number {
  return 1 << ((Math.imul(word, 0x9e3779b1) >>> 16) % 24);
}

/** Lists the words of a pattern, which need not be a pattern themselves. Returns their ids in order. */
export function wordIds(list: WordList, pattern: string): readonly number[] {
  const words = pattern.split(' ');
  const known = words.map((word) => knownId(list, word));
  // What is listed is listed as it is compared: such a pattern need not be looked at letter by letter.
  return known.includes(undefined)
    ? wordsCompared(pattern).map((word) => listCompared(list, word))
    : known.filter((id) => id !== undefined);
}

function knownId({ exact, open }: WordList, word: string): number | undefined {
  return word.endsWith(ANY_ENDING) ? open.get(word.slice(0, -1)) : exact.get(word);
}

/** Lists a word as {@link wordsCompared} gives it. Returns its id. */
export function listCompared(list: WordList, word: string): number {
  const open = word.endsWith(ANY_ENDING);
  return listWord(list, open ? word.slice(0, -1) : word, open);
}

/** The words of a pattern as they are compared, each with `*` behind it where any ending may follow. */
export function wordsCompared(pattern: string): readonly string[] {
  if (PLAIN.test(pattern)) return pattern.split(' ');
  clear(room);
  scan(pattern, 0, pattern.length, room);
  const words: string[] = [];
  for (let index = 0; index < room.count; index += 1) {
    const end = endOf(room, index);
    const open = pattern.charAt(end) === ANY_ENDING;
    words.push(foldWord(pattern.slice(startOf(room, index), end)) + (open ? ANY_ENDING : ''));
  }
  return words;
}
