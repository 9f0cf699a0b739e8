/** The store of the second copy with what it holds sealed, as the database is. Its ledger and its keys stay readable. */
import type { MirrorStore } from './mirror-store';
import { LockedError, openedValue, sealedValue, SealBrokenError } from './sealing';

const TABLE = 'mirror';

interface SealedEntry {
  /** Sealed bytes in base64. */
  readonly sealed: string;
}

/** A store that seals rows. Reads reject with {@link LockedError} where one is sealed and the key is not here. */
export function sealedStore(store: MirrorStore): MirrorStore {
  return {
    get: async (key) => openedEntry(key, await store.get(key)),
    all: async () =>
      Object.fromEntries(Object.entries(await store.all()).map(([key, value]) => [key, openedEntry(key, value)])),
    set: async (entries) =>
      store.set(Object.fromEntries(Object.entries(entries).map(([key, value]) => [key, sealedEntry(key, value)]))),
    remove: (keys) => store.remove(keys),
  };
}

/** Whether an entry of the second copy says something. */
export function isRowEntry(key: string): boolean {
  return key.startsWith('mirror');
}

export function isSealedEntry(value: unknown): value is SealedEntry {
  return typeof value === 'object' && value !== null && 'sealed' in value && typeof value.sealed === 'string';
}

/** An entry in the form that fits the lock. */
export function sealedEntry(key: string, value: unknown): unknown {
  if (!isRowEntry(key) || isSealedEntry(value)) return value;
  const sealed = sealedValue(TABLE, key, value);
  return sealed instanceof Uint8Array ? ({ sealed: toBase64(sealed) } satisfies SealedEntry) : sealed;
}

/** An entry as it was. Damage is a hole in the copy, as any entry of a wrong shape is: the others still count. */
export function openedEntry(key: string, value: unknown): unknown {
  if (!isSealedEntry(value)) return value;
  try {
    return openedValue(TABLE, key, fromBase64(value.sealed));
  } catch (error) {
    if (error instanceof LockedError) throw error;
    if (error instanceof SealBrokenError || error instanceof DOMException) return undefined;
    throw error;
  }
}

const AT_ONCE = 8_192;

function toBase64(bytes: Uint8Array): string {
  let letters = '';
  for (let from = 0; from < bytes.length; from += AT_ONCE)
    letters += String.fromCharCode(...bytes.subarray(from, from + AT_ONCE));
  return btoa(letters);
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
