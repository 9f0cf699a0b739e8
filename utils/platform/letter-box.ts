/**
 * Sealing to a public key, for what comes in while the record is locked: an ephemeral P-256 key, HKDF-SHA256, AES-256-GCM. What
 * is sealed: 65 bytes of the ephemeral public key, 12 random bytes, ciphertext and tag.
 */
const { subtle } = crypto;
const CURVE = { name: 'ECDH', namedCurve: 'P-256' };
const POINT = 65;
const IV = 12;
const INFO = new TextEncoder().encode('redress letter box 1');

export interface BoxKeys {
  /** Raw. */
  readonly publicKey: Uint8Array;
  /** PKCS #8. */
  readonly privateKey: Uint8Array;
}

export async function makeBoxKeys(): Promise<BoxKeys> {
  const pair = await subtle.generateKey(CURVE, true, ['deriveBits']);
  return {
    publicKey: new Uint8Array(await subtle.exportKey('raw', pair.publicKey)),
    privateKey: new Uint8Array(await subtle.exportKey('pkcs8', pair.privateKey)),
  };
}

/** Seals a text: from then on only the private key opens it. */
export async function putInBox(publicKey: Uint8Array, text: string): Promise<Uint8Array> {
  const own = await subtle.generateKey(CURVE, true, ['deriveBits']);
  const point = new Uint8Array(await subtle.exportKey('raw', own.publicKey));
  const theirs = await subtle.importKey('raw', new Uint8Array(publicKey), CURVE, false, []);
  const key = await sharedKey(own.privateKey, theirs, point, 'encrypt');
  const iv = crypto.getRandomValues(new Uint8Array(IV));
  const sealed = await subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: INFO },
    key,
    new TextEncoder().encode(text),
  );
  const all = new Uint8Array(POINT + IV + sealed.byteLength);
  all.set(point);
  all.set(iv, POINT);
  all.set(new Uint8Array(sealed), POINT + IV);
  return all;
}

/** Opens it; null where it was sealed to another key, or changed. */
export async function takeFromBox(privateKey: Uint8Array, sealed: Uint8Array): Promise<string | null> {
  try {
    const bytes = new Uint8Array(sealed);
    const point = bytes.slice(0, POINT);
    const mine = await subtle.importKey('pkcs8', new Uint8Array(privateKey), CURVE, false, ['deriveBits']);
    const theirs = await subtle.importKey('raw', point, CURVE, false, []);
    const key = await sharedKey(mine, theirs, point, 'decrypt');
    const how = { name: 'AES-GCM', iv: bytes.slice(POINT, POINT + IV), additionalData: INFO };
    return new TextDecoder().decode(await subtle.decrypt(how, key, bytes.slice(POINT + IV)));
  } catch {
    return null;
  }
}

async function sharedKey(
  mine: CryptoKey,
  theirs: CryptoKey,
  salt: Uint8Array<ArrayBuffer>,
  use: 'encrypt' | 'decrypt',
): Promise<CryptoKey> {
  const bits = await subtle.deriveBits({ name: 'ECDH', public: theirs }, mine, 256);
  const base = await subtle.importKey('raw', bits, 'HKDF', false, ['deriveKey']);
  return subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt, info: INFO },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    [use],
  );
}
