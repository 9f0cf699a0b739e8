/** Writing IndexedDB without anything between: what the product's writes are compared with. */
import type { RedressDatabase } from '../../utils/storage/database';

const NAME = 'bench-bare';

export interface BareDatabase {
  /** Writes rows by their table, in one strict transaction. Gives back how many. */
  readonly write: (rows: Readonly<Record<string, readonly unknown[]>>) => Promise<number>;
  readonly remove: () => Promise<void>;
}

/** An empty database of the same tables and indexes. */
export async function bareDatabase(like: RedressDatabase): Promise<BareDatabase> {
  const request = indexedDB.open(NAME);
  request.onupgradeneeded = () => {
    for (const { name, schema } of like.tables) {
      const store = request.result.createObjectStore(name, { keyPath: schema.primKey.keyPath ?? null });
      for (const { name: index, keyPath, multi } of schema.indexes)
        store.createIndex(index, keyPath ?? index, { multiEntry: multi ?? false });
    }
  };
  const db = await done(request);
  return {
    write: async (rows) => {
      const names = Object.keys(rows);
      const transaction = db.transaction(names, 'readwrite', { durability: 'strict' });
      for (const name of names) for (const row of rows[name] ?? []) transaction.objectStore(name).put(row);
      await new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error ?? new Error('The bare write failed.'));
      });
      return Object.values(rows).reduce((sum, { length }) => sum + length, 0);
    },
    remove: async () => {
      db.close();
      await done(indexedDB.deleteDatabase(NAME));
    },
  };
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('no reason given'));
  });
}
