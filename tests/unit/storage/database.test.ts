import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';

import type { Deps } from '../../../utils/app/deps';
import { labelsFor } from '../../../utils/app/notice/labels';
import { openedRow } from '../../../utils/app/message/opened-row';
import { readThread } from '../../../utils/app/message/read-thread';
import { remove } from '../../../utils/app/message/remove';
import { checkStore } from '../../../utils/app/start';
import { history } from '../../../utils/app/message/history';
import { NATIVE_VERSION, openDatabase } from '../../../utils/storage/database';
import { freshBrowser, makeDeps, NOTICE, openRecord, threadOf } from '../app/made-up';

beforeEach(freshBrowser);

/** Opens the database as a later version of the product would, and leaves it at that version. */
function upgradeTo(name: string, version: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('no reason given'));
  });
}

/** A record whose first opening failed, in a browser that could open it now. */
async function failedOnce(): Promise<Deps> {
  const real = Dexie.dependencies.indexedDB;
  let fails = true;
  Dexie.dependencies.indexedDB = new Proxy(globalThis.indexedDB, {
    get: (target, key) => {
      const value: unknown = Reflect.get(target, key);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]): unknown => {
        if (fails && key === 'open') throw new DOMException('made-up failure', 'UnknownError');
        return Reflect.apply(value, target, args);
      };
    },
  });
  try {
    const deps = await makeDeps();
    expect(deps.db.isOpen()).toBe(false);
    return deps;
  } finally {
    fails = false;
    Dexie.dependencies.indexedDB = real;
  }
}

describe('openDatabase', () => {
  it('opens a new record for reading and writing, with strict durability', async () => {
    const db = await openRecord();
    expect(db).toMatchObject({ readOnly: false, frozen: false });
    expect(db.backendDB().version).toBe(NATIVE_VERSION);
    const durability = await db.transaction('rw', db.meta, async (tx) => {
      await db.meta.put({ key: 'x', value: 1 });
      return tx.idbtrans.durability;
    });
    expect(durability).toBe('strict');
  });

  it('reads newer data and does not touch it', async () => {
    const deps = await makeDeps();
    const { ids } = await readThread(deps, threadOf(NOTICE));
    deps.db.close();
    (await upgradeTo(deps.db.name, NATIVE_VERSION + 10)).close();

    const old = { ...deps, db: await openRecord() };
    expect(old.db.readOnly).toBe(true);
    expect(await checkStore(old)).toEqual({ state: 'read-only' });
    expect(await history(old)).toHaveLength(1);
    expect(await remove(old, [ids[0] ?? ''], 'deleted')).toMatchObject({ ok: false, why: 'newer-data' });
    expect((await readThread(old, threadOf(NOTICE))).saved).toBe(false);
    expect(await old.db.messages.count()).toBe(1);
    old.db.close();
    const after = await upgradeTo(deps.db.name, NATIVE_VERSION + 10);
    expect(after.version).toBe(NATIVE_VERSION + 10);
    after.close();
  });

  it('freezes for good when another page upgrades the record: nothing reopens, nothing is written', async () => {
    const deps = await makeDeps();
    await readThread(deps, threadOf(NOTICE));
    let told = 0;
    deps.db.whenFrozen(() => (told += 1));
    (await upgradeTo(deps.db.name, NATIVE_VERSION + 10)).close();
    expect(deps.db.frozen).toBe(true);
    expect(told).toBe(1);
    const later = { ...NOTICE, messageId: '198cc00000000006', date: '2026-11-09T09:00:00.000Z' };
    expect((await readThread(deps, threadOf(later))).saved).toBe(false);
    expect(await remove(deps, ['x'], 'deleted')).toMatchObject({ ok: false, why: 'newer-data' });
    expect(deps.db.isOpen()).toBe(false);
  });

  it.each([
    ['a save', async (deps: Deps) => expect((await readThread(deps, threadOf(NOTICE))).saved).toBe(true)],
    [
      'asking for labels',
      async (deps: Deps) => {
        await labelsFor(deps, { webmail: 'gmail', account: null, threadIds: [] });
        expect(deps.db.isOpen()).toBe(true);
      },
    ],
    [
      'opening a message',
      async (deps: Deps) => {
        await openedRow(deps, { webmail: 'gmail', account: null, threadId: null, messageId: null });
        expect(deps.db.isOpen()).toBe(true);
      },
    ],
  ])('is opened again by %s after one failed opening', async (_name, use) => {
    await use(await failedOnce());
  });

  it('does not write into newer data that turns up after a failed opening', async () => {
    const deps = await failedOnce();
    const newer = await openRecord();
    newer.close();
    (await upgradeTo(newer.name, NATIVE_VERSION + 10)).close();
    expect(await remove(deps, ['x'], 'deleted')).toMatchObject({ ok: false, why: 'newer-data' });
    expect(deps.db).toMatchObject({ frozen: true });
  });

  it('comes back without rejecting where the browser gives no storage, and every use says so', async () => {
    const refuse = () => {
      throw new DOMException(
        'A mutation operation was attempted on a database that did not allow mutations.',
        'InvalidStateError',
      );
    };
    const real = globalThis.indexedDB;
    const refusing = new Proxy(real, {
      get: (target, key) => (key === 'open' || key === 'databases' ? refuse : Reflect.get(target, key)),
    });
    Dexie.dependencies.indexedDB = refusing;
    globalThis.indexedDB = refusing;
    try {
      const deps = await makeDeps({ db: await openDatabase('never') });
      expect(await checkStore(deps)).toEqual({ state: 'unavailable', detail: 'InvalidStateError' });
      const read = await readThread(deps, threadOf(NOTICE));
      expect(read).toMatchObject({ saved: false, labels: [{ category: 'order-not-picked-up' }] });
      expect(await remove(deps, ['x'], 'deleted')).toMatchObject({ ok: false, why: 'not-saved' });
    } finally {
      Dexie.dependencies.indexedDB = real;
      globalThis.indexedDB = real;
    }
  });
});
