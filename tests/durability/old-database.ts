/** Runs inside the extension: databases as earlier versions left them, and what becomes of them when they are upgraded. */
import { NATIVE_VERSION, openDatabase } from '../../utils/storage/database';
import type { Dump } from '../migrations/dump';

/** Each message of the dump stands there so many times, so that the upgrade takes a while. */
const TIMES = 500;
const NAIVE_VERSION = 9_990;

type Row = Readonly<Record<string, unknown>>;

function rowsOf(dump: Dump, store: string): readonly Row[] {
  const rows = dump.stores[store]?.rows ?? [];
  if (store !== 'messages') return rows;
  const again = (row: Row, time: number): Row => ({ ...row, id: `${String(row['id'])}-${time}` });
  return rows.flatMap((row) => Array.from({ length: TIMES }, (_row, time) => again(row, time)));
}

/** Makes the database the dump was taken of, with many more messages. */
export async function makeOld(name: string, dump: Dump): Promise<void> {
  const request = indexedDB.open(name, dump.version);
  request.onupgradeneeded = () => {
    for (const [storeName, { keyPath, indexes }] of Object.entries(dump.stores)) {
      const store = request.result.createObjectStore(storeName, { keyPath });
      for (const index of indexes)
        store.createIndex(index.name, index.keyPath, { multiEntry: index.multiEntry, unique: index.unique });
      for (const row of rowsOf(dump, storeName)) store.add(row);
    }
  };
  (await done(request)).close();
}

/** Opens it with the product's code, which upgrades it. */
export async function upgrade(name: string): Promise<boolean> {
  const db = await openDatabase(name);
  const isThere = db.isOpen() && db.backendDB().version === NATIVE_VERSION;
  db.close();
  return isThere;
}

/** An upgrade as one would write it without thinking of being killed: the rows are taken out, changed and put back. */
export async function upgradeNaively(name: string): Promise<boolean> {
  const db = await done(indexedDB.open(name, NAIVE_VERSION));
  const rows = await done<Row[]>(db.transaction('messages').objectStore('messages').getAll());
  await done(db.transaction('messages', 'readwrite').objectStore('messages').clear());
  const store = db.transaction('messages', 'readwrite').objectStore('messages');
  await Promise.all(rows.map((row) => done(store.put(row))));
  db.close();
  return true;
}

/** What an opened database lacks or has changed; empty when all is well. Deletes it. `naive`: as it lies there. */
export async function upgradeProblems(name: string, dump: Dump, naive: boolean): Promise<readonly string[]> {
  const found: string[] = [];
  if (!naive && !(await upgrade(name))) found.push('it does not open');
  const db = await done(indexedDB.open(name));
  const isOlder = db.version === dump.version;
  for (const store of Object.keys(dump.stores)) {
    const wanted = new Map(rowsOf(dump, store).map((row) => [keyOf(dump, store, row), JSON.stringify(sorted(row))]));
    const held = await done<Row[]>(db.transaction(store).objectStore(store).getAll());
    const same = held.filter((row) => wanted.get(keyOf(dump, store, row)) === JSON.stringify(sorted(row)));
    if (held.length !== wanted.size || same.length !== wanted.size)
      found.push(`${store}: ${same.length} of ${wanted.size} are as they were, of ${held.length}`);
  }
  if (!naive && isOlder) found.push('it is as old as it was');
  db.close();
  await done(indexedDB.deleteDatabase(name));
  return found;
}

function keyOf(dump: Dump, store: string, row: Row): string {
  return String(row[dump.stores[store]?.keyPath ?? 'id']);
}

/** With the names of its fields in order, all the way down. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inner]) => [name, sorted(inner)]),
  );
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('no reason given'));
  });
}
