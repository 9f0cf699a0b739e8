/**
 * The words of all concepts and phrases, indexed by their first word, so that a message's words are
 * looked up once for all rules together.
 */
import { type Token, tokens } from '../text/tokens';

/** Where an alternative stands: the first and the last of its words, as indexes of the message's words. */
export interface Occurrence {
  readonly first: number;
  readonly last: number;
}

interface PatternWord {
  readonly stem: string;
  /** The word may go on after the stem. */
  readonly open: boolean;
}

interface Alternative {
  readonly id: number;
  readonly words: readonly PatternWord[];
}

/** Words to look for. Filled while rules are compiled, then only read. */
export interface PatternIndex {
  readonly ids: Map<string, number>;
  readonly exact: Map<string, Alternative[]>;
  /** By the first {@link STEM} characters of an open first word. */
  readonly open: Map<string, Alternative[]>;
}

/** Open stems are looked up by this many leading characters; a shorter stem by all it has. */
const STEM = 3;

export function emptyIndex(): PatternIndex {
  return { ids: new Map(), exact: new Map(), open: new Map() };
}

/**
 * Adds an alternative and returns its id; equal alternatives share one. `*` after a word stands for any
 * ending. Null for an alternative without a single word, which can never be found.
 */
export function addPattern(index: PatternIndex, alternative: string): number | null {
  const words = patternWords(alternative);
  const first = words[0];
  if (first === undefined) return null;
  const key = words.map((word) => word.stem + (word.open ? '*' : '')).join(' ');
  const known = index.ids.get(key);
  if (known !== undefined) return known;
  const id = index.ids.size;
  index.ids.set(key, id);
  const table = first.open ? index.open : index.exact;
  const slot = first.open ? first.stem.slice(0, STEM) : first.stem;
  const listed = table.get(slot);
  if (listed === undefined) table.set(slot, [{ id, words }]);
  else listed.push({ id, words });
  return id;
}

/** Every occurrence of every alternative, by id and in the order of the text. */
export function findPatterns(index: PatternIndex, words: readonly Token[]): Map<number, Occurrence[]> {
  const found = new Map<number, Occurrence[]>();
  const check = (candidates: readonly Alternative[] | undefined, first: number): void => {
    for (const alternative of candidates ?? []) {
      if (!standsAt(alternative, words, first)) continue;
      const occurrence = { first, last: first + alternative.words.length - 1 };
      const listed = found.get(alternative.id);
      if (listed === undefined) found.set(alternative.id, [occurrence]);
      else listed.push(occurrence);
    }
  };
  words.forEach((word, first) => {
    check(index.exact.get(word.norm), first);
    for (let length = 1; length <= Math.min(STEM, word.norm.length); length += 1) {
      check(index.open.get(word.norm.slice(0, length)), first);
    }
  });
  return found;
}

function patternWords(alternative: string): PatternWord[] {
  return tokens(alternative).map((token) => ({ stem: token.norm, open: alternative.charAt(token.end) === '*' }));
}

function standsAt(alternative: Alternative, words: readonly Token[], first: number): boolean {
  return alternative.words.every((pattern, offset) => {
    const word = words[first + offset];
    if (word === undefined) return false;
    return pattern.open ? word.norm.startsWith(pattern.stem) : word.norm === pattern.stem;
  });
}
