/**
 * Finds lines in bytes, four bytes at a time: a word from which the wanted byte is taken away four times has a
 * zero byte exactly where that byte stands (Anderson, Bit Twiddling Hacks, "Determine if a word has a zero byte").
 */
import type { ByteBlock } from './byte-block';

const LF = 10;
const LOW_BITS = 0x01010101;
const HIGH_BITS = 0x80808080;
const LINE_FEEDS = LF * LOW_BITS;
/** Words looked at in one step where the byte is rare. */
const STEP = 4;

/**
 * Index of the first line in [from, to) that begins with a byte, or -1. A line begins after a line feed; what
 * stands before `from` counts too, and index 0 begins a line.
 */
export function nextLineWith({ bytes, words }: ByteBlock, byte: number, from: number, to: number): number {
  const pattern = byte * LOW_BITS;
  let at = from;
  const aligned = Math.min((from + 3) & ~3, to);
  for (; at < aligned; at += 1) if (bytes[at] === byte && beginsLine(bytes, at)) return at;
  const last = (to >> 2) - STEP;
  for (let word = at >> 2; word <= last; word += STEP) {
    const a = (words[word] ?? 0) ^ pattern;
    const b = (words[word + 1] ?? 0) ^ pattern;
    const c = (words[word + 2] ?? 0) ^ pattern;
    const d = (words[word + 3] ?? 0) ^ pattern;
    const zero = ((a - LOW_BITS) & ~a) | ((b - LOW_BITS) & ~b) | ((c - LOW_BITS) & ~c) | ((d - LOW_BITS) & ~d);
    at = (word + STEP) << 2;
    if ((zero & HIGH_BITS) === 0) continue;
    for (let index = word << 2; index < at; index += 1) {
      if (bytes[index] === byte && beginsLine(bytes, index)) return index;
    }
  }
  for (; at < to; at += 1) if (bytes[at] === byte && beginsLine(bytes, at)) return at;
  return -1;
}

/** Index of the first line feed in [from, to), or -1. */
export function nextLineFeed({ bytes, words }: ByteBlock, from: number, to: number): number {
  let at = from;
  const aligned = Math.min((from + 3) & ~3, to);
  for (; at < aligned; at += 1) if (bytes[at] === LF) return at;
  const end = to >> 2;
  for (let word = at >> 2; word < end; word += 1) {
    const found = (words[word] ?? 0) ^ LINE_FEEDS;
    at = (word + 1) << 2;
    if (((found - LOW_BITS) & ~found & HIGH_BITS) === 0) continue;
    for (let index = word << 2; index < at; index += 1) if (bytes[index] === LF) return index;
  }
  for (; at < to; at += 1) if (bytes[at] === LF) return at;
  return -1;
}

function beginsLine(bytes: Uint8Array, at: number): boolean {
  return at === 0 || bytes[at - 1] === LF;
}
