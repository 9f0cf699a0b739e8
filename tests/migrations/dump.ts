/** A whole IndexedDB as plain data, read and written without Dexie and without any code of the product. */
import { createHash } from 'node:crypto';

export interface StoreDump {
  readonly keyPath: string;
  readonly indexes: readonly {
    readonly name: string;
    readonly keyPath: string | string[];
    readonly multiEntry: boolean;
    readonly unique: boolean;
  }[];
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

export interface Dump {
  /** As IndexedDB counts: ten times the number of the migration. */
  readonly version: number;
  readonly stores: Readonly<Record<string, StoreDump>>;
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('no reason given'));
  });
}

/** A Blob, which JSON has no word for. */
interface DumpedBlob {
  readonly blob: { readonly type: string; readonly size: number; readonly sha256: string; readonly base64: string };
}

async function dumpedRow(row: Record<string, unknown>): Promise<Record<string, unknown>> {
  const entries = Object.entries(row).map(async ([key, value]) => [
    key,
    value instanceof Blob ? await dumpedBlob(value) : value,
  ]);
  return Object.fromEntries(await Promise.all(entries));
}

async function dumpedBlob(blob: Blob): Promise<DumpedBlob> {
  const bytes = Buffer.from(await blob.arrayBuffer());
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { blob: { type: blob.type, size: blob.size, sha256, base64: bytes.toString('base64') } };
}

function loadedRow(row: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const entries = Object.entries(row).map(([key, value]) => [key, isDumpedBlob(value) ? loadedBlob(value) : value]);
  return Object.fromEntries(entries);
}

function loadedBlob({ blob: { type, base64 } }: DumpedBlob): Blob {
  return new Blob([Buffer.from(base64, 'base64')], { type });
}

function isDumpedBlob(value: unknown): value is DumpedBlob {
  return typeof value === 'object' && value !== null && 'blob' in value;
}

/** Everything a database holds. Needs a database whose keys have single key paths. */
export async function dumpOf(name: string): Promise<Dump> {
  const db = await done(indexedDB.open(name));
  const { version } = db;
  const stores: Record<string, StoreDump> = {};
  const rowsOf = new Map<string, Record<string, unknown>[]>();
  for (const storeName of [...db.objectStoreNames].sort()) {
    const store = db.transaction(storeName).objectStore(storeName);
    const indexes = [...store.indexNames].sort().map((index) => {
      const { keyPath, multiEntry, unique } = store.index(index);
      return { name: index, keyPath: typeof keyPath === 'string' ? keyPath : [...keyPath], multiEntry, unique };
    });
    stores[storeName] = { keyPath: String(store.keyPath), indexes, rows: [] };
    rowsOf.set(storeName, await done<Record<string, unknown>[]>(store.getAll()));
  }
  db.close();
  for (const [storeName, rows] of rowsOf) {
    const store = stores[storeName];
    if (store) stores[storeName] = { ...store, rows: await Promise.all(rows.map(dumpedRow)) };
  }
  return { version, stores };
}

/** Makes the database the dump was taken of. */
export async function load(name: string, dump: Dump): Promise<void> {
  const request = indexedDB.open(name, dump.version);
  request.onupgradeneeded = () => {
    for (const [storeName, { keyPath, indexes, rows }] of Object.entries(dump.stores)) {
      const store = request.result.createObjectStore(storeName, { keyPath });
      for (const index of indexes)
        store.createIndex(index.name, index.keyPath, { multiEntry: index.multiEntry, unique: index.unique });
      for (const row of rows) store.add(loadedRow(row));
    }
  };
  (await done(request)).close();
}
