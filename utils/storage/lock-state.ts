/**
 * Where the lock stands: its header in `storage.local` and, a second time, in the database; the key in `storage.session`, which is
 * memory, closed to pages, and gone with the browser. No worker reads this: its page hands it the key.
 */
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { browser } from 'wxt/browser';

import { NO_TRIES, type Tries } from '../core/lock/back-off';
import { readHeader, type LockHeader } from '../core/lock/header';
import type { RedressDatabase } from './database';
import { setSealing, type Sealing } from './sealing';

const HEADER = 'lock';
const TRIES = 'lock-tries';
const KEY = 'lock-key';

/** The header as `storage.local` has it; null without a lock. */
export async function storedHeader(): Promise<LockHeader | null> {
  return readHeader((await browser.storage.local.get(HEADER))[HEADER]);
}

/** Reads how the lock stands and lets this context know. Rejects when the browser's stores can't be read. */
export async function refreshSealing(): Promise<Sealing> {
  const [local, session] = await Promise.all([
    browser.storage.local.get(HEADER),
    browser.storage.session.get<Record<string, unknown>>(KEY),
  ]);
  const next = sealingOf(readHeader(local[HEADER]), session[KEY]);
  setSealing(next);
  return next;
}

function sealingOf(header: LockHeader | null, key: unknown): Sealing {
  if (header === null) return { is: 'off' };
  if (typeof key !== 'string') return { is: 'locked' };
  return { is: 'open', key: hexToBytes(key), writes: header.state === 'opening' ? 'plain' : 'sealed' };
}

/**
 * Makes both stores hold the header: what one of them lost comes back from the other. Under the lock of the record, or before
 * anything else is done. Rejects when either can't be read.
 */
export async function healHeader(db: RedressDatabase): Promise<void> {
  const [local, inside] = [await storedHeader(), readHeader((await db.meta.get(HEADER))?.value)];
  if (local === null && inside !== null) await browser.storage.local.set({ [HEADER]: inside });
  if (local !== null && inside === null && !db.readOnly) await db.meta.put({ key: HEADER, value: local });
}

/** Writes the header into both stores, and reads it back. Rejects where either does not hold it then. */
export async function writeHeader(db: RedressDatabase, header: LockHeader): Promise<void> {
  await db.meta.put({ key: HEADER, value: header });
  await browser.storage.local.set({ [HEADER]: header });
  const [local, inside] = [await storedHeader(), readHeader((await db.meta.get(HEADER))?.value)];
  const wanted = JSON.stringify(readHeader(header));
  if (JSON.stringify(local) !== wanted || JSON.stringify(inside) !== wanted) throw new Error('header not kept');
}

/** Takes the header out of both stores, and the key out of memory. Only once nothing is sealed any more. */
export async function removeHeader(db: RedressDatabase): Promise<void> {
  await db.meta.delete(HEADER);
  await browser.storage.local.remove([HEADER, TRIES]);
  await browser.storage.session.remove(KEY);
}

/** Holds the key for all pages until the browser is closed or {@link forgetKey}. */
export async function holdKey(dataKey: Uint8Array): Promise<void> {
  await browser.storage.session.set({ [KEY]: bytesToHex(dataKey) });
}

/** In memory, and kept when it locks: an entry that is half written, and where tabs stand. Only an unlocked page shows any of it. */
const STAYS = /^(?:glitch-draft$|tab-(?:page|focus):)/;

/** Locks, where there is a lock: the key goes, and with it what else is held in memory of what pages showed. */
export async function forgetKey(): Promise<void> {
  if ((await storedHeader()) === null) return;
  const held = Object.keys(await browser.storage.session.get(null));
  await browser.storage.session.remove(held.filter((key) => !STAYS.test(key)));
  await refreshSealing();
}

export async function readTries(): Promise<Tries> {
  const stored: unknown = (await browser.storage.local.get(TRIES))[TRIES];
  if (typeof stored !== 'object' || stored === null || !('wrong' in stored) || !('at' in stored)) return NO_TRIES;
  const { wrong, at } = stored;
  return typeof wrong === 'number' && typeof at === 'number' ? { wrong, at } : NO_TRIES;
}

export async function writeTries(tries: Tries): Promise<void> {
  await browser.storage.local.set({ [TRIES]: tries });
}

/** Calls back when the lock may stand otherwise. Gives back how to stop listening. */
export function onLock(callback: () => void): () => void {
  const local = (changes: Record<string, unknown>): void => {
    if (HEADER in changes) callback();
  };
  const session = (changes: Record<string, unknown>): void => {
    if (KEY in changes) callback();
  };
  browser.storage.local.onChanged.addListener(local);
  browser.storage.session.onChanged.addListener(session);
  return () => {
    browser.storage.local.onChanged.removeListener(local);
    browser.storage.session.onChanged.removeListener(session);
  };
}
