/**
 * The entries of a zip file, from its central directory (PKWARE APPNOTE.TXT 6.3.10, section 4.3.12 and 4.5.3). Names
 * are not read at all: what an entry is, its bytes say, and nothing is ever written under a name.
 */
import { uint16, uint32, uint64 } from './read-uint';

export interface ZipEntry {
  /** Where its local header begins. */
  readonly at: number;
  /** Bytes it takes in the file, and bytes it says it unpacks to. */
  readonly packed: number;
  readonly unpacked: number;
  /** `other`: a method nobody has to know. */
  readonly method: 'stored' | 'deflated' | 'other';
  readonly encrypted: boolean;
}

const ENTRY = 0x02014b50;
const ENTRY_BYTES = 46;
const IN_ZIP64 = 0xffffffff;
const ZIP64_EXTRA = 1;
const LOCAL = 0x04034b50;
/** Bytes of a local header without its name and extra field. */
export const LOCAL_BYTES = 30;
/** A kilobyte of mail never packs smaller than this; only bytes that repeat do. */
const MAX_RATIO = 200;
/** Below this many bytes any ratio is harmless. */
const HARMLESS = 10 << 20;

/** Reads the central directory. Null: it is not whole, or not one. */
export function readEntries(directory: Uint8Array, count: number): readonly ZipEntry[] | null {
  const entries: ZipEntry[] = [];
  let at = 0;
  while (entries.length < count) {
    if (at + ENTRY_BYTES > directory.length || uint32(directory, at) !== ENTRY) return null;
    const [nameBytes, extraBytes, commentBytes] = [28, 30, 32].map((field) => uint16(directory, at + field));
    const extraAt = at + ENTRY_BYTES + (nameBytes ?? 0);
    const extraEnd = extraAt + (extraBytes ?? 0);
    if (extraEnd > directory.length) return null;
    entries.push(readEntry(directory, at, directory.subarray(extraAt, extraEnd)));
    at = extraEnd + (commentBytes ?? 0);
  }
  return entries;
}

function readEntry(directory: Uint8Array, at: number, extra: Uint8Array): ZipEntry {
  const method = uint16(directory, at + 10);
  const [unpacked = 0, packed = 0, offset = 0] = sizes(
    [uint32(directory, at + 24), uint32(directory, at + 20), uint32(directory, at + 42)],
    extra,
  );
  return {
    at: offset,
    packed,
    unpacked,
    method: method === 0 ? 'stored' : method === 8 ? 'deflated' : 'other',
    encrypted: (uint16(directory, at + 8) & 1) === 1,
  };
}

/** Those of the sizes that do not fit stand in the zip64 field, in this order. */
function sizes(short: readonly number[], extra: Uint8Array): readonly number[] {
  let at = 0;
  while (at + 4 <= extra.length && uint16(extra, at) !== ZIP64_EXTRA) at += 4 + uint16(extra, at + 2);
  at += 4;
  return short.map((size) => {
    if (size !== IN_ZIP64) return size;
    at += 8;
    return at <= extra.length ? uint64(extra, at - 8) : size;
  });
}

/** Where an entry's content begins, from its local header; null when there is none. */
export function contentAt(entry: ZipEntry, local: Uint8Array): number | null {
  if (local.length < LOCAL_BYTES || uint32(local, 0) !== LOCAL) return null;
  return entry.at + LOCAL_BYTES + uint16(local, 26) + uint16(local, 28);
}

/**
 * Whether a zip is made to blow up: entries that lie over one another or outside of the file, or that unpack to far
 * more than mail does. See D. Fifield, "A better zip bomb", WOOT 2019.
 * @param end where the central directory begins.
 */
export function isBomb(entries: readonly ZipEntry[], end: number): boolean {
  const inOrder = entries.toSorted((a, b) => a.at - b.at);
  return inOrder.some((entry, index) => {
    const next = inOrder[index + 1]?.at ?? end;
    const fits = entry.at + LOCAL_BYTES + entry.packed <= next;
    return !fits || (entry.unpacked > HARMLESS && entry.unpacked > MAX_RATIO * entry.packed);
  });
}
