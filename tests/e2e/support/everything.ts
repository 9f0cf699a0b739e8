/** The whole database of a browser, read past the product's own code. */
import type { Page } from '@playwright/test';

/** Every row of every table but the notes about the database itself, and every Blob by type, size and hash. */
export async function everything(page: Page): Promise<Record<string, unknown[]>> {
  return page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('redress');
      request.onsuccess = () => resolve(request.result);
    });
    const said = async (value: unknown): Promise<unknown> => {
      if (!(value instanceof Blob)) return value;
      const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', await value.arrayBuffer()));
      return [value.type, value.size, [...hash].join(' ')];
    };
    const tables: Record<string, unknown[]> = {};
    for (const name of [...db.objectStoreNames].filter((store) => store !== 'meta')) {
      const rows = await new Promise<Record<string, unknown>[]>((resolve) => {
        const request = db.transaction(name).objectStore(name).getAll();
        request.onsuccess = () => resolve(request.result);
      });
      tables[name] = await Promise.all(
        rows.map(async (row) =>
          Object.fromEntries(
            await Promise.all(Object.entries(row).map(async ([key, value]) => [key, await said(value)])),
          ),
        ),
      );
    }
    db.close();
    return tables;
  });
}
