/**
 * Where a zip file's list of entries stands: the "end of central directory record" and, for large files, its
 * zip64 form. Format: PKWARE APPNOTE.TXT 6.3.10, sections 4.3.14 to 4.3.16.
 */
import { uint16, uint32, uint64 } from './read-uint';

const END = 0x06054b50;
const END_BYTES = 22;
const MAX_COMMENT = 0xffff;
const LOCATOR = 0x07064b50;
const LOCATOR_BYTES = 20;
const END64 = 0x06064b50;
const IN_ZIP64 = 0xffffffff;
const COUNT_IN_ZIP64 = 0xffff;

/** Bytes of a file's end in which the records are looked for, and bytes of a zip64 record. */
export const TAIL_BYTES = END_BYTES + MAX_COMMENT + LOCATOR_BYTES;
export const END64_BYTES = 56;

export interface Directory {
  readonly at: number;
  readonly bytes: number;
  readonly entries: number;
}

/**
 * `comment`: bytes of the words at the very end of the file. `end64At`: the list's place stands in the zip64 record there,
 * see {@link readEnd64}.
 */
export type ZipEnd = { readonly comment: number } & (
  ({ readonly kind: 'directory' } & Directory) | { readonly kind: 'zip64'; readonly end64At: number }
);

/** Whether a file begins as zip files do, with an entry or, without any, with its end. */
export function looksLikeZip(head: Uint8Array): boolean {
  const signature = uint32(head, 0);
  return head.length >= END_BYTES && (signature === 0x04034b50 || signature === END);
}

/** Reads the end of a zip file. Null: none stands there, so the file is not whole. */
export function readEnd(tail: Uint8Array): ZipEnd | null {
  for (let at = tail.length - END_BYTES; at >= 0; at -= 1) {
    const comment = uint16(tail, at + 20);
    if (uint32(tail, at) !== END || at + END_BYTES + comment !== tail.length) continue;
    const directory = { entries: uint16(tail, at + 10), bytes: uint32(tail, at + 12), at: uint32(tail, at + 16) };
    const needs64 = directory.entries === COUNT_IN_ZIP64 || directory.bytes === IN_ZIP64 || directory.at === IN_ZIP64;
    if (needs64 && at >= LOCATOR_BYTES && uint32(tail, at - LOCATOR_BYTES) === LOCATOR)
      return { kind: 'zip64', comment, end64At: uint64(tail, at - LOCATOR_BYTES + 8) };
    return { kind: 'directory', comment, ...directory };
  }
  return null;
}

/** Reads the zip64 record that {@link readEnd} pointed to; null when it is none. */
export function readEnd64(record: Uint8Array): Directory | null {
  if (record.length < END64_BYTES || uint32(record, 0) !== END64) return null;
  return { entries: uint64(record, 32), bytes: uint64(record, 40), at: uint64(record, 48) };
}
