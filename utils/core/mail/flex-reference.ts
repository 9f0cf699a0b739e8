import { type RawPart, UNCLEAR } from './flex-close-look';
import { DISGUISED, isLike, NO } from './flex-word';
import { decodeEntities } from './html-entities';
import { hexByte } from './part-bytes';
import { afterSoftBreak } from './quoted-bytes';

const HASH = 35;
const ZERO = 48;
const NINE = 57;
const SEMICOLON = 59;
const EQUALS = 61;
const SMALL_X = 120;
const LAST_CODE_POINT = 0x10ffff;
const LONGEST_NAME = 31;
/** The first letter of Flex in Japanese, in either width. */
const JAPANESE: ReadonlySet<number> = new Set([0x30d5, 0xff8c]);

/** By code point; a mail's fillers are the same few characters many times over. */
const known = new Map<number, number>();
const MOST_KNOWN = 4_096;

/** At a "&" in markup: letters of the word that are written as references. */
export function lookAtReference(part: RawPart, at: number): number {
  const { quoted } = part;
  const { bytes } = part.block;
  const first = next(bytes, at, quoted);
  if (bytes[first] === HASH) return lookAtNumber(bytes, next(bytes, first, quoted), quoted);
  if (quoted && bytes[first] === EQUALS) return UNCLEAR | DISGUISED;
  return lookAtName(bytes, first, quoted);
}

function lookAtNumber(bytes: Uint8Array, from: number, quoted: boolean): number {
  const hexadecimal = ((bytes[from] ?? 0) | 32) === SMALL_X;
  let at = hexadecimal ? next(bytes, from, quoted) : from;
  let value = 0;
  for (let digit = digitAt(bytes, at, hexadecimal); digit !== -1 && value <= LAST_CODE_POINT;) {
    value = value * (hexadecimal ? 16 : 10) + digit;
    at = next(bytes, at, quoted);
    digit = digitAt(bytes, at, hexadecimal);
  }
  if (value > LAST_CODE_POINT) return NO;
  // What nothing closes goes on to the next byte that is no digit.
  if (bytes[at] !== SEMICOLON && value >= 128) return UNCLEAR | DISGUISED;
  return bitsOf(value);
}

/** Few characters have a name, and they are told by it as a reader of HTML tells them. */
function lookAtName(bytes: Uint8Array, from: number, quoted: boolean): number {
  let name = '';
  for (let at = from; name.length < LONGEST_NAME && isNameByte(bytes[at] ?? 0); at = next(bytes, at, quoted)) {
    name += String.fromCharCode(bytes[at] ?? 0);
  }
  const source = `&${name};`;
  const character = decodeEntities(source);
  return character === source ? NO : bitsOf(character.codePointAt(0) ?? 0);
}

function bitsOf(codePoint: number): number {
  const before = known.get(codePoint);
  if (before !== undefined) return before;
  const bits = newBitsOf(codePoint);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(codePoint, bits);
  return bits;
}

function newBitsOf(codePoint: number): number {
  if (isLike('x', codePoint) || JAPANESE.has(codePoint)) return UNCLEAR | DISGUISED;
  if (isLike('f', codePoint) || isLike('l', codePoint)) return codePoint < 128 ? UNCLEAR | DISGUISED : DISGUISED;
  return codePoint < 128 && isLike('e', codePoint) ? UNCLEAR | DISGUISED : NO;
}

function next(bytes: Uint8Array, at: number, quoted: boolean): number {
  return quoted ? afterSoftBreak(bytes, at + 1) : at + 1;
}

function digitAt(bytes: Uint8Array, at: number, hexadecimal: boolean): number {
  const byte = bytes[at] ?? 0;
  return hexadecimal || (byte >= ZERO && byte <= NINE) ? hexByte(ZERO, byte) : -1;
}

function isNameByte(byte: number): boolean {
  const small = byte | 32;
  return (small >= 97 && small <= 122) || (byte >= ZERO && byte <= NINE);
}
