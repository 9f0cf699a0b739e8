/** Reading IndexedDB without anything between: what the product's reads are compared with. */
import type { RedressDatabase } from '../../utils/storage/database';

/** A transaction of its own over some tables; gives them by name. */
export function bareTransaction(db: RedressDatabase, names: readonly string[]): (name: string) => IDBObjectStore {
  const transaction = db.backendDB().transaction([...names], 'readonly');
  return (name) => transaction.objectStore(name);
}

export function bareStore(db: RedressDatabase, name: string): IDBObjectStore {
  return bareTransaction(db, [name])(name);
}

/** All rows of a table or an index, of a key, or of a range of keys. */
export function all(source: IDBObjectStore | IDBIndex, query?: IDBValidKey | IDBKeyRange): Promise<readonly unknown[]> {
  return new Promise((resolve, reject) => {
    const request = source.getAll(query);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The bare read failed.'));
  });
}
