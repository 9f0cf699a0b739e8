/** A text as rules look at it: its words, and its sentences as far as somebody asks. */
import type { Range } from './own-text';
import { recognise } from './recognise';
import { scan } from './scan';
import { endsSentence } from './sentences';
import type { WordTable } from './word-table';
import { CELLS, type Words, clear, endOf, noWords, startOf } from './words';

export interface Passage {
  readonly text: string;
  readonly ranges: readonly Range[];
  readonly words: Words;
  /** Words that begin a new range of the text, as indexes. */
  readonly breaks: ReadonlySet<number>;
  /** By word: whether a sentence ends behind it, as far as anybody has asked. */
  readonly ends: Uint8Array;
}

const UNASKED = 0;
const GOES_ON = 1;
const ENDS = 2;
/** Texts up to so many words leave their room to the next; longer ones are rare and give it back. */
const KEPT_WORDS = 1 << 16;

/**
 * Reads the words inside some ranges of a text. A new range begins a new sentence, so that no rule reaches
 * over what was left out between them. A passage that is handed in is used up: it must not be looked at again. If it
 * is of the same text, its words are found already and are only recognised anew; otherwise it leaves its room.
 */
export function readPassage(table: WordTable, text: string, ranges: readonly Range[], used?: Passage): Passage {
  if (used?.text === text && areSame(used.ranges, ranges)) {
    recognise(table, text, used.words);
    return used;
  }
  const old = used === undefined || used.ends.length > KEPT_WORDS ? undefined : used;
  const words = old?.words ?? noWords();
  clear(words);
  const breaks = new Set<number>();
  for (const [from, to] of ranges) {
    if (words.count > 0) breaks.add(words.count);
    scan(text, from, to, words);
  }
  recognise(table, text, words);
  const ends =
    old === undefined || old.ends.length < words.count ? new Uint8Array(words.cells.length / CELLS) : old.ends;
  return { text, ranges, words, breaks, ends: ends.fill(UNASKED, 0, words.count) };
}

function areSame(one: readonly Range[], other: readonly Range[]): boolean {
  return (
    one.length === other.length &&
    one.every(([from, to], index) => other[index]?.[0] === from && other[index][1] === to)
  );
}

/** How many sentences end between two words, given in their order. Time grows with the words between. */
export function endsBetween(passage: Passage, first: number, last: number): number {
  let count = 0;
  for (let word = first; word < last; word += 1) if (endsAfter(passage, word)) count += 1;
  return count;
}

/** Whether a sentence ends between a word and the next. */
export function endsAfter({ text, words, breaks, ends }: Passage, word: number): boolean {
  if (ends[word] === UNASKED) {
    const isEnd =
      breaks.has(word + 1) || endsSentence(text, startOf(words, word), endOf(words, word), startOf(words, word + 1));
    ends[word] = isEnd ? ENDS : GOES_ON;
  }
  return ends[word] === ENDS;
}
