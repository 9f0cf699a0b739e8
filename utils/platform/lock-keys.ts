/** Keys of the lock, made, derived and wrapped by WebCrypto. Nothing here stores anything. */
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';

import { FEWEST_ROUNDS, type WrappedKey } from '../core/lock/header';

const { subtle } = crypto;

export function randomBytes(count: number): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(count));
}

/** What is typed in two ways on two keyboards is the same secret. */
const bytesOf = (secret: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(secret.normalize('NFKC').trim());
const hex = (value: string): Uint8Array<ArrayBuffer> => new Uint8Array(hexToBytes(value));

async function keyFrom(secret: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<CryptoKey> {
  const base = await subtle.importKey('raw', bytesOf(secret), 'PBKDF2', false, ['deriveKey']);
  return subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** Milliseconds a try must take at least on this device. */
const SLOW = 500;
const PROBE = 200_000;

/** As many rounds as take half a second here, and never fewer than {@link FEWEST_ROUNDS}. `clock`: milliseconds, only differences count. */
export async function calibratedRounds(clock: () => number): Promise<number> {
  const salt = randomBytes(16);
  const before = clock();
  await keyFrom('calibration', salt, PROBE);
  const took = Math.max(1, clock() - before);
  // A little more than measured: a probe on a busy machine says too few.
  return Math.max(FEWEST_ROUNDS, Math.ceil((PROBE * SLOW * 1.2) / took / 10_000) * 10_000);
}

/** The data key under a secret. `use` is bound to it: a passphrase's wrap opens as no recovery code's. */
export async function wrapKey(dataKey: Uint8Array, secret: string, use: string, rounds: number): Promise<WrappedKey> {
  const [salt, iv] = [randomBytes(16), randomBytes(12)];
  const key = await keyFrom(secret, salt, rounds);
  const sealed = await subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: bytesOf(use) },
    key,
    new Uint8Array(dataKey),
  );
  return { salt: bytesToHex(salt), rounds, iv: bytesToHex(iv), key: bytesToHex(new Uint8Array(sealed)) };
}

/** The data key; null where the secret is another. */
export async function unwrapKey(wrapped: WrappedKey, secret: string, use: string): Promise<Uint8Array | null> {
  const key = await keyFrom(secret, hex(wrapped.salt), wrapped.rounds);
  const how = { name: 'AES-GCM', iv: hex(wrapped.iv), additionalData: bytesOf(use) };
  try {
    return new Uint8Array(await subtle.decrypt(how, key, hex(wrapped.key)));
  } catch {
    return null;
  }
}
