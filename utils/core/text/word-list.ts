/** Words to recognise, while they are collected. */
import { foldOf } from './fold';
import { type Tree, grownChild, newTree } from './tree';

export interface WordList {
  /** Letters of all words, as units of UTF-16. */
  readonly letters: Tree;
  /** By node: the id of the word that ends there, as it stands and with any ending behind it. */
  readonly exact: (number | undefined)[];
  readonly open: (number | undefined)[];
  /** Characters of scripts without spaces, each a word of its own. */
  readonly unspaced: Map<string, number>;
  /** How many words there are. */
  size: number;
}

/** Contractions that are also written without their apostrophe, and then are no other word: both are one. */
const DROPS_APOSTROPHE = /(?:n't|'ve)$/u;
/** Below it stands no character of a script without spaces. */
const FIRST_UNSPACED = 0x2e80;

export function noList(): WordList {
  return { letters: newTree(), exact: [], open: [], unspaced: new Map(), size: 0 };
}

/**
 * Lists the folded word at [from, to) in `text`; `open` when any ending may follow. Returns its id, the same for
 * the same word.
 */
export function listWord(list: WordList, text: string, from: number, to: number, open: boolean): number {
  if (text.charCodeAt(from) >= FIRST_UNSPACED && foldOf(text.codePointAt(from) ?? 0).kind === 'unspaced')
    return listUnspaced(list, text.slice(from, to));
  const apostrophe = text.indexOf("'", from);
  const word = apostrophe < 0 || apostrophe >= to ? '' : text.slice(from, to);
  if (!DROPS_APOSTROPHE.test(word)) return listLetters(list, text, from, to, open);
  const bare = word.replace("'", '');
  const id = listLetters(list, bare, 0, bare.length, open);
  const ids = open ? list.open : list.exact;
  ids[nodeOf(list, word, 0, word.length)] = id;
  return id;
}

function listLetters(list: WordList, text: string, from: number, to: number, open: boolean): number {
  const node = nodeOf(list, text, from, to);
  const ids = open ? list.open : list.exact;
  const known = ids[node];
  if (known !== undefined) return known;
  const id = list.size;
  list.size += 1;
  ids[node] = id;
  return id;
}

function nodeOf({ letters }: WordList, text: string, from: number, to: number): number {
  let node = 0;
  for (let at = from; at < to; at += 1) node = grownChild(letters, node, text.charCodeAt(at));
  return node;
}

function listUnspaced(list: WordList, character: string): number {
  const known = list.unspaced.get(character);
  if (known !== undefined) return known;
  const id = list.size;
  list.size += 1;
  list.unspaced.set(character, id);
  return id;
}
