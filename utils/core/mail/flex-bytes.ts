/**
 * Looks through the bytes of a part for what could name Flex, as they stand in the file. Only two bytes that tell
 * something are looked at, most often the last two letters; and closely only where the others may be hidden.
 */
import { closeLook, type RawPart } from './flex-close-look';
import { lookAtQuoted } from './flex-quoted';
import { lookAtReference } from './flex-reference';
import { BEYOND_ASCII, NO, YES } from './flex-word';

const LF = 10;
const CR = 13;
const HASH = 35;
const AMPERSAND = 38;
const SEMICOLON = 59;
const EQUALS = 61;
const GREATER = 62;
const SMALL_X = 120;
const DELETE = 127;
const BLANK = 32;
const TAB = 9;
const FORM_FEED = 12;
const NUL = 0;
const ESCAPE = 27;
/** The letters before the last one, from behind. */
const BEFORE_X = [101, 108, 102];
const HIGH_BITS = 0x80808080;
const PAIR = 0xffff;
/** Digits of a character reference at most. */
const MOST_DIGITS = 9;
const HEXADECIMAL = '0123456789abcdefABCDEF';

/** All bits for a part; of one that is no markup, those up to the first {@link YES}. Time is linear in its length. */
export function flexInBytes(part: RawPart): number {
  const { view } = part.block;
  const { from, to } = part;
  const { tells, near } = tablesFor(part);
  let bits = NO;
  let all = 0;
  let at = from;
  for (const last = to - 9; at <= last; at += 8) {
    const a = view.getInt32(at, true);
    const b = view.getInt32(at + 4, true);
    all |= a | b;
    const first = (near[a & PAIR] ?? 0) | (near[a >>> 16] ?? 0);
    const second = (near[b & PAIR] ?? 0) | (near[b >>> 16] ?? 0);
    if ((first | second) === 0) continue;
    if (first !== 0) bits |= lookAtPairs(part, tells, at - 1, at + 4);
    if (second !== 0) bits |= lookAtPairs(part, tells, at + 3, at + 8);
    if ((bits & YES) !== 0 && !part.markup) return bits;
  }
  bits |= lookAtPairs(part, tells, at - 1, to - 1);
  for (; at < to; at += 1) all |= part.block.bytes[at] ?? 0;
  return (all & HIGH_BITS) === 0 ? bits : bits | BEYOND_ASCII;
}

/** A look at all two bytes of which the first stands in [start, end). */
function lookAtPairs(part: RawPart, tells: Uint8Array, start: number, end: number): number {
  const { bytes } = part.block;
  let bits = NO;
  for (let at = Math.max(part.from, start); at < end; at += 1)
    if (tells[(bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8)] !== 0) bits |= lookAt(part, at);
  return bits;
}

/** A closer look at two bytes that tell something. */
function lookAt(part: RawPart, at: number): number {
  const first = part.block.bytes[at] ?? 0;
  if (first === EQUALS && part.quoted) return lookAtQuoted(part, at);
  if (first === AMPERSAND && part.markup) return lookAtReference(part, at);
  return first === NUL || first === ESCAPE ? BEYOND_ASCII : lookBefore(part, at + 1);
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
  if (byte === LF) return part.quoted && endsSoftly(part, at);
  if (byte < BLANK || byte === DELETE) return byte !== TAB && byte !== CR && byte !== FORM_FEED;
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

/** By two bytes, the first in the low bits. */
interface Tables {
  /** 1 where both may be the end or the disguise of the word. */
  readonly tells: Uint8Array;
  /** 1 where they do, or the first may with the byte before it, or the second with the one behind: every other place is enough. */
  readonly near: Uint8Array;
}

const tables: Tables[] = [];

function tablesFor({ quoted, markup }: RawPart): Tables {
  return (tables[(quoted ? 1 : 0) | (markup ? 2 : 0)] ??= makeTables(quoted, markup));
}

function makeTables(quoted: boolean, markup: boolean): Tables {
  const tells = makePairs(quoted, markup);
  // All that tells ends with an "x" or begins with one of the others.
  const ends = new Set(codesOf('xX'));
  const begins = new Set([NUL, ESCAPE, ...(quoted ? [EQUALS] : []), ...(markup ? [AMPERSAND] : [])]);
  const near = tells.map((one, pair) => (one === 1 || ends.has(pair & 255) || begins.has(pair >> 8) ? 1 : 0));
  return { tells, near };
}

function makePairs(quoted: boolean, markup: boolean): Uint8Array {
  const tells = new Uint8Array(PAIR + 1);
  const add = (firsts: Iterable<number>, seconds: Iterable<number>): void => {
    const all = [...seconds];
    for (const first of firsts) for (const second of all) tells[first | (second << 8)] = 1;
  };
  const x = codesOf('xX');
  add(codesOf('eE'), x);
  add(
    Array.from({ length: BLANK }, (_code, code) => code),
    x,
  );
  add([DELETE], x);
  add(
    [NUL, ESCAPE],
    Array.from({ length: 256 }, (_code, code) => code),
  );
  if (quoted) {
    add(codesOf(HEXADECIMAL), x);
    add([EQUALS], codesOf('0124567cdefCDEF89abAB'));
  }
  if (markup) {
    add(codesOf('>;'), x);
    add([AMPERSAND], codesOf('#=cCkKf'));
  }
  return tells;
}

function codesOf(characters: string): number[] {
  return [...characters].map((character) => character.charCodeAt(0));
}
