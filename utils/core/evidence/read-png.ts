import { ByteReader } from './byte-reader';
import type { PictureParts } from './picture-parts';

/** A photo saved as PNG may come in thousands of parts; the Exif block may stand behind them. */
const MAX_CHUNKS = 20_000;

/** Size and Exif block (`eXIf`) of a PNG. */
export function readPng(bytes: Uint8Array): PictureParts {
  const reader = new ByteReader(bytes);
  let exif: Uint8Array | null = null;
  let at = 8;
  for (let chunk = 0; chunk < MAX_CHUNKS && at + 8 <= reader.length; chunk++) {
    const length = reader.u32(at);
    if (reader.letters(at + 4, 4) === 'eXIf') {
      exif = reader.part(at + 8, at + 8 + length);
      break;
    }
    at += 12 + length;
  }
  const isHead = reader.letters(12, 4) === 'IHDR';
  return { width: isHead ? reader.u32(16) : null, height: isHead ? reader.u32(20) : null, exif };
}
