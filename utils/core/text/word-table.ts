/**
 * A table that recognises many words at once: one step per letter, whatever the number of words. A
 * deterministic automaton over folded letters; leaving every listed word leads to a state that stays where it
 * is and remembers the open stems that were passed, so that a scan need not look whether it is still alive.
 */
import { foldOf } from './fold';
import { eachBranch } from './tree';
import type { WordList } from './word-list';

/** What a UTF-16 unit is to a scan; a letter of its own class is a number from {@link LETTERS} on. */
export const UNKNOWN = 0;
export const GAP = 1;
/** Needs a closer look: several letters, half a surrogate pair, an apostrophe, nothing to see. */
export const SPECIAL = 2;
export const UNSPACED = 3;
/** A letter that no listed word has. */
const OTHER = 4;
const LETTERS = 5;
const UNITS = 0x10000;
/** The alphabets of the supported languages have some 40 letters; beyond this the rest share one class. */
const MOST_CLASSES = 0xff;

export interface WordTable {
  /** By UTF-16 unit; filled as units are met, see {@link classify}. */
  readonly classOf: Uint8Array;
  /**
   * Offset of a state + class of a letter → offset of the next state. At the offset itself, where no letter's
   * class leads, stands the set of words that a word of the text is when it ends there. The root is at 0.
   */
  readonly next: Int32Array;
  /** By unit of a folded word: its class, or 0. */
  readonly classes: Uint8Array;
  /** By character of a script without spaces: the set it is. */
  readonly unspaced: ReadonlyMap<string, number>;
  /** The same by UTF-16 unit; filled as units are met, and empty when no listed word is of such a script. */
  readonly unspacedOf: Uint16Array;
  /** By set: ids of listed words, which one word of a text can be several of at once. Set 0 is empty. */
  readonly sets: readonly (readonly number[])[];
}

/** The table for the words of a list. Space grows with their letters times the number of different ones. */
export function wordTable(list: WordList): WordTable {
  const sets: (readonly number[])[] = [[]];
  const unspaced = new Map<string, number>();
  for (const [character, id] of list.unspaced) unspaced.set(character, sets.push([id]) - 1);
  const classes = new Uint8Array(UNITS);
  let width = LETTERS;
  const parents = new Int32Array(list.letters.size);
  const letters = new Uint8Array(list.letters.size);
  eachBranch(list.letters, (node, letter, child) => {
    if (classes[letter] === 0) {
      classes[letter] = Math.min(width, MOST_CLASSES);
      width = Math.min(width, MOST_CLASSES) + 1;
    }
    parents[child] = node;
    letters[child] = classes[letter] ?? OTHER;
  });
  return {
    classOf: new Uint8Array(UNITS),
    next: layOut(list, { parents, letters, width }, sets),
    classes,
    unspaced,
    unspacedOf: new Uint16Array(unspaced.size === 0 ? 0 : UNITS),
    sets,
  };
}

/** The class of a unit met for the first time. */
export function classify(table: WordTable, unit: number): number {
  const folded = foldOf(unit);
  let found = SPECIAL;
  if (isSurrogate(unit)) found = SPECIAL;
  else if (folded.kind === 'gap') found = GAP;
  else if (folded.kind === 'unspaced') {
    found = UNSPACED;
    table.unspacedOf[unit] = table.unspaced.get(folded.text) ?? 0;
  } else if (folded.kind === 'letters' && folded.text.length === 1 && !folded.guise)
    found = classIn(table, folded.text.charCodeAt(0));
  table.classOf[unit] = found;
  return found;
}

/** The state that one unit of a folded word leads to. */
export function step(table: WordTable, state: number, letter: number): number {
  return table.next[state + classIn(table, letter)] ?? 0;
}

function classIn({ classes }: WordTable, letter: number): number {
  const known = classes[letter] ?? 0;
  return known === 0 ? OTHER : known;
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}

/** The letters of all words as a tree, by node. */
interface Letters {
  readonly parents: Int32Array;
  /** Class of the letter that leads there. */
  readonly letters: Uint8Array;
  /** One more than the highest class. */
  readonly width: number;
}

/**
 * A row per node, and behind them one per dead end: where a word comes that goes on as no listed word does. Every
 * further letter stays there, and the row's set holds the open stems that were passed.
 */
function layOut({ exact, open }: WordList, tree: Letters, sets: (readonly number[])[]): Int32Array {
  const { parents, letters, width } = tree;
  const nodes = parents.length;
  const deadEnds = [0];
  const deadEndOf = new Int32Array(nodes);
  for (let node = 0; node < nodes; node += 1) {
    const before = deadEndOf[parents[node] ?? 0] ?? 0;
    const stem = open[node];
    deadEndOf[node] = stem === undefined ? before : deadEnds.push(grown(sets, deadEnds[before] ?? 0, stem)) - 1;
  }
  const next = new Int32Array((nodes + deadEnds.length) * width);
  for (let node = 0; node < nodes; node += 1) {
    const row = node * width;
    const deadEnd = deadEndOf[node] ?? 0;
    next.fill((nodes + deadEnd) * width, row + 1, row + width);
    next[row] = grown(sets, deadEnds[deadEnd] ?? 0, exact[node]);
    if (node > 0) next[(parents[node] ?? 0) * width + (letters[node] ?? OTHER)] = row;
  }
  for (let deadEnd = 0; deadEnd < deadEnds.length; deadEnd += 1) {
    const row = (nodes + deadEnd) * width;
    next.fill(row, row, row + width);
    next[row] = deadEnds[deadEnd] ?? 0;
  }
  return next;
}

/** The set that has one word more than another; the same one if there is none more. */
function grown(sets: (readonly number[])[], set: number, word: number | undefined): number {
  return word === undefined ? set : sets.push([...(sets[set] ?? []), word]) - 1;
}
