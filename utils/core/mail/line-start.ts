/**
 * Finds lines in bytes, four bytes at a time: a word from which the wanted byte is taken away four times has a
 * zero byte exactly where that byte stands (Anderson, Bit Twiddling Hacks, "Determine if a word has a zero byte").
 */
import type { ByteBlock } from './byte-block';

const LF = 10;
const LOW_BITS = 0x01010101;
const HIGH_BITS = 0x80808080;
const LINE_FEEDS = LF * LOW_BITS;

/**
 * Index of the first line in [from, to) that begins with a byte, or -1. A line begins after a line feed; what
 * stands before `from` counts too, and index 0 begins a line.
 */
export function nextLineWith({ bytes, view }: ByteBlock, byte: number, from: number, to: number): number {
  const pattern = byte * LOW_BITS;
  let at = from;
  for (const last = to - 16; at <= last; at += 16) {
    const a = view.getInt32(at) ^ pattern;
    const b = view.getInt32(at + 4) ^ pattern;
    const c = view.getInt32(at + 8) ^ pattern;
    const d = view.getInt32(at + 12) ^ pattern;
    const zero = ((a - LOW_BITS) & ~a) | ((b - LOW_BITS) & ~b) | ((c - LOW_BITS) & ~c) | ((d - LOW_BITS) & ~d);
    if ((zero & HIGH_BITS) === 0) continue;
    for (let index = at; index < at + 16; index += 1)
      if (bytes[index] === byte && beginsLine(bytes, index)) return index;
  }
  for (; at < to; at += 1) if (bytes[at] === byte && beginsLine(bytes, at)) return at;
  return -1;
}

/** Index of the first line feed in [from, to), or -1. */
export function nextLineFeed({ bytes, view }: ByteBlock, from: number, to: number): number {
  let at = from;
  for (const last = to - 8; at <= last; at += 8) {
    const a = view.getInt32(at, true) ^ LINE_FEEDS;
    const first = (a - LOW_BITS) & ~a & HIGH_BITS;
    if (first !== 0) return at + lowestByte(first);
    const b = view.getInt32(at + 4, true) ^ LINE_FEEDS;
    const second = (b - LOW_BITS) & ~b & HIGH_BITS;
    if (second !== 0) return at + 4 + lowestByte(second);
  }
  for (; at < to; at += 1) if (bytes[at] === LF) return at;
  return -1;
}

/** Which of the four bytes of a word has its high bit set first, from the low end. */
function lowestByte(bits: number): number {
  return (31 - Math.clz32(bits & -bits)) >> 3;
}

function beginsLine(bytes: Uint8Array, at: number): boolean {
  return at === 0 || bytes[at - 1] === LF;
}
