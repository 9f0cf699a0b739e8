import { ByteReader } from './byte-reader';
import type { PictureParts } from './picture-parts';

/** A JPEG has a dozen segments before its picture; a file of nothing but segments is not read to its end. */
const MAX_SEGMENTS = 500;

/** Size and Exif block of a JPEG: its segments up to where the picture begins. */
export function readJpeg(bytes: Uint8Array): PictureParts {
  const reader = new ByteReader(bytes);
  let exif: Uint8Array | null = null;
  let at = 2;
  for (let segment = 0; segment < MAX_SEGMENTS && reader.u8(at) === 0xff; segment++) {
    const marker = reader.u8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === END || marker === SCAN) break;
    const length = reader.u16(at + 2);
    if (isFrame(marker)) return { width: reader.u16(at + 7), height: reader.u16(at + 5), exif };
    if (marker === APP1 && reader.letters(at + 4, 6) === 'Exif\0\0') exif ??= reader.part(at + 10, at + 2 + length);
    if (length < 2) break;
    at += 2 + length;
  }
  return { width: null, height: null, exif };
}

const APP1 = 0xe1;
const SCAN = 0xda;
const END = 0xd9;

/** SOF0 to SOF15, without the three markers among them that are something else. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}
