/** Words to recognise, while they are collected. */
import { foldOf } from './fold';

export interface WordList {
  /** By folded word: the id of the word as it stands, and with any ending behind it. */
  readonly exact: Map<string, number>;
  readonly open: Map<string, number>;
  /** Characters of scripts without spaces, each a word of its own. */
  readonly unspaced: Map<string, number>;
  /** How many letters the longest open one has. */
  longestStem: number;
  /** How many words there are. */
  size: number;
}

/** Contractions that are also written without their apostrophe, and then are no other word: both are one. */
const DROPS_APOSTROPHE = /(?:n't|'ve)$/u;
/** Below it stands no character of a script without spaces. */
const FIRST_UNSPACED = 0x2e80;

export function noList(): WordList {
  return { exact: new Map(), open: new Map(), unspaced: new Map(), longestStem: 0, size: 0 };
}

/** Lists a folded word; `open` when any ending may follow. Returns its id, the same for the same word. */
export function listWord(list: WordList, word: string, open: boolean): number {
  if (word.charCodeAt(0) >= FIRST_UNSPACED && foldOf(word.codePointAt(0) ?? 0).kind === 'unspaced')
    return idIn(list, list.unspaced, word);
  if (open) list.longestStem = Math.max(list.longestStem, word.length);
  const ids = open ? list.open : list.exact;
  if (!word.includes("'") || !DROPS_APOSTROPHE.test(word)) return idIn(list, ids, word);
  const id = idIn(list, ids, word.replace("'", ''));
  ids.set(word, id);
  return id;
}

function idIn(list: WordList, ids: Map<string, number>, word: string): number {
  const known = ids.get(word);
  if (known !== undefined) return known;
  const id = list.size;
  list.size += 1;
  ids.set(word, id);
  return id;
}
