/** What can be told of a part's text from its first bytes. */
import type { MailPart } from './mail-parts';
import { DecodedPart } from './part-bytes';

type Content = Pick<MailPart, 'from' | 'to' | 'encoding'>;

const TAB = 9;
const CR = 13;
const BLANK = 32;
const LESS = 60;
const EQUALS = 61;
const DELETE = 127;
/** Bytes that are decoded to see what base64 begins with. */
const GLANCE = 512;

const glance = new DecodedPart();

/** What a byte adds to the length of a text: what shows in ASCII, one. */
const COUNTS = Int8Array.from({ length: 256 }, (_count, byte) => (byte > BLANK && byte < DELETE ? 1 : 0));
/** What is encoded counts for nothing, so that two bytes behind "=" are taken off. */
const COUNTS_QUOTED = COUNTS.map((count, byte) => (byte === EQUALS ? -2 : count));

/** Whether the text may be empty. False: it is not. */
export function mayBeEmpty(bytes: Uint8Array, { from, to, encoding }: Content): boolean {
  if (from === to) return true;
  if (encoding === 'base64') return decodedGlance(bytes, from, to).length === 0;
  return encoding === 'quoted' && bytes[from] === EQUALS;
}

/** Whether the text may begin with a tag, after blanks. False: it does not. */
export function mayBeginWithTag(bytes: Uint8Array, { from, to, encoding }: Content): boolean {
  if (encoding !== 'base64') return beginsWithTag(bytes, from, to, encoding === 'quoted');
  const decoded = decodedGlance(bytes, from, to);
  return beginsWithTag(decoded, 0, decoded.length, false);
}

/**
 * Whether the text is at least `length` characters long without the blanks at its ends, told from the bytes of a charset
 * that has ASCII in it. False: it may be or not.
 */
export function isAtLeast(length: number, bytes: Uint8Array, { from, to, encoding }: Content): boolean {
  if (encoding === 'base64' || to - from < length) return false;
  const counts = encoding === 'quoted' ? COUNTS_QUOTED : COUNTS;
  let count = 0;
  for (let at = from; at < to && count < length; at += 1) count += counts[bytes[at] ?? 0] ?? 0;
  return count >= length;
}

function beginsWithTag(bytes: Uint8Array, from: number, to: number, quoted: boolean): boolean {
  let at = from;
  while (at < to && isBlank(bytes[at] ?? 0)) at += 1;
  const first = at < to ? (bytes[at] ?? 0) : LESS;
  // What is encoded or beyond ASCII may be blank too.
  return first === LESS || first < BLANK || first >= DELETE || (first === EQUALS && quoted);
}

function isBlank(byte: number): boolean {
  return byte === BLANK || (byte >= TAB && byte <= CR);
}

function decodedGlance(bytes: Uint8Array, from: number, to: number): Uint8Array {
  glance.decode(bytes, from, Math.min(to, from + GLANCE), 'base64');
  return glance.block.bytes.subarray(0, glance.length);
}
