/**
 * Finds lines that begin with `From `. Of the six bytes of a line feed and the word, any two beside each other tell; so
 * every fifth place of the bytes is looked at, and no line is missed.
 */
import type { ByteBlock } from './byte-block';

const LF = 10;
const FROM = [70, 114, 111, 109, 32];
/** Places looked at are so far from one another, and so many are looked at in one go. */
const STEP = 5;
const GO = 4 * STEP;

/** By two bytes, the first in the low bits: 1 where both stand in the word beside each other. */
const TELLS = new Uint8Array(0x10000);
[LF, ...FROM].forEach((byte, index) => (TELLS[byte | ((FROM[index] ?? 0) << 8)] = index < FROM.length ? 1 : 0));

/**
 * Index of the first line in [from, to) that begins with `From `, or at the end of the range with as much of it as there
 * is; -1 when there is none. A line begins after a line feed; what stands before `from` counts too, and index 0 begins
 * a line.
 */
export function nextFromLine({ bytes, view }: ByteBlock, from: number, to: number): number {
  const ahead = FROM.length - 2;
  let at = from + ahead;
  for (const last = to - GO - 2; at <= last; at += GO) {
    const tells =
      (TELLS[view.getUint16(at, true)] ?? 0) |
      (TELLS[view.getUint16(at + STEP, true)] ?? 0) |
      (TELLS[view.getUint16(at + 2 * STEP, true)] ?? 0) |
      (TELLS[view.getUint16(at + 3 * STEP, true)] ?? 0);
    if (tells === 0) continue;
    const found = fromLineIn(bytes, at - ahead, at - ahead + GO, to);
    if (found !== -1) return found;
  }
  return fromLineIn(bytes, at - ahead, to, to);
}

/** The first line that begins in [from, end). */
function fromLineIn(bytes: Uint8Array, from: number, end: number, to: number): number {
  for (let at = from; at < end; at += 1) if (bytes[at] === FROM[0] && isFromLine(bytes, at, to)) return at;
  return -1;
}

function isFromLine(bytes: Uint8Array, at: number, to: number): boolean {
  if (at !== 0 && bytes[at - 1] !== LF) return false;
  for (let index = 1; index < FROM.length && at + index < to; index += 1)
    if (bytes[at + index] !== FROM[index]) return false;
  return true;
}
