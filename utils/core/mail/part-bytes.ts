/** Undoes the transfer encoding of a part (RFC 2045 section 6), to the byte as postal-mime does. */
import { newBlock, type ByteBlock } from './byte-block';
import type { TransferEncoding } from './mail-parts';

const LF = 10;
const CR = 13;
const EQUALS = 61;
const NO_DIGIT = 64;

/** Values of the digits of base64 and of hexadecimal numbers; {@link NO_DIGIT} for every other byte. */
const SIX_BITS = digits('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/');
const HEXADECIMAL = digits('0123456789abcdef');
for (const [index, letter] of [...'ABCDEF'].entries()) HEXADECIMAL[letter.charCodeAt(0)] = 10 + index;

/** Room for decoded parts, used again for every one and let go when a large one is done with. */
export class DecodedPart {
  #block: ByteBlock = newBlock(1 << 16);
  #length = 0;

  /** Decodes [from, to); what was decoded before is overwritten. */
  decode(bytes: Uint8Array, from: number, to: number, encoding: TransferEncoding): void {
    // The last line gets a line feed where it has none.
    const most = to - from + 1;
    if (this.#block.bytes.length < most || this.#block.bytes.length > 16 * most + (1 << 20)) {
      this.#block = newBlock(Math.max(most, 1 << 16));
    }
    const out = this.#block.bytes;
    if (encoding === 'base64') this.#length = fromBase64(bytes, from, to, out);
    else if (encoding === 'quoted') this.#length = fromQuoted(bytes, from, to, out);
    else this.#length = withoutReturns(bytes, from, to, out);
  }

  /** What was decoded last stands at its beginning. */
  get block(): ByteBlock {
    return this.#block;
  }

  /** Bytes that were decoded last. */
  get length(): number {
    return this.#length;
  }
}

/** The value of two hexadecimal digits, or -1. */
export function hexByte(high: number, low: number): number {
  const first = HEXADECIMAL[high] ?? NO_DIGIT;
  const second = HEXADECIMAL[low] ?? NO_DIGIT;
  return first === NO_DIGIT || second === NO_DIGIT ? -1 : (first << 4) | second;
}

/** `=` ends a run of digits wherever it stands; what is no digit is not there. */
function fromBase64(bytes: Uint8Array, from: number, to: number, out: Uint8Array): number {
  let written = 0;
  let bits = 0;
  let count = 0;
  for (let at = from; at < to;) {
    const four = count === 0 && at + 4 <= to ? fourDigits(bytes, at) : -1;
    if (four !== -1) {
      out[written] = four >> 16;
      out[written + 1] = four >> 8;
      out[written + 2] = four;
      written += 3;
      at += 4;
      continue;
    }
    const byte = bytes[at] ?? 0;
    const digit = SIX_BITS[byte] ?? NO_DIGIT;
    at += 1;
    if (digit !== NO_DIGIT) {
      bits = (bits << 6) | digit;
      count += 1;
      if (count < 4) continue;
      out[written] = bits >> 16;
      out[written + 1] = bits >> 8;
      out[written + 2] = bits;
      written += 3;
    } else if (byte === EQUALS) written = flush(out, written, bits, count);
    else continue;
    bits = 0;
    count = 0;
  }
  return flush(out, written, bits, count);
}

/** The 24 bits of the four digits that stand here, -1 where there is something else among them. */
function fourDigits(bytes: Uint8Array, at: number): number {
  const a = SIX_BITS[bytes[at] ?? 0] ?? NO_DIGIT;
  const b = SIX_BITS[bytes[at + 1] ?? 0] ?? NO_DIGIT;
  const c = SIX_BITS[bytes[at + 2] ?? 0] ?? NO_DIGIT;
  const d = SIX_BITS[bytes[at + 3] ?? 0] ?? NO_DIGIT;
  return ((a | b | c | d) & NO_DIGIT) === 0 ? (a << 18) | (b << 12) | (c << 6) | d : -1;
}

/** The bytes of a run's last two or three digits; a single one holds none. */
function flush(out: Uint8Array, written: number, bits: number, count: number): number {
  if (count === 3) {
    out[written] = bits >> 10;
    out[written + 1] = bits >> 2;
    return written + 2;
  }
  if (count !== 2) return written;
  out[written] = bits >> 4;
  return written + 1;
}

/** Line by line: carriage returns at a line's end go, `=` at its end takes the line feed along. */
function fromQuoted(bytes: Uint8Array, from: number, to: number, out: Uint8Array): number {
  let written = 0;
  for (let line = from; line < to;) {
    const lineFeed = lineFeedFrom(bytes, line, to);
    let end = lineFeed;
    while (end > line && bytes[end - 1] === CR) end -= 1;
    const soft = end > line && bytes[end - 1] === EQUALS;
    if (soft) end -= 1;
    for (let at = line; at < end; at += 1) {
      const byte = bytes[at] ?? 0;
      const value = byte === EQUALS && at + 2 < end ? hexByte(bytes[at + 1] ?? 0, bytes[at + 2] ?? 0) : -1;
      out[written] = value === -1 ? byte : value;
      written += 1;
      if (value !== -1) at += 2;
    }
    if (!soft) {
      out[written] = LF;
      written += 1;
    }
    line = lineFeed + 1;
  }
  return written;
}

function withoutReturns(bytes: Uint8Array, from: number, to: number, out: Uint8Array): number {
  let written = 0;
  for (let line = from; line < to;) {
    const lineFeed = lineFeedFrom(bytes, line, to);
    let end = lineFeed;
    while (end > line && bytes[end - 1] === CR) end -= 1;
    out.set(bytes.subarray(line, end), written);
    written += end - line;
    out[written] = LF;
    written += 1;
    line = lineFeed + 1;
  }
  return written;
}

function lineFeedFrom(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  while (at < to && bytes[at] !== LF) at += 1;
  return at;
}

function digits(alphabet: string): Uint8Array {
  const table = new Uint8Array(256).fill(NO_DIGIT);
  for (const [value, character] of [...alphabet].entries()) table[character.charCodeAt(0)] = value;
  return table;
}
