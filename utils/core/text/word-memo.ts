/** What words of texts were recognised as: most words of a text are a few hundred ones, met again and again. */

export interface WordMemo {
  /** Slots of three: the two numbers of a word's letters (see `words.ts`) and its set. The first is 0: nothing yet. */
  readonly slots: Int32Array;
  /** By the text of a word that has no numbers. */
  readonly byText: Map<string, number>;
}

/** A power of two. */
const SLOTS = 1 << 13;
const SLOT = 3;
const MOST_TEXTS = 1 << 12;
/** A longer word is not met again. */
const LONGEST_TEXT = 40;

export function newMemo(): WordMemo {
  return { slots: new Int32Array(SLOT * SLOTS), byText: new Map() };
}

/** The set of a word by its letters; -1 when it is not known. Two words can share a place. */
export function remembered({ slots }: WordMemo, last: number, first: number): number {
  const home = homeOf(last, first);
  if (slots[home] === last && slots[home + 1] === first) return slots[home + 2] ?? 0;
  const other = home + SLOT;
  return slots[other] === last && slots[other + 1] === first ? (slots[other + 2] ?? 0) : -1;
}

/** The word that was remembered last in its place makes room for this one and stays beside it. */
export function remember({ slots }: WordMemo, last: number, first: number, set: number): void {
  const home = homeOf(last, first);
  slots.copyWithin(home + SLOT, home, home + SLOT);
  slots[home] = last;
  slots[home + 1] = first;
  slots[home + 2] = set;
}

function homeOf(last: number, first: number): number {
  const mixed = Math.imul(last, 0x9e3779b1) ^ Math.imul(first, 0x85ebca6b);
  return SLOT * ((mixed ^ (mixed >>> 15)) & (SLOTS - 2));
}

/** The set of a word by its text, which is found with `find` where it is not known. */
export function rememberedByText({ byText }: WordMemo, word: string, find: (word: string) => number): number {
  const known = byText.get(word);
  if (known !== undefined) return known;
  const found = find(word);
  if (word.length > LONGEST_TEXT) return found;
  if (byText.size >= MOST_TEXTS) byText.clear();
  byText.set(word, found);
  return found;
}
