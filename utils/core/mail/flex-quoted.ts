import { closeLook, type RawPart, UNCLEAR } from './flex-close-look';
import { BEYOND_ASCII, DISGUISED, NO } from './flex-word';
import { afterSoftBreak, beforeSoftBreak, codeAt } from './quoted-bytes';

const AMPERSAND = 38;
const NUL = 0;
const ESCAPE = 27;
/** The first letter of Flex in Japanese, in UTF-8 without its last byte, in either width. */
const JAPANESE = starts('\u30d5\uff8c');
/** Values of the word's letters. */
const LETTERS: ReadonlySet<number> = new Set([...'flexFLEX'].map((letter) => letter.charCodeAt(0)));

/** The first two bytes, in UTF-8, of all characters that count as an "x". */
const STARTS_OF_X = starts(
  '\u02e3\u03a7\u03c7\u0425\u0445\u1d61\u1e8a\u2093\u2169\u24cd\uff38\uff58\u{1d417}\u{1e043}',
);
/** Of those that count as an "f" or an "l". */
const STARTS_OF_F_OR_L = starts(
  '\u0139\u013a\u013b\u013c\u013d\u013e\u013f\u0140\u0141\u0142\u01c7\u01c8\u01c9\u029f\u02e1\u04c0\u04cf' +
    '\u1d38\u1da0\u1e1e\u2097\u2112\u216c\u24bb\u24c1\ua730\ua7f3\ufb00\uff26\uff46\u{1d405}\u{1e050}',
);

/** At `=XX` in quoted-printable: letters of the word that are encoded, or the beginning of a reference that is. */
export function lookAtQuoted(part: RawPart, at: number): number {
  const { bytes } = part.block;
  const code = codeAt(bytes, at);
  if (code >= 128) return lookBeyondAscii(part, at, code);
  if (code === NUL || code === ESCAPE) return BEYOND_ASCII;
  const counts = LETTERS.has(code) || (code === AMPERSAND && part.markup);
  return counts ? UNCLEAR | DISGUISED : NO;
}

function lookBeyondAscii(part: RawPart, at: number, code: number): number {
  const { bytes } = part.block;
  if (code < 0xc0) return continues(bytes, at) ? NO : BEYOND_ASCII;
  const second = afterSoftBreak(bytes, at + 3);
  const start = (code << 8) | codeAt(bytes, second);
  if (!beginsCharacter(code, codeAt(bytes, second)) || !hasRest(bytes, second, code)) return BEYOND_ASCII;
  if (JAPANESE.has(start)) return BEYOND_ASCII;
  if (STARTS_OF_X.has(start)) return closeLook(part, at) | DISGUISED;
  return STARTS_OF_F_OR_L.has(start) ? DISGUISED : NO;
}

/** Bytes of a character in UTF-8, from its first one; 0 for a byte that can't be one. */
function lengthOf(first: number): number {
  if (first < 0xc2 || first > 0xf4) return 0;
  if (first < 0xe0) return 2;
  return first < 0xf0 ? 3 : 4;
}

/** RFC 3629 section 4. */
function beginsCharacter(first: number, second: number): boolean {
  if (lengthOf(first) === 0 || second < 0x80 || second > 0xbf) return false;
  if (first === 0xe0) return second >= 0xa0;
  if (first === 0xed) return second <= 0x9f;
  if (first === 0xf0) return second >= 0x90;
  return first !== 0xf4 || second <= 0x8f;
}

/** Whether the bytes behind the second one are there. */
function hasRest(bytes: Uint8Array, second: number, first: number): boolean {
  let at = second;
  for (let count = 2; count < lengthOf(first); count += 1) {
    at = afterSoftBreak(bytes, at + 3);
    const code = codeAt(bytes, at);
    if (code < 0x80 || code > 0xbf) return false;
  }
  return true;
}

/** Whether a byte from the middle of a character follows as many others as it may. */
function continues(bytes: Uint8Array, at: number): boolean {
  let index = at;
  for (let count = 2; count <= 4; count += 1) {
    index = beforeSoftBreak(bytes, index) - 3;
    const code = codeAt(bytes, index);
    if (code >= 0xc0) return lengthOf(code) >= count;
    if (code < 0x80) return false;
  }
  return false;
}

function starts(characters: string): ReadonlySet<number> {
  return new Set(
    [...characters].map((character) => {
      const [first = 0, second = 0] = new TextEncoder().encode(character);
      return (first << 8) | second;
    }),
  );
}
