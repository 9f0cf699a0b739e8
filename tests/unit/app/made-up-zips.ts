/** Zip files as only somebody with bad intent writes them. */
import { constants, deflateRawSync } from 'node:zlib';

import { crc32 } from '../../../utils/core/zip/crc32';
import { localHeader, zipEnd, type WrittenEntry } from '../../../utils/core/zip/write-zip';

export const TEN_GIGABYTES = 10 * 2 ** 30;

interface Content {
  readonly entry: Omit<WrittenEntry, 'at' | 'name'>;
  readonly bytes: Blob;
}

const PIECE = 2 ** 20;

/** Zeros packed a thousand times smaller; `says`: what the entry says they unpack to, without it the truth. */
export function zeros(bytes: number, says = bytes): Content {
  const piece = deflateRawSync(Buffer.alloc(PIECE), { level: 9, finishFlush: constants.Z_FULL_FLUSH });
  const end = deflateRawSync(Buffer.alloc(0));
  const packed = new Blob([...Array<Buffer<ArrayBuffer>>(Math.ceil(bytes / PIECE)).fill(piece), end]);
  return { entry: { packed: packed.size, unpacked: says, deflated: true, crc: 0 }, bytes: packed };
}

export function stored(bytes: Uint8Array): Content {
  const { length } = bytes;
  return {
    entry: { packed: length, unpacked: length, deflated: false, crc: crc32(bytes) },
    bytes: new Blob([new Uint8Array(bytes)]),
  };
}

/** The contents under their names, in this order. */
export function zipOf(contents: Readonly<Record<string, Content>>): Blob {
  const parts: BlobPart[] = [];
  const entries: WrittenEntry[] = [];
  let at = 0;
  for (const [name, { entry, bytes }] of Object.entries(contents)) {
    const header = localHeader({ name, ...entry });
    entries.push({ name, ...entry, at });
    parts.push(header, bytes);
    at += header.length + bytes.size;
  }
  return new Blob([...parts, zipEnd(entries, at, '')]);
}
