/** A close look at one place of a part: a short piece of it is decoded, and the word looked for in the text. */
import type { ByteBlock } from './byte-block';
import { flexBefore, OPEN, TAG_BEFORE_EX, TAG_BEFORE_LEX, TAG_BEFORE_X } from './flex-word';
import { DecodedPart } from './part-bytes';

/** A part where it stands, in an encoding that leaves most ASCII letters what they are. */
export interface RawPart {
  readonly block: ByteBlock;
  /** Indexes [from, to) of its content. */
  readonly from: number;
  readonly to: number;
  /** It is in quoted-printable. */
  readonly quoted: boolean;
  /** It is HTML source. */
  readonly markup: boolean;
}

/** The part must be read as a whole. */
export const UNCLEAR = TAG_BEFORE_LEX | TAG_BEFORE_EX | TAG_BEFORE_X;

const LF = 10;
const CR = 13;
const EQUALS = 61;
/** Bytes decoded before the place, and from it on: room for one character with soft line breaks in it. */
const BEFORE = 400;
const BEHIND = 60;
/** Characters at the beginning of a piece that may be the rest of a longer one, or of a reference. */
const UNSURE = 40;

const piece = new DecodedPart();
const utf8 = new TextDecoder();

/**
 * The bits for a word that ends with the character whose first byte stands at `at`, as it is or encoded. Where the
 * piece does not reach far enough, {@link UNCLEAR}.
 */
export function closeLook(part: RawPart, at: number): number {
  const start = Math.max(part.from, at - BEFORE);
  const before = textOf(part, start, at);
  const behind = textOf(part, at, Math.min(part.to, at + BEHIND));
  const text = before + String.fromCodePoint(behind.codePointAt(0) ?? 0);
  if (start === part.from) return flexBefore(text, text.length, part.markup) & ~OPEN;
  const bits = flexBefore(text, text.length, part.markup, UNSURE);
  return bits === OPEN ? UNCLEAR : bits;
}

function textOf({ block, quoted }: RawPart, from: number, to: number): string {
  if (from === to) return '';
  piece.decode(block.bytes, from, to, quoted ? 'quoted' : 'none');
  const text = utf8.decode(piece.block.bytes.subarray(0, piece.length));
  return endsInLine(block.bytes, from, to, quoted) ? text.slice(0, -1) : text;
}

/** Whether decoding has ended the last line, which goes on behind the piece. */
function endsInLine(bytes: Uint8Array, from: number, to: number, quoted: boolean): boolean {
  if (bytes[to - 1] === LF) return false;
  let end = to;
  while (end > from && bytes[end - 1] === CR) end -= 1;
  return !quoted || end === from || bytes[end - 1] !== EQUALS;
}
