import { ByteReader } from './byte-reader';
import type { PictureParts } from './picture-parts';

const MAX_CHUNKS = 1000;

/** Size and Exif block of a WebP (https://developers.google.com/speed/webp/docs/riff_container). */
export function readWebp(bytes: Uint8Array): PictureParts {
  const reader = new ByteReader(bytes, true);
  let exif: Uint8Array | null = null;
  let at = 12;
  for (let chunk = 0; chunk < MAX_CHUNKS && at + 8 <= reader.length; chunk++) {
    const length = reader.u32(at + 4);
    if (reader.letters(at, 4) === 'EXIF') {
      const skip = reader.letters(at + 8, 6) === 'Exif\0\0' ? 6 : 0;
      exif = reader.part(at + 8 + skip, at + 8 + length);
      break;
    }
    // Chunks are filled up to an even length.
    at += 8 + length + (length % 2);
  }
  return { ...sizeOf(reader), exif };
}

/** The first chunk says the size: `VP8X` as two numbers of 24 bits, `VP8 ` and `VP8L` in the stream's own head. */
function sizeOf(reader: ByteReader): { readonly width: number | null; readonly height: number | null } {
  switch (reader.letters(12, 4)) {
    case 'VP8X':
      return { width: uint24(reader, 24) + 1, height: uint24(reader, 27) + 1 };
    case 'VP8 ':
      return { width: reader.u16(26) & 0x3fff, height: reader.u16(28) & 0x3fff };
    case 'VP8L': {
      const bits = reader.u32(21);
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    default:
      return { width: null, height: null };
  }
}

function uint24(reader: ByteReader, at: number): number {
  return reader.u16(at) + reader.u8(at + 2) * 0x10000;
}

/** Size of a GIF, which has no Exif block. */
export function readGif(bytes: Uint8Array): PictureParts {
  const reader = new ByteReader(bytes, true);
  return { width: reader.u16(6), height: reader.u16(8), exif: null };
}
