/** Words to recognise, while they are collected. */
import { foldOf } from './fold';
import { type Tree, grownChild, newTree } from './tree';

export interface WordList {
  /** Letters of all words, as units of UTF-16. */
  readonly letters: Tree;
  /** By node: the ids of the words that end there, as they stand and with any ending behind them. */
  readonly exact: (readonly number[] | undefined)[];
  readonly open: (readonly number[] | undefined)[];
  /** Characters of scripts without spaces, each a word of its own. */
  readonly unspaced: Map<string, number>;
  /** How many words there are. */
  size: number;
}

/** Contractions that are also written without their apostrophe, and then are no other word. */
const DROPS_APOSTROPHE = /(?:n't|'ve)$/u;
const APOSTROPHE = 0x27;
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
  let node = 0;
  let hasApostrophe = false;
  for (let at = from; at < to; at += 1) {
    const letter = text.charCodeAt(at);
    hasApostrophe ||= letter === APOSTROPHE;
    node = grownChild(list.letters, node, letter);
  }
  const ids = open ? list.open : list.exact;
  const known = ids[node]?.[0];
  if (known !== undefined) return known;
  const id = list.size;
  list.size += 1;
  ids[node] = [id];
  if (hasApostrophe) listWithout(list, text.slice(from, to), ids, id);
  return id;
}

function listUnspaced(list: WordList, character: string): number {
  const known = list.unspaced.get(character);
  if (known !== undefined) return known;
  const id = list.size;
  list.size += 1;
  list.unspaced.set(character, id);
  return id;
}

/** Lets a contraction be found without its apostrophe too, beside whatever else is written so. */
function listWithout(list: WordList, word: string, ids: (readonly number[] | undefined)[], id: number): void {
  if (!DROPS_APOSTROPHE.test(word)) return;
  let node = 0;
  for (const letter of word.replace("'", '')) node = grownChild(list.letters, node, letter.charCodeAt(0));
  ids[node] = [...(ids[node] ?? []), id];
}
