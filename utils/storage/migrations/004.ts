import type { Dexie } from 'dexie';

/** Adds the driver's own letters; no row changes. */
export function migration004(db: Dexie): void {
  db.version(4).stores({ letters: 'id' });
}
