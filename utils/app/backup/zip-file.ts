/** A zip file's entries by name, found through its list of entries; nothing is unpacked yet. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

import { leadsAstray, readNames } from '../../core/zip/entry-names';
import { contentAt, isBomb, LOCAL_BYTES, readEntries } from '../../core/zip/zip-entries';
import { END64_BYTES, looksLikeZip, readEnd, readEnd64, TAIL_BYTES, type Directory } from '../../core/zip/zip-end';
import type { MailSource } from '../import/mail-source';

export type ZipTrouble = 'no-zip' | 'cut' | 'bomb' | 'locked' | 'astray' | 'twice';

export interface ZipContent extends MailSource {
  readonly name: string;
  readonly crc: number;
  /** Bytes it unpacks to. */
  readonly size: number;
}

export interface OpenedZip {
  /** Folders are left out. */
  readonly contents: ReadonlyMap<string, ZipContent>;
  /** What the file's end says beside the list. */
  readonly comment: string;
  /** SHA-256 of everything that is neither content nor comment. Reads all of that. */
  readonly frameHash: () => Promise<string>;
}

export type ZipFile =
  { readonly ok: true; readonly value: OpenedZip } | { readonly ok: false; readonly why: ZipTrouble };

/** More entries, or a longer list of them, is no backup. */
const MAX_ENTRIES = 1_000_000;
const MAX_DIRECTORY = 256 << 20;

/** Rejects only when the browser can't read the file. */
export async function openZip(file: Blob): Promise<ZipFile> {
  if (!looksLikeZip(await bytesOf(file, 0, LOCAL_BYTES))) return { ok: false, why: 'no-zip' };
  const found = await directoryOf(file);
  if (found === null || found.at + found.bytes > file.size) return { ok: false, why: 'cut' };
  if (found.entries > MAX_ENTRIES || found.bytes > MAX_DIRECTORY) return { ok: false, why: 'bomb' };
  const directory = await bytesOf(file, found.at, found.at + found.bytes);
  const entries = readEntries(directory, found.entries);
  if (entries === null) return { ok: false, why: 'cut' };
  if (isBomb(entries, found.at)) return { ok: false, why: 'bomb' };
  const names = readNames(directory, found.entries);
  const contents = new Map<string, ZipContent>();
  const ranges: (readonly [from: number, to: number])[] = [];
  for (const [index, entry] of entries.entries()) {
    const { name = '', crc = 0 } = names[index] ?? {};
    if (leadsAstray(name)) return { ok: false, why: 'astray' };
    if (entry.encrypted || entry.method === 'other') return { ok: false, why: 'locked' };
    const from = contentAt(entry, await bytesOf(file, entry.at, entry.at + LOCAL_BYTES));
    if (from === null || from + entry.packed > found.at) return { ok: false, why: 'cut' };
    ranges.push([from, from + entry.packed]);
    if (name.endsWith('/') && entry.unpacked === 0) continue;
    if (contents.has(name)) return { ok: false, why: 'twice' };
    const isPacked = entry.method === 'deflated';
    if (!isPacked && entry.packed !== entry.unpacked) return { ok: false, why: 'cut' };
    const bytes = file.slice(from, from + entry.packed);
    contents.set(name, { name, crc, size: entry.unpacked, bytes, unpacked: isPacked ? entry.unpacked : null });
  }
  const { comment } = found;
  const end = file.size - new TextEncoder().encode(comment).length;
  return { ok: true, value: { contents, comment, frameHash: () => hashAround(file, ranges, end) } };
}

async function directoryOf(file: Blob): Promise<(Directory & { readonly comment: string }) | null> {
  const tail = await bytesOf(file, Math.max(0, file.size - TAIL_BYTES), file.size);
  const end = readEnd(tail);
  if (end === null) return null;
  const comment = new TextDecoder('latin1').decode(tail.subarray(tail.length - end.comment));
  if (end.kind === 'directory') return { ...end, comment };
  if (end.end64At + END64_BYTES > file.size) return null;
  const end64 = readEnd64(await bytesOf(file, end.end64At, end.end64At + END64_BYTES));
  return end64 && { ...end64, comment };
}

/** SHA-256 of a file's bytes up to `end`, those in the ranges left out. */
async function hashAround(file: Blob, ranges: readonly (readonly [number, number])[], end: number): Promise<string> {
  const hash = sha256.create();
  let at = 0;
  for (const [from, to] of [...ranges.toSorted(([a], [b]) => a - b), [end, end] as const]) {
    hash.update(await bytesOf(file, at, from));
    at = to;
  }
  return bytesToHex(hash.digest());
}

async function bytesOf(file: Blob, from: number, to: number): Promise<Uint8Array> {
  return new Uint8Array(await file.slice(from, to).arrayBuffer());
}
