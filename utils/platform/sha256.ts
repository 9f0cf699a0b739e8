import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** Up to this size a file is read and hashed in one go, by the browser. */
export const WHOLE = 64 * 2 ** 20;
const SLICE = 4 * 2 ** 20;

/** SHA-256 of bytes, 64 hex digits. */
export async function sha256OfBytes(bytes: ArrayBuffer): Promise<string> {
  return bytesToHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

/**
 * SHA-256 of a file's bytes, 64 hex digits. What is large is read in slices, so that memory stays flat and the
 * page keeps answering. Rejects when the file can't be read.
 */
export async function sha256Of(file: Blob, whole: number = WHOLE): Promise<string> {
  if (file.size <= whole) return sha256OfBytes(await file.arrayBuffer());
  const hash = sha256.create();
  for (let at = 0; at < file.size; at += SLICE) {
    hash.update(new Uint8Array(await file.slice(at, at + SLICE).arrayBuffer()));
  }
  return bytesToHex(hash.digest());
}
