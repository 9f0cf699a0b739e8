/** Reads single bytes of quoted-printable, forwards and backwards, over soft line breaks. */
import { hexByte } from './part-bytes';

const LF = 10;
const CR = 13;
const EQUALS = 61;

/** The byte that `=XX` at an index stands for; -1 when there is none. */
export function codeAt(bytes: Uint8Array, at: number): number {
  return bytes[at] === EQUALS ? hexByte(bytes[at + 1] ?? 0, bytes[at + 2] ?? 0) : -1;
}

/** The index itself, or behind the soft line break that stands there. */
export function afterSoftBreak(bytes: Uint8Array, at: number): number {
  if (bytes[at] !== EQUALS) return at;
  let index = at + 1;
  while (bytes[index] === CR) index += 1;
  return bytes[index] === LF ? index + 1 : at;
}

/** The index itself, or that of the soft line break that ends there. */
export function beforeSoftBreak(bytes: Uint8Array, at: number): number {
  if (bytes[at - 1] !== LF) return at;
  let index = at - 2;
  while (index >= 0 && bytes[index] === CR) index -= 1;
  return bytes[index] === EQUALS ? index : at;
}
