/**
 * The made-up case lives in a database of its own: no count, pattern, reminder, backup, second copy or chain of the driver's own
 * record can hold a row of it, because none of them ever opens this one.
 */
import { Dexie } from 'dexie';

import { openDatabase, type RedressDatabase } from './database';

export const DEMO_DATABASE = 'redress-demo';

/** Opens it, and makes it where there is none. What can't be read, or is of another version, is thrown away first. */
export async function openDemoDatabase(): Promise<RedressDatabase> {
  const db = await openDatabase(DEMO_DATABASE);
  const isSound = await db.messages.toArray().then(
    () => !db.readOnly,
    () => false,
  );
  if (isSound) return db;
  db.close();
  await deleteDemoDatabase();
  return openDatabase(DEMO_DATABASE);
}

/** Takes all of it away; pages that have it open close it. Rejects where the browser refuses. */
export async function deleteDemoDatabase(): Promise<void> {
  await Dexie.delete(DEMO_DATABASE);
}
