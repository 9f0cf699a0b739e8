import type { Dexie } from 'dexie';

/** Adds the driver's own phrases; nothing that was there changes. */
export function migration002(db: Dexie): void {
  db.version(2).stores({ phrases: 'id' });
}
