import type { Dexie } from 'dexie';

/** The first released shape. Never changed: a later shape is a later file, with a stored dump of this one in tests/migrations. */
export function migration001(db: Dexie): void {
  db.version(1).stores({
    messages: 'id, seq, at, caseId, thread, print, *keys',
    events: 'seq',
    tombstones: 'key',
    corrections: 'id',
    meta: 'key',
  });
}
