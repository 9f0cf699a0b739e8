import { ByteReader } from './byte-reader';
import type { PictureParts } from './picture-parts';

/** Boxes looked at on one level, and items of a list; a phone's photo has about a hundred. */
const MAX_BOXES = 2000;

interface Box {
  readonly type: string;
  /** Where its content begins and ends. */
  readonly from: number;
  readonly to: number;
}

/**
 * Size and Exif block of a HEIC, HEIF or AVIF picture (ISO/IEC 23008-12): the largest picture in it, and the
 * item of the kind `Exif`, found through the two lists of items, `iinf` (what they are) and `iloc` (where).
 */
export function readHeif(bytes: Uint8Array): PictureParts {
  const reader = new ByteReader(bytes);
  const meta = boxes(reader, 0, reader.length).find(({ type }) => type === 'meta');
  if (!meta) return { width: null, height: null, exif: null };
  // `meta` begins with a version and flags.
  const inside = boxes(reader, meta.from + 4, meta.to);
  return { ...largest(reader, inside), exif: exifItem(reader, inside) };
}

/** The boxes that follow each other from `from` to `to`. Each is at least as long as its head, so this ends. */
function boxes(reader: ByteReader, from: number, to: number): readonly Box[] {
  const found: Box[] = [];
  let at = from;
  while (at + 8 <= to && found.length < MAX_BOXES) {
    const said = reader.u32(at);
    const isLong = said === 1;
    const length = isLong ? reader.u32(at + 8) * 2 ** 32 + reader.u32(at + 12) : said === 0 ? to - at : said;
    const head = isLong ? 16 : 8;
    if (length < head) break;
    found.push({ type: reader.letters(at + 4, 4), from: at + head, to: Math.min(at + length, to) });
    at += length;
  }
  return found;
}

function within(reader: ByteReader, list: readonly Box[], type: string): readonly Box[] {
  const box = list.find((one) => one.type === type);
  return box ? boxes(reader, box.from, box.to) : [];
}

/** The sizes of all pictures in the file, thumbnail and tiles too, stand in `ispe` boxes. */
function largest(reader: ByteReader, meta: readonly Box[]): Pick<PictureParts, 'width' | 'height'> {
  const properties = within(reader, within(reader, meta, 'iprp'), 'ipco');
  const sizes = properties
    .filter(({ type }) => type === 'ispe')
    .map(({ from }) => ({ width: reader.u32(from + 4), height: reader.u32(from + 8) }));
  return sizes.reduce<Pick<PictureParts, 'width' | 'height'>>(
    (most, size) => (size.width * size.height > (most.width ?? 0) * (most.height ?? 0) ? size : most),
    { width: null, height: null },
  );
}

function exifItem(reader: ByteReader, meta: readonly Box[]): Uint8Array | null {
  const id = exifId(reader, meta);
  const list = meta.find(({ type }) => type === 'iloc');
  const place = id === null || !list ? null : placeOf(reader, list, id);
  if (!place) return null;
  // The block begins with how far its byte order is away, over a name such as `Exif\0\0`.
  const skip = 4 + reader.u32(place.from);
  return skip > MAX_SKIP ? null : reader.part(place.from + skip, place.to);
}

const MAX_SKIP = 64;

/** The number of the first item that is of the kind `Exif`. */
function exifId(reader: ByteReader, meta: readonly Box[]): number | null {
  const list = meta.find(({ type }) => type === 'iinf');
  if (!list) return null;
  const isShort = reader.u8(list.from) === 0;
  for (const { type, from } of boxes(reader, list.from + (isShort ? 6 : 8), list.to)) {
    const wide = reader.u8(from) === 3;
    const id = wide ? reader.u32(from + 4) : reader.u16(from + 4);
    if (type === 'infe' && reader.letters(from + (wide ? 10 : 8), 4) === 'Exif') return id;
  }
  return null;
}

/** Where an item's bytes are, by `iloc`: only items in one piece at a place in the file itself. */
function placeOf(reader: ByteReader, list: Box, wanted: number): { readonly from: number; readonly to: number } | null {
  const version = reader.u8(list.from);
  const widths = reader.u16(list.from + 4);
  const [offset, length, base, index] = [widths >>> 12, (widths >>> 8) & 15, (widths >>> 4) & 15, widths & 15];
  const number = (at: number, width: number): number =>
    width === 8 ? reader.u32(at) * 2 ** 32 + reader.u32(at + 4) : width === 4 ? reader.u32(at) : 0;
  const idWidth = version < 2 ? 2 : 4;
  const many = version < 2 ? reader.u16(list.from + 6) : reader.u32(list.from + 6);
  let at = list.from + 6 + idWidth;
  for (let item = 0; item < Math.min(many, MAX_BOXES) && at < list.to; item++) {
    const id = idWidth === 2 ? reader.u16(at) : reader.u32(at);
    const isInFile = version === 0 || (reader.u16(at + idWidth) & 15) === 0;
    const baseAt = at + idWidth + (version === 0 ? 2 : 4);
    const pieces = reader.u16(baseAt + base);
    const pieceAt = baseAt + base + 2 + (version === 0 ? 0 : index);
    if (id === wanted) {
      const from = number(baseAt, base) + number(pieceAt, offset);
      const to = from + number(pieceAt + offset, length);
      return isInFile && pieces === 1 ? { from, to } : null;
    }
    at = baseAt + base + 2 + pieces * ((version === 0 ? 0 : index) + offset + length);
  }
  return null;
}
