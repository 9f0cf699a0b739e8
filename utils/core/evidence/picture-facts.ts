import { NO_EXIF, readExifBlock, type ExifFacts } from './exif-block';
import type { PictureFacts } from './facts';
import type { PictureParts } from './picture-parts';
import { readHeif } from './read-heif';
import { readJpeg } from './read-jpeg';
import { readPng } from './read-png';
import { readGif, readWebp } from './read-webp';

type Read = (bytes: Uint8Array) => PictureParts;

const READERS: Readonly<Record<string, Read>> = {
  'image/jpeg': readJpeg,
  'image/png': readPng,
  'image/webp': readWebp,
  'image/gif': readGif,
  'image/heic': readHeif,
  'image/heif': readHeif,
  'image/avif': readHeif,
  // A TIFF is one large Exif block; browsers can't draw it, so its size is of no use.
  'image/tiff': (bytes) => ({ width: null, height: null, exif: bytes }),
};

/**
 * What a picture says about itself, by its type and its bytes; the beginning of a very large one is enough.
 * Null for what is no picture. Never throws, however broken the bytes.
 */
export function pictureFacts(bytes: Uint8Array, media: string): PictureFacts | null {
  const read = Object.hasOwn(READERS, media) ? READERS[media] : undefined;
  if (!read) return null;
  const { width, height, exif } = read(bytes);
  const facts: ExifFacts = exif === null ? NO_EXIF : readExifBlock(exif);
  return { ...facts, ...sizeOf(width, height) };
}

/** A size of 0, or of one side only, is none. */
function sizeOf(width: number | null, height: number | null): Pick<PictureFacts, 'width' | 'height'> {
  return width === null || height === null || width === 0 || height === 0
    ? { width: null, height: null }
    : { width, height };
}
