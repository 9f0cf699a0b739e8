import type { Dexie } from 'dexie';

/** Adds the driver's own phrases, and finds answers by their date; no row changes. */
export function migration002(db: Dexie): void {
  db.version(2).stores({
    messages: 'id, seq, at, [kind+at], caseId, thread, print, *keys',
    phrases: 'id',
  });
}
