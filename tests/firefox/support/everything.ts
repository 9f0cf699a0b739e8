import type { Firefox } from './firefox';

/** Every row of every table but the notes about the database itself, read past the product's own code on a page of ours. */
export async function everything(firefox: Firefox): Promise<Readonly<Record<string, unknown[]>>> {
  const json = await firefox.runAsync(`
    const ended = (request) => new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const db = await ended(indexedDB.open('redress'));
    const tables = {};
    for (const name of [...db.objectStoreNames].filter((store) => store !== 'meta'))
      tables[name] = await ended(db.transaction(name).objectStore(name).getAll());
    db.close();
    return JSON.stringify(tables);`);
  return JSON.parse(String(json)) as Readonly<Record<string, unknown[]>>;
}
