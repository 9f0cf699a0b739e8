/** A whole IndexedDB as plain data, read and written without Dexie and without any code of the product. */

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

/** Everything a database holds. Needs a database whose keys have single key paths. */
export async function dumpOf(name: string): Promise<Dump> {
  const db = await done(indexedDB.open(name));
  const stores: Record<string, StoreDump> = {};
  for (const storeName of [...db.objectStoreNames].sort()) {
    const store = db.transaction(storeName).objectStore(storeName);
    const indexes = [...store.indexNames].sort().map((index) => {
      const { keyPath, multiEntry, unique } = store.index(index);
      return { name: index, keyPath: typeof keyPath === 'string' ? keyPath : [...keyPath], multiEntry, unique };
    });
    stores[storeName] = { keyPath: String(store.keyPath), indexes, rows: await done(store.getAll()) };
  }
  const dump = { version: db.version, stores };
  db.close();
  return dump;
}

/** Makes the database the dump was taken of. */
export async function load(name: string, dump: Dump): Promise<void> {
  const request = indexedDB.open(name, dump.version);
  request.onupgradeneeded = () => {
    for (const [storeName, { keyPath, indexes, rows }] of Object.entries(dump.stores)) {
      const store = request.result.createObjectStore(storeName, { keyPath });
      for (const index of indexes)
        store.createIndex(index.name, index.keyPath, { multiEntry: index.multiEntry, unique: index.unique });
      for (const row of rows) store.add(row);
    }
  };
  (await done(request)).close();
}
