/**
 * Sealing with AES-256-GCM, at once: a transaction of the database ends while WebCrypto is awaited (decision 0015). What is
 * sealed: one byte for the version, 12 random bytes, then ciphertext and tag as WebCrypto lays them out.
 */
import { gcm } from '@noble/ciphers/aes.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

export const SEAL_VERSION = 1;
/** Bytes of the random start value. Never used twice under one key. */
export const IV_BYTES = 12;
const TAG_BYTES = 16;
const HEAD = 1 + IV_BYTES;

/** What is bound to sealed bytes, so that they open nowhere else: the format, the table and the row's key. */
export function placeOf(table: string, key: string): Uint8Array {
  return utf8ToBytes(JSON.stringify(['redress', SEAL_VERSION, table, key]));
}

/** Seals bytes. `key`: 32 bytes; `iv`: 12 fresh random bytes. */
export function seal(key: Uint8Array, iv: Uint8Array, place: Uint8Array, bytes: Uint8Array): Uint8Array {
  const locked = gcm(key, iv, place).encrypt(bytes);
  const sealed = new Uint8Array(HEAD + locked.length);
  sealed[0] = SEAL_VERSION;
  sealed.set(iv, 1);
  sealed.set(locked, HEAD);
  return sealed;
}

/** Opens what {@link seal} made; null where the key, the place or a byte is another. */
export function unseal(key: Uint8Array, place: Uint8Array, sealed: Uint8Array): Uint8Array | null {
  if (sealed[0] !== SEAL_VERSION || sealed.length < HEAD + TAG_BYTES) return null;
  try {
    return gcm(key, sealed.subarray(1, HEAD), place).decrypt(sealed.subarray(HEAD));
  } catch {
    return null;
  }
}
