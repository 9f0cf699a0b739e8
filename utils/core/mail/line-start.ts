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
    const zero =
      zeros(view.getInt32(at, true) ^ pattern) |
      zeros(view.getInt32(at + 4, true) ^ pattern) |
      zeros(view.getInt32(at + 8, true) ^ pattern) |
      zeros(view.getInt32(at + 12, true) ^ pattern);
    if (zero === 0) continue;
    for (let index = at; index < at + 16; index += 1)
      if (bytes[index] === byte && beginsLine(bytes, index)) return index;
  }
  for (; at < to; at += 1) if (bytes[at] === byte && beginsLine(bytes, at)) return at;
  return -1;
}

/** Index of the first line feed in [from, to), or -1. */
export function nextLineFeed({ bytes, view }: ByteBlock, from: number, to: number): number {
  let at = from;
  for (const last = to - 16; at <= last; at += 16) {
    const a = zeros(view.getInt32(at, true) ^ LINE_FEEDS);
    const b = zeros(view.getInt32(at + 4, true) ^ LINE_FEEDS);
    const c = zeros(view.getInt32(at + 8, true) ^ LINE_FEEDS);
    const d = zeros(view.getInt32(at + 12, true) ^ LINE_FEEDS);
    if ((a | b | c | d) === 0) continue;
    if (a !== 0) return at + lowestByte(a);
    if (b !== 0) return at + 4 + lowestByte(b);
    return c !== 0 ? at + 8 + lowestByte(c) : at + 12 + lowestByte(d);
  }
  for (; at < to; at += 1) if (bytes[at] === LF) return at;
  return -1;
}

/** A word's zero bytes by their high bits; beyond the first of them, bits may be set that stand for none. */
function zeros(word: number): number {
  return (word - LOW_BITS) & ~word & HIGH_BITS;
}

/** Which of the four bytes of a word has its high bit set first, from the low end. */
function lowestByte(bits: number): number {
  return (31 - Math.clz32(bits & -bits)) >> 3;
}

function beginsLine(bytes: Uint8Array, at: number): boolean {
  return at === 0 || bytes[at - 1] === LF;
}
