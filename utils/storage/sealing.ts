/** Whether this context seals what it writes, and the key, in memory only. Where it comes from: `lock-state.ts`; in a worker, its page. */
import { bytesToUtf8, utf8ToBytes } from '@noble/ciphers/utils.js';

import { IV_BYTES, placeOf, seal, unseal } from '../core/lock/seal';

export type Sealing =
  /** There is no lock. */
  | { readonly is: 'off' }
  /** There is one, and the key is not here: nothing can be read, and nothing may be written. */
  | { readonly is: 'locked' }
  /** `writes`: `plain` while the lock is being taken away. */
  | { readonly is: 'open'; readonly key: Uint8Array; readonly writes: 'sealed' | 'plain' };

/** The record is locked. */
export class LockedError extends Error {
  override readonly name = 'LockedError';
}

/** Sealed bytes that the key does not open: damaged, or in another's place. */
export class SealBrokenError extends Error {
  override readonly name = 'SealBrokenError';
}

let current: Sealing = { is: 'off' };

export function sealing(): Sealing {
  return current;
}

export function setSealing(next: Sealing): void {
  current = next;
}

/** Whether a stored value is sealed: no value of ours is bytes before. */
export function isSealed(value: unknown): value is Uint8Array {
  return Object.prototype.toString.call(value) === '[object Uint8Array]';
}

/** A value sealed for its place, or itself where nothing is sealed now. Throws {@link LockedError}. */
export function sealedValue(table: string, key: string, value: unknown): unknown {
  if (current.is === 'off' || isSealed(value)) return value;
  if (current.is === 'locked') throw new LockedError();
  return current.writes === 'plain' ? value : sealWith(current.key, table, key, value);
}

/** A value as it was before it was sealed; one that never was is given back as it is. Throws {@link LockedError}, {@link SealBrokenError}. */
export function openedValue(table: string, key: string, value: unknown): unknown {
  if (!isSealed(value)) return value;
  if (current.is !== 'open') throw new LockedError();
  return unsealWith(current.key, table, key, value);
}

/** @param value anything that JSON can say. */
export function sealWith(dataKey: Uint8Array, table: string, key: string, value: unknown): Uint8Array {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  return seal(dataKey, iv, placeOf(table, key), utf8ToBytes(JSON.stringify(value)));
}

/** Throws {@link SealBrokenError}. */
export function unsealWith(dataKey: Uint8Array, table: string, key: string, sealed: Uint8Array): unknown {
  const bytes = unseal(dataKey, placeOf(table, key), sealed);
  if (bytes === null) throw new SealBrokenError(`${table} ${key}`);
  return JSON.parse(bytesToUtf8(bytes)) as unknown;
}

interface KeyForWorker {
  readonly dataKey: Uint8Array;
}

/** What a worker that reads the record is told first; undefined where nothing is sealed. */
export function keyForWorker(): KeyForWorker | undefined {
  return current.is === 'open' ? { dataKey: current.key } : undefined;
}

/** In a worker: takes the key out of a message, and says whether it was one. Workers only read. */
export function tookKey(message: unknown): boolean {
  if (typeof message !== 'object' || message === null || !('dataKey' in message)) return false;
  if (isSealed(message.dataKey)) current = { is: 'open', key: message.dataKey, writes: 'sealed' };
  return true;
}
