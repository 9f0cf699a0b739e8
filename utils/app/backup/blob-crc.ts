import { crc32 } from '../../core/zip/crc32';

const SLICE = 4 * 2 ** 20;

/** CRC-32 of a file's bytes, read in slices. Rejects when it can't be read. */
export async function crcOf(file: Blob): Promise<number> {
  let crc = 0;
  for (let at = 0; at < file.size; at += SLICE)
    crc = crc32(new Uint8Array(await file.slice(at, at + SLICE).arrayBuffer()), crc);
  return crc;
}
