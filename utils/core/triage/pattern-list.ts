/** Words and runs of words to look for, while they are collected. */
import { foldWord } from '../text/fold';
import { scan } from '../text/scan';
import { type Tree, grownChild, newTree } from '../text/tree';
import { type WordList, listWord, noList } from '../text/word-list';
import { wordTable } from '../text/word-table';
import { clear, endOf, noWords, startOf } from '../text/words';

export interface PatternList {
  readonly words: WordList;
  /** Runs of words, by their ids. */
  readonly runs: Tree;
  /** By node of the runs: the pattern that ends there. */
  readonly patternAt: (number | undefined)[];
  /** How many patterns there are. */
  size: number;
}

/** Most patterns are written as they are compared. */
const PLAIN = /^[a-z0-9]+(?:'(?:[tsdm]|ll|re|ve))?\*?(?: [a-z0-9]+(?:'(?:[tsdm]|ll|re|ve))?\*?)*$/u;
const SPACE = 0x20;
const ANY_ENDING = 0x2a;
const EMPTY = wordTable(noList());
/** For the words of one pattern at a time. */
const room = noWords();

export function noPatterns(): PatternList {
  return { words: noList(), runs: newTree(), patternAt: [], size: 0 };
}

/**
 * Lists a pattern: a word or several, `*` after one for any ending. Returns its id; patterns that differ in
 * nothing that is compared share one. Null without a single word.
 */
export function listPattern(list: PatternList, pattern: string): number | null {
  let node = 0;
  for (const word of wordIds(list.words, pattern)) node = grownChild(list.runs, node, word);
  if (node === 0) return null;
  const known = list.patternAt[node];
  if (known !== undefined) return known;
  const id = list.size;
  list.size += 1;
  list.patternAt[node] = id;
  return id;
}

/** Lists the words of a pattern, which need not be a pattern themselves. Returns their ids in order. */
export function wordIds(list: WordList, pattern: string): readonly number[] {
  const words = PLAIN.test(pattern) ? pattern : compared(pattern);
  const ids: number[] = [];
  let from = 0;
  for (let at = 0; at <= words.length; at += 1) {
    if (at < words.length && words.charCodeAt(at) !== SPACE) continue;
    const open = words.charCodeAt(at - 1) === ANY_ENDING;
    if (at > from) ids.push(listWord(list, words, from, open ? at - 1 : at, open));
    from = at + 1;
  }
  return ids;
}

/** The words of a pattern as they are compared, with single spaces between. */
function compared(pattern: string): string {
  clear(room);
  scan(EMPTY, pattern, 0, pattern.length, room);
  const words: string[] = [];
  for (let index = 0; index < room.count; index += 1) {
    const end = endOf(room, index);
    words.push(foldWord(pattern.slice(startOf(room, index), end)) + (pattern.charAt(end) === '*' ? '*' : ''));
  }
  return words.join(' ');
}
