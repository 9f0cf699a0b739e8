/** The words of a text as columns: an object for each would cost more than finding it. */

/**
 * Characters of a script without spaces that say as much as one word of the others: "could not be confirmed"
 * is 確認できませんでした. Distances are counted in this fraction of a word, so that one width fits every language.
 */
export const UNSPACED_PER_WORD = 3;

/** Numbers that one word takes up in {@link Words.cells}. */
export const CELLS = 4;

/** In place of a word's last letters: it has others than plain ones, or too many, and is recognised by its text. */
export const BY_TEXT = -1;
/** In place of the first letters: it is a character of a script without spaces; its unit stands for the last. */
export const UNSPACED_CHARACTER = -1;

/** The words of a text in its order. Only the first {@link Words.count} are words. */
export interface Words {
  count: number;
  /** By word: where it starts, where it ends, its last five letters in one number and the five before in another. */
  cells: Int32Array;
  /** By word: the set of the table that it was recognised with last (0: none). */
  sets: Int32Array;
  /** By word: how far its end is from the beginning. Null as long as every word is a spaced one. */
  reaches: Int32Array | null;
  /** How many words have been measured so, and the room to do it in. */
  measured: number;
  room: Int32Array;
  /** How many of the words are Hiragana or Katakana. */
  kana: number;
}

/** No words, with room for none. */
export function noWords(): Words {
  return {
    count: 0,
    cells: new Int32Array(0),
    sets: new Int32Array(0),
    reaches: null,
    measured: 0,
    room: new Int32Array(0),
    kana: 0,
  };
}

/** Offset of a word in the text. */
export function startOf({ cells }: Words, word: number): number {
  return cells[CELLS * word] ?? 0;
}

/** Offset behind a word in the text. */
export function endOf({ cells }: Words, word: number): number {
  return cells[CELLS * word + 1] ?? 0;
}

/** What a word was recognised as. */
export function setOf({ sets }: Words, word: number): number {
  return sets[word] ?? 0;
}

/** How far the end of a word is from the beginning of the text, see {@link UNSPACED_PER_WORD}; 0 for the one before the first. */
export function reachOf({ reaches }: Words, word: number): number {
  if (word < 0) return 0;
  return reaches === null ? UNSPACED_PER_WORD * (word + 1) : (reaches[word] ?? 0);
}

/** Makes room for as many words more. */
export function reserve(words: Words, more: number): void {
  const needed = CELLS * (words.count + more);
  if (words.cells.length >= needed) return;
  const longer = new Int32Array(Math.max(needed, 2 * words.cells.length));
  longer.set(words.cells.subarray(0, CELLS * words.count));
  words.cells = longer;
}

/** Leaves no words, and their room to the next ones. */
export function clear(words: Words): void {
  words.count = 0;
  words.reaches = null;
  words.measured = 0;
  words.kana = 0;
}

/** Adds a word. There must be room. */
export function addWord(words: Words, start: number, end: number, last: number, first: number): void {
  const at = CELLS * words.count;
  words.cells[at] = start;
  words.cells[at + 1] = end;
  words.cells[at + 2] = last;
  words.cells[at + 3] = first;
  words.count += 1;
}

/** Notes how far the words reach that were added since the last time; all are spaced, except perhaps the last. */
export function measure(words: Words, lastIsUnspaced: boolean): void {
  if (words.reaches === null && !lastIsUnspaced) return;
  const { count } = words;
  if (words.room.length < count) {
    const longer = new Int32Array(words.cells.length / CELLS);
    longer.set(words.room.subarray(0, words.measured));
    words.room = longer;
  }
  const reaches = words.room;
  for (let word = words.measured; word < count; word += 1)
    reaches[word] = (word === 0 ? 0 : (reaches[word - 1] ?? 0)) + UNSPACED_PER_WORD;
  if (lastIsUnspaced) reaches[count - 1] = (reaches[count - 1] ?? 0) + 1 - UNSPACED_PER_WORD;
  words.reaches = reaches;
  words.measured = count;
}
