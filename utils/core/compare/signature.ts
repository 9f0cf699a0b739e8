/**
 * A small signature of a text, by which near copies are found among many without comparing texts: one-permutation
 * minhash (Li, Owen, Zhang, "One Permutation Hashing", NIPS 2012) over shingles of three words, words with digits
 * left out. 64 bins of one byte; made in one pass over the text, without a list of its words.
 */

/** {@link BINS} bytes; 0 is a bin that no shingle fell into. */
export type Signature = Uint8Array;

export const BINS = 64;
/** Characters that are read. */
const MOST_TEXT = 20_000;
/** Offset and prime of the FNV-1a hash, https://datatracker.ietf.org/doc/html/draft-eastlake-fnv */
const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const EMPTY = 0xffffffff;

const GAP = 0;
const LETTER = 1;
const DIGIT = 2;
/** A character that is a word of its own: scripts written without spaces. */
const ALONE = 3;

/** What the characters of ASCII and Latin-1 are. */
const KINDS = Uint8Array.from({ length: 0x100 }, (_kind, code) => kindOfLatin(code));

/** The signature of a text, or of its first 20,000 characters. A text without letters has an empty one. */
export function signatureOf(text: string): Signature {
  const lowest = new Uint32Array(BINS).fill(EMPTY);
  const end = Math.min(text.length, MOST_TEXT);
  let word = FNV_START;
  let isWord = false;
  let hasDigit = false;
  let before = 0;
  let earlier = 0;
  let count = 0;
  for (let at = 0; at <= end; at += 1) {
    const code = at < end ? text.charCodeAt(at) : 0;
    const kind = code < 0x100 ? (KINDS[code] ?? GAP) : kindOfWide(code);
    if (isWord && (kind === GAP || kind === ALONE)) {
      if (!hasDigit) {
        count += 1;
        if (count >= 3) put(lowest, earlier, before, word);
        earlier = before;
        before = word;
      }
      word = FNV_START;
      isWord = false;
      hasDigit = false;
    }
    if (kind === LETTER || kind === DIGIT) {
      // Folds the case of ASCII and Latin-1 letters; other scripts are only compared with themselves.
      word = Math.imul(word ^ (kind === LETTER && code < 0x100 ? code | 0x20 : code), FNV_PRIME);
      isWord = true;
      hasDigit ||= kind === DIGIT;
    } else if (kind === ALONE) {
      count += 1;
      word = Math.imul(FNV_START ^ code, FNV_PRIME);
      if (count >= 3) put(lowest, earlier, before, word);
      earlier = before;
      before = word;
      word = FNV_START;
    }
  }
  if (count === 1 || count === 2) put(lowest, 0, earlier, before);
  return bytesOf(lowest);
}

/** Estimated share of common shingles (Jaccard), 0…1; 0 when one of the texts has none. */
export function likeness(left: Signature, right: Signature): number {
  let equal = 0;
  let filled = 0;
  for (let bin = 0; bin < BINS; bin += 1) {
    const a = left[bin] ?? 0;
    const b = right[bin] ?? 0;
    if (a === 0 && b === 0) continue;
    filled += 1;
    if (a === b) equal += 1;
  }
  return filled === 0 ? 0 : equal / filled;
}

/** The upper bits of the shingle's hash choose the bin, the lower ones compete in it. */
function put(lowest: Uint32Array, first: number, second: number, third: number): void {
  let hash = Math.imul(first ^ (first >>> 15), 0x85ebca6b) ^ Math.imul(second ^ (second >>> 13), 0xc2b2ae35) ^ third;
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b);
  hash ^= hash >>> 16;
  const bin = hash >>> 26;
  const value = hash & 0x3ffffff;
  if (value < (lowest[bin] ?? 0)) lowest[bin] = value;
}

function bytesOf(lowest: Uint32Array): Signature {
  const bytes = new Uint8Array(BINS);
  for (let bin = 0; bin < BINS; bin += 1) {
    const value = lowest[bin] ?? EMPTY;
    bytes[bin] = value === EMPTY ? 0 : value & 0xff || 1;
  }
  return bytes;
}

function kindOfLatin(code: number): number {
  if (code >= 0x30 && code <= 0x39) return DIGIT;
  if (code >= 0xc0) return code === 0xd7 || code === 0xf7 ? GAP : LETTER;
  return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a && code < 0x80 ? LETTER : GAP;
}

/** Kana, Han and the punctuation of all scripts; whatever else is taken for a letter. */
function kindOfWide(code: number): number {
  if (code >= 0x3040 && code < 0xa000) return ALONE;
  if ((code >= 0x2000 && code < 0x2c00) || (code >= 0x3000 && code < 0x3040) || code >= 0xfe00) return GAP;
  return LETTER;
}
