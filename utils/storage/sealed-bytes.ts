/**
 * Files sealed in pieces, so that memory stays flat and no piece can be left out, moved or come from another file. A sealed file:
 * pieces of 1 MiB and 28 bytes; bound to each are its place in the database, its number, how many there are, and the type of the file.
 */
import { sealing, LockedError, SealBrokenError } from './sealing';

const TYPE = 'application/vnd.redress.sealed';
const PIECE = 2 ** 20;
/** So many open pieces are handed to the browser as one file, which need not keep it in this page's memory. */
const AT_ONCE = 8;
const IV = 12;
const OVERHEAD = IV + 16;

interface BytesPlace {
  readonly table: 'blobs' | 'thumbs';
  readonly id: string;
}

/** Whether a stored file is sealed: its type says so. */
export function isSealedBytes(payload: unknown): payload is Blob {
  return payload instanceof Blob && payload.type.startsWith(TYPE);
}

/** A file in the form in which it may be stored now. Not inside a transaction, which would end meanwhile. Rejects with {@link LockedError}. */
export async function bytesToStore(place: BytesPlace, file: Blob): Promise<Blob> {
  const state = sealing();
  if (state.is === 'locked') throw new LockedError();
  if (state.is === 'off' || state.writes === 'plain' || isSealedBytes(file)) return file;
  return sealBytes(state.key, place, file);
}

/** A stored file as it came. Not inside a transaction. Rejects with {@link LockedError} or {@link SealBrokenError}. */
export async function storedBytes(place: BytesPlace, payload: Blob): Promise<Blob> {
  if (!isSealedBytes(payload)) return payload;
  const state = sealing();
  if (state.is !== 'open') throw new LockedError();
  return unsealBytes(state.key, place, payload);
}

export async function sealBytes(dataKey: Uint8Array, place: BytesPlace, file: Blob): Promise<Blob> {
  const key = await keyOf(dataKey);
  const count = Math.max(1, Math.ceil(file.size / PIECE));
  const parts: BlobPart[] = [];
  for (let at = 0; at < count; at += 1) {
    const iv = crypto.getRandomValues(new Uint8Array(IV));
    const piece = await file.slice(at * PIECE, (at + 1) * PIECE).arrayBuffer();
    parts.push(iv, await crypto.subtle.encrypt(how(iv, place, file.type, at, count), key, piece));
  }
  return new Blob(parts, { type: `${TYPE};of=${encodeURIComponent(file.type)}` });
}

export async function unsealBytes(dataKey: Uint8Array, place: BytesPlace, sealed: Blob): Promise<Blob> {
  const key = await keyOf(dataKey);
  const type = decodeURIComponent(/;of=([^;]*)$/.exec(sealed.type)?.[1] ?? '');
  const step = PIECE + OVERHEAD;
  const count = Math.max(1, Math.ceil(sealed.size / step));
  const parts: Blob[] = [];
  let open: ArrayBuffer[] = [];
  for (let at = 0; at < count; at += 1) {
    const piece = new Uint8Array(await sealed.slice(at * step, (at + 1) * step).arrayBuffer());
    try {
      open.push(await crypto.subtle.decrypt(how(piece.slice(0, IV), place, type, at, count), key, piece.slice(IV)));
    } catch {
      throw new SealBrokenError(`${place.table} ${place.id}`);
    }
    if (open.length < AT_ONCE && at < count - 1) continue;
    parts.push(new Blob(open));
    open = [];
  }
  return new Blob(parts, { type });
}

function keyOf(dataKey: Uint8Array): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', new Uint8Array(dataKey), 'AES-GCM', false, ['encrypt', 'decrypt']);
}

function how(iv: Uint8Array<ArrayBuffer>, { table, id }: BytesPlace, type: string, at: number, count: number) {
  // Browsers keep a type in small letters.
  const bound = JSON.stringify(['redress', 1, table, id, type.toLowerCase(), at, count]);
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(bound) };
}
