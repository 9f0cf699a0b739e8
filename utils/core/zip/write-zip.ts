/**
 * The bytes of a zip file that are not content: headers, list of entries, end. Content is put between them by whoever
 * writes the file, so that it never has to be held. Packages that write zips either hold everything, know no files over
 * 4 GB, or need WebAssembly, which the pages' policy forbids. Format: PKWARE APPNOTE.TXT 6.3.10, sections 4.3.7 to 4.3.16.
 */

/** An entry as it stands in the file. */
export interface WrittenEntry {
  /** Plain, with `/` between folders. */
  readonly name: string;
  /** Bytes it takes in the file, and bytes it unpacks to. */
  readonly packed: number;
  readonly unpacked: number;
  /** Packed by DEFLATE (RFC 1951), or as it is. */
  readonly deflated: boolean;
  readonly crc: number;
  /** Where its header begins. */
  readonly at: number;
}

const IN_ZIP64 = 0xffffffff;
const COUNT_IN_ZIP64 = 0xffff;
/** 4.5: needed for zip64. */
const VERSION = 45;
/** Names are UTF-8. */
const FLAGS = 1 << 11;
/** 1 January 1980, the first day the format knows: two files of the same record are the same bytes. */
const NO_DATE = (1 << 5) | 1;

/** The header before an entry's content. */
export function localHeader(entry: Omit<WrittenEntry, 'at'>): Uint8Array<ArrayBuffer> {
  const name = new TextEncoder().encode(entry.name);
  const large = isLarge(entry);
  const sizes = large ? [IN_ZIP64, IN_ZIP64] : [entry.packed, entry.unpacked];
  const extra = large ? [u16(1), u16(16), u64(entry.unpacked), u64(entry.packed)] : [];
  return joined([
    u32(0x04034b50),
    ...common(entry),
    ...sizes.map(u32),
    u16(name.length),
    u16(large ? 20 : 0),
    name,
    ...extra,
  ]);
}

/** The list of entries and the end of the file. `at`: where the list begins. The comment is plain ASCII. */
export function zipEnd(entries: readonly WrittenEntry[], at: number, comment: string): Uint8Array<ArrayBuffer> {
  const directory = joined(entries.map(directoryEntry));
  const text = new TextEncoder().encode(comment);
  const [count, bytes] = [entries.length, directory.length];
  const large = count >= COUNT_IN_ZIP64 || bytes >= IN_ZIP64 || at >= IN_ZIP64;
  const end64 = joined([
    ...[u32(0x06064b50), u64(44), u16(VERSION), u16(VERSION), u32(0), u32(0)],
    ...[u64(count), u64(count), u64(bytes), u64(at)],
    ...[u32(0x07064b50), u32(0), u64(at + bytes), u32(1)],
  ]);
  const shortCount = large ? COUNT_IN_ZIP64 : count;
  const end = joined([
    ...[u32(0x06054b50), u16(0), u16(0), u16(shortCount), u16(shortCount)],
    ...[u32(large ? IN_ZIP64 : bytes), u32(large ? IN_ZIP64 : at), u16(text.length), text],
  ]);
  return joined(large ? [directory, end64, end] : [directory, end]);
}

function directoryEntry(entry: WrittenEntry): Uint8Array {
  const name = new TextEncoder().encode(entry.name);
  const large = isLarge(entry) || entry.at >= IN_ZIP64;
  const short = large ? [IN_ZIP64, IN_ZIP64] : [entry.packed, entry.unpacked];
  const extra = large ? [u16(1), u16(24), u64(entry.unpacked), u64(entry.packed), u64(entry.at)] : [];
  return joined([
    ...[u32(0x02014b50), u16(VERSION), ...common(entry), ...short.map(u32)],
    ...[u16(name.length), u16(large ? 28 : 0), u16(0), u16(0), u16(0), u32(0), u32(large ? IN_ZIP64 : entry.at)],
    name,
    ...extra,
  ]);
}

/** What both headers of an entry say in the same order: version, flags, method, time, day, CRC. */
function common({ deflated, crc }: Pick<WrittenEntry, 'deflated' | 'crc'>): readonly Uint8Array[] {
  return [u16(VERSION), u16(FLAGS), u16(deflated ? 8 : 0), u16(0), u16(NO_DATE), u32(crc)];
}

function isLarge({ packed, unpacked }: Pick<WrittenEntry, 'packed' | 'unpacked'>): boolean {
  return packed >= IN_ZIP64 || unpacked >= IN_ZIP64;
}

function u16(value: number): Uint8Array {
  return Uint8Array.of(value & 0xff, (value >>> 8) & 0xff);
}

function u32(value: number): Uint8Array {
  return joined([u16(value & 0xffff), u16(value >>> 16)]);
}

/** Exact up to 2^53. */
function u64(value: number): Uint8Array {
  return joined([u32(value % 2 ** 32), u32(Math.floor(value / 2 ** 32))]);
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
