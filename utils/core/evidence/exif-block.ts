/**
 * The few facts wanted of an Exif block (a small TIFF file, CIPA DC-008). Of the libraries at hand exifr 7.1.3
 * passes over the photos of newer iPhones (https://github.com/MikeKovarik/exifr/issues/138) and all of WebP,
 * ExifReader 4.46 runs a script when it is installed, and both carry network code, which nothing we ship may;
 * tests/unit/core/evidence compares this reader with exifr.
 */
import { ByteReader } from './byte-reader';
import type { PictureFacts } from './facts';

/** What an Exif block can say. */
export type ExifFacts = Omit<PictureFacts, 'width' | 'height'>;

export const NO_EXIF: ExifFacts = { takenAt: null, place: null, camera: null };

/** A directory holds no more entries than this; a larger count is a lie. */
const MAX_ENTRIES = 512;

/** Reads a block that begins with its byte order, `II*` or `MM*`. What is missing or broken is null. Never throws. */
export function readExifBlock(block: Uint8Array): ExifFacts {
  const order = new ByteReader(block).letters(0, 4);
  if (order !== 'II*\0' && order !== 'MM\0*') return NO_EXIF;
  const reader = new ByteReader(block, order === 'II*\0');
  const main = directory(reader, reader.u32(4));
  const exif = directory(reader, main.get(0x8769)?.value ?? 0);
  const gps = directory(reader, main.get(0x8825)?.value ?? 0);
  return {
    takenAt: takenAt(reader, exif),
    place: placeOf(reader, gps),
    camera: cameraName(text(reader, main.get(0x010f)), text(reader, main.get(0x0110))),
  };
}

interface Entry {
  readonly type: number;
  readonly count: number;
  /** Where its first value stands. */
  readonly at: number;
  /** Its first value, for counts and offsets. */
  readonly value: number;
}
type Directory = ReadonlyMap<number, Entry>;

/** Bytes of one value, by Exif's number of the type. */
const WIDTHS: Readonly<Record<number, number>> = { 1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 7: 1, 9: 4, 10: 8 };

/** The entries of one directory. No link to a further one is followed, so nothing can go in circles. */
function directory(reader: ByteReader, start: number): Directory {
  const entries = new Map<number, Entry>();
  if (start < 8) return entries;
  const count = Math.min(reader.u16(start), MAX_ENTRIES);
  for (let index = 0; index < count; index++) {
    const at = start + 2 + index * 12;
    const type = reader.u16(at + 2);
    const many = reader.u32(at + 4);
    const inPlace = many * (WIDTHS[type] ?? 8) <= 4;
    entries.set(reader.u16(at), {
      type,
      count: many,
      at: inPlace ? at + 8 : reader.u32(at + 8),
      value: type === 3 ? reader.u16(at + 8) : reader.u32(at + 8),
    });
  }
  return entries;
}

function text(reader: ByteReader, entry: Entry | undefined): string {
  if (entry?.type !== 2) return '';
  return (reader.letters(entry.at, Math.min(entry.count, 200)).split('\0')[0] ?? '').trim();
}

/** When the shutter was pressed, else when the picture was made digital. The time of the last change is neither. */
function takenAt(reader: ByteReader, exif: Directory): string | null {
  const [tag, zone] = exif.has(0x9003) ? [0x9003, 0x9011] : [0x9004, 0x9012];
  return cameraTime(text(reader, exif.get(tag)), text(reader, exif.get(zone)) || text(reader, exif.get(0x9010)));
}

/** `2026:05:03 14:20:00` and `+02:00` as one ISO time; null for what is no time, the zone left out where it is none. */
export function cameraTime(time: string, zone: string): string | null {
  const [, year, month, day, clock] = /^(\d{4}):(\d{2}):(\d{2}) (\d{2}:\d{2}:\d{2})$/.exec(time) ?? [];
  if (year === undefined || clock === undefined) return null;
  const iso = `${year}-${month}-${day}T${clock}`;
  const read = new Date(`${iso}Z`);
  // A day such as February 30 would be read as another one.
  if (Number.isNaN(read.getTime()) || !read.toISOString().startsWith(iso)) return null;
  return /^[+-](?:0\d|1[0-4]):[0-5]\d$/.test(zone) ? iso + zone : iso;
}

function placeOf(reader: ByteReader, gps: Directory): PictureFacts['place'] {
  const latitude = degrees(reader, gps.get(2), text(reader, gps.get(1)), { plus: 'N', minus: 'S', most: 90 });
  const longitude = degrees(reader, gps.get(4), text(reader, gps.get(3)), { plus: 'E', minus: 'W', most: 180 });
  if (latitude === null || longitude === null) return null;
  // Cameras without a fix write zeros; nobody delivers in the Gulf of Guinea.
  return latitude === 0 && longitude === 0 ? null : { latitude, longitude };
}

interface Axis {
  readonly plus: string;
  readonly minus: string;
  readonly most: number;
}

/** Degrees, minutes and seconds, three fractions, as one number with six decimals (about 10 cm). */
function degrees(reader: ByteReader, entry: Entry | undefined, side: string, axis: Axis): number | null {
  if (entry?.type !== 5 || entry.count < 1 || (side !== axis.plus && side !== axis.minus)) return null;
  let sum = 0;
  for (let part = 0; part < Math.min(entry.count, 3); part++) {
    const at = entry.at + part * 8;
    const [over, under] = [reader.u32(at), reader.u32(at + 4)];
    // 0/0 stands for "not given" in minutes and seconds.
    if (under === 0 && (part === 0 || over !== 0)) return null;
    sum += under === 0 ? 0 : over / under / 60 ** part;
  }
  if (sum > axis.most) return null;
  const rounded = Math.round(sum * 1e6) / 1e6;
  return side === axis.minus && rounded !== 0 ? -rounded : rounded;
}

/** `Apple iPhone 15`; the maker is not said twice. */
function cameraName(maker: string, model: string): string | null {
  const named = model.toLowerCase().startsWith(maker.toLowerCase()) ? model : `${maker} ${model}`;
  const clean = named
    .replace(/[^\x20-\x7E]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return clean === '' ? null : clean.slice(0, 80);
}
