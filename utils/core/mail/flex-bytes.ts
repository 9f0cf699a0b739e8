/**
 * Looks through the bytes of a part for what could name Flex, as they stand in the file. Only where an "x" stands
 * behind what may hide the letters before it, a close look is taken.
 */
import { closeLook, type RawPart } from './flex-close-look';
import { isLikeX, NO, YES } from './flex-word';
import { hexByte } from './part-bytes';

/** Beside the bits of a look: there are bytes beyond ASCII, whose text has to be decoded. */
export const BEYOND_ASCII = 32;

const LF = 10;
const CR = 13;
const BLANK = 32;
const HASH = 35;
const AMPERSAND = 38;
const SEMICOLON = 59;
const EQUALS = 61;
const GREATER = 62;
const SMALL_X = 120;
/** The letters before the last one, from behind. */
const BEFORE_X = [101, 108, 102];
const LOW_BITS = 0x01010101;
const HIGH_BITS = 0x80808080;
/** Turns four capitals into small letters. */
const TO_SMALL = 0x20202020;
const EXES = SMALL_X * LOW_BITS;
/** Digits of a character reference at most. */
const MOST_DIGITS = 9;
const LAST_CODE_POINT = 0x10ffff;

/** The first two bytes, in UTF-8, of every character that counts as an "x". */
const STARTS_OF_X = new Set(
  [...'\u02e3\u03a7\u03c7\u0425\u0445\u1d61\u1e8a\u2093\u2169\u24cd\uff38\uff58\u{1d417}\u{1e043}'].map((character) => {
    const [first = 0, second = 0] = new TextEncoder().encode(character);
    return (first << 8) | second;
  }),
);
const LEADS_TO_X = new Set([...STARTS_OF_X].map((start) => start >> 8));

/** All bits for a part, or those so far as soon as {@link YES} is among them. Time is linear in its length. */
export function flexInBytes(part: RawPart): number {
  const { bytes, words } = part.block;
  const { to } = part;
  const equals = (part.quoted ? EQUALS : SMALL_X) * LOW_BITS;
  const ampersands = (part.markup ? AMPERSAND : SMALL_X) * LOW_BITS;
  let bits = NO;
  let all = 0;
  let at = part.from;
  const aligned = Math.min((at + 3) & ~3, to);
  for (; at < aligned; at += 1) {
    all |= bytes[at] ?? 0;
    bits |= lookAt(part, at);
  }
  const last = (to >> 2) - 2;
  for (let word = at >> 2; word <= last; word += 2) {
    const one = words[word] ?? 0;
    const two = words[word + 1] ?? 0;
    all |= one | two;
    at = (word + 2) << 2;
    if (((zeros(one, equals, ampersands) | zeros(two, equals, ampersands)) & HIGH_BITS) === 0) continue;
    for (let index = word << 2; index < at; index += 1) bits |= lookAt(part, index);
    if ((bits & YES) !== 0) return bits;
  }
  for (; at < to; at += 1) {
    all |= bytes[at] ?? 0;
    bits |= lookAt(part, at);
  }
  return (all & HIGH_BITS) === 0 ? bits : bits | BEYOND_ASCII;
}

/** The high bit of a byte is set in at least the first place where one of the wanted bytes stands, see `line-start.ts`. */
function zeros(word: number, equals: number, ampersands: number): number {
  const a = (word | TO_SMALL) ^ EXES;
  const b = word ^ equals;
  const c = word ^ ampersands;
  return ((a - LOW_BITS) & ~a) | ((b - LOW_BITS) & ~b) | ((c - LOW_BITS) & ~c);
}

function lookAt(part: RawPart, at: number): number {
  const byte = part.block.bytes[at] ?? 0;
  if ((byte | 32) === SMALL_X) return lookBefore(part, at);
  if (byte === EQUALS) return part.quoted ? lookAtQuoted(part, at) : NO;
  return byte === AMPERSAND && part.markup ? lookAtReference(part, at) : NO;
}

/** At an "x": whether the letters before it are those of the word, or may be hidden. */
function lookBefore(part: RawPart, at: number): number {
  const { bytes } = part.block;
  let index = at - 1;
  for (const letter of BEFORE_X) {
    if (index < part.from) return NO;
    if (((bytes[index] ?? 0) | 32) !== letter) return mayHide(part, index) ? closeLook(part, at) : NO;
    index -= 1;
  }
  return YES;
}

/** Whether a byte may be the end of something that stands for a letter or shows nothing. */
function mayHide(part: RawPart, at: number): boolean {
  const { bytes } = part.block;
  const byte = bytes[at] ?? 0;
  if (byte === GREATER || byte === SEMICOLON) return part.markup;
  if (byte === LF) return part.delSp || (part.quoted && endsSoftly(part, at));
  if (byte === BLANK) return part.delSp;
  return (part.quoted || part.markup) && endsCode(part, at);
}

function endsSoftly({ block: { bytes }, from }: RawPart, lineFeed: number): boolean {
  let at = lineFeed - 1;
  while (at >= from && bytes[at] === CR) at -= 1;
  return at >= from && bytes[at] === EQUALS;
}

/** Whether hexadecimal digits end here that may be those of `=XX`, `&#NN` or `&#xNN`. */
function endsCode({ block: { bytes }, from }: RawPart, at: number): boolean {
  let start = at;
  while (start >= from && at - start <= MOST_DIGITS && isHexDigit(bytes[start] ?? 0)) start -= 1;
  if (start === at || start < from) return false;
  const byte = bytes[start] ?? 0;
  return byte === HASH || byte === EQUALS || (byte | 32) === SMALL_X;
}

function isHexDigit(byte: number): boolean {
  const small = byte | 32;
  return (byte >= 48 && byte <= 57) || (small >= 97 && small <= 102);
}

/** At a "=": an "x" that is encoded, or the beginning of a reference that is. */
function lookAtQuoted(part: RawPart, at: number): number {
  const { bytes } = part.block;
  const value = hexByte(bytes[at + 1] ?? 0, bytes[at + 2] ?? 0);
  if (value < 128) {
    const counts = (value | 32) === SMALL_X || (value === AMPERSAND && part.markup);
    return counts ? closeLook(part, at) : NO;
  }
  if (bytes[at + 3] !== EQUALS || !LEADS_TO_X.has(value)) return NO;
  const second = hexByte(bytes[at + 4] ?? 0, bytes[at + 5] ?? 0);
  // A line may end between the two.
  return second === -1 || STARTS_OF_X.has((value << 8) | second) ? closeLook(part, at) : NO;
}

/** At a "&": an "x" as a numeric reference. No name stands for one. */
function lookAtReference(part: RawPart, at: number): number {
  const { bytes } = part.block;
  const next = bytes[at + 1];
  if (next !== HASH) return next === EQUALS && part.quoted ? closeLook(part, at) : NO;
  const hexadecimal = ((bytes[at + 2] ?? 0) | 32) === SMALL_X;
  let index = hexadecimal ? at + 3 : at + 2;
  let value = 0;
  for (let digit = digitAt(bytes, index, hexadecimal); digit !== -1 && value <= LAST_CODE_POINT; ) {
    value = value * (hexadecimal ? 16 : 10) + digit;
    index += 1;
    digit = digitAt(bytes, index, hexadecimal);
  }
  if (bytes[index] === EQUALS && part.quoted) return closeLook(part, at);
  return value <= LAST_CODE_POINT && isLikeX(value) ? closeLook(part, at) : NO;
}

function digitAt(bytes: Uint8Array, at: number, hexadecimal: boolean): number {
  const byte = bytes[at] ?? 0;
  return isHexDigit(byte) && (hexadecimal || byte < 58) ? hexByte(48, byte) : -1;
}
