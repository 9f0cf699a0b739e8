/** A made-up record with a lock, and a look at it below Dexie. Needs the Blobs of Node: `@vitest-environment node`. */
import { browser } from 'wxt/browser';

import type { Deps } from '../../../../utils/app/deps';
import { prepareLock, type PreparedLock } from '../../../../utils/app/lock/prepare-lock';
import { finishLock, switchOn, type LockDeps } from '../../../../utils/app/lock/switch-lock';
import { createMirror } from '../../../../utils/storage/mirror';
import { sealedStore } from '../../../../utils/storage/sealed-mirror';
import { setSealing } from '../../../../utils/storage/sealing';
import type { RedressDatabase } from '../../../../utils/storage/database';
import { freshBrowser, makeDeps, memoryStore } from '../made-up';

export const PASSPHRASE = 'four calm words here';

export interface Lockable {
  readonly deps: Deps;
  readonly lock: LockDeps;
  /** The second copy as it is stored. */
  readonly copy: Map<string, unknown>;
}

/** A clock by which half a second is over at once: the fewest rounds. */
export const clock = (): number => performance.now() * 1_000;

export async function freshStores(): Promise<void> {
  freshBrowser();
  setSealing({ is: 'off' });
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
}

export async function lockable(): Promise<Lockable> {
  const copy = new Map<string, unknown>();
  const store = memoryStore(copy);
  const deps = await makeDeps({ mirror: createMirror(sealedStore(store)) });
  return { deps, lock: { db: deps.db, mirror: store }, copy };
}

let made: Promise<PreparedLock> | null = null;

/** Made once: it is slow by design. */
export function prepared(): Promise<PreparedLock> {
  made ??= prepareLock(PASSPHRASE, clock);
  return made;
}

/** Switches the lock on and seals what is there. */
export async function lockOn({ lock }: Lockable): Promise<PreparedLock> {
  const one = await prepared();
  const on = await switchOn(lock, one, { code: one.code, passphrase: PASSPHRASE });
  const done = await finishLock(lock);
  if (!on.ok || !done.ok) throw new Error(JSON.stringify([on, done]));
  return one;
}

/** Everything that is stored, as one text: rows below Dexie, files, the second copy. Bytes as letters, as a grep would see them. */
export async function rawText({ deps, copy }: Lockable): Promise<string> {
  const parts = [JSON.stringify([...copy])];
  for (const row of await rawRows(deps.db)) parts.push(await textOf(row));
  return parts.join('\n');
}

async function textOf(value: unknown): Promise<string> {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('latin1');
  if (value instanceof Blob) return Buffer.from(await value.arrayBuffer()).toString('latin1');
  if (typeof value !== 'object' || value === null) return String(value);
  return (await Promise.all(Object.values(value).map(textOf))).join('\n');
}

export async function rawRows(db: RedressDatabase): Promise<readonly unknown[]> {
  const idb = db.backendDB();
  const names = [...idb.objectStoreNames];
  const trans = idb.transaction(names);
  const asked = names.map(
    (name) =>
      new Promise<readonly unknown[]>((resolve, reject) => {
        const request = trans.objectStore(name).getAll();
        request.onsuccess = () => resolve(request.result as unknown[]);
        request.onerror = () => reject(request.error ?? new Error('unreadable'));
      }),
  );
  return (await Promise.all(asked)).flat();
}
