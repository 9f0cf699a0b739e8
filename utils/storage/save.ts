/**
 * The only way to change the record: one strict transaction per action of the driver, over every table it
 * touches, acknowledged after it completed. Whatever aborts it, nothing of it is kept.
 */
import { withLock } from '../platform/locks';
import type { RedressDatabase } from './database';
import { readLedger } from './ledger';
import type { Mirror } from './mirror';
import { announceRecordChange } from './record-change';
import { RecordWriter } from './record-writer';

export interface RecordStore {
  readonly db: RedressDatabase;
  readonly mirror: Mirror;
  /** Name of this installation, used when the database has none yet. */
  readonly device: string;
}

/** `detail` is the name of the error, for the driver to pass on; browsers do not agree on names, so nothing depends on it. */
export type Saved<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly why: 'not-saved' | 'newer-data'; readonly detail: string };

/** The lock all changes of the record and its mirror are made under. */
export const RECORD_LOCK = 'record';

/**
 * Runs `work` inside one transaction and hands back what it gives. `work` may await nothing but the database.
 * The mirror follows after the commit; if it can't be written, the change still stands, and the next start
 * brings the mirror up.
 */
export async function save<T>(
  store: RecordStore,
  at: Date,
  work: (writer: RecordWriter) => Promise<T>,
): Promise<Saved<T>> {
  const { db, mirror, device } = store;
  if (db.readOnly) return { ok: false, why: 'newer-data', detail: 'read-only' };
  return withLock(RECORD_LOCK, async () => {
    try {
      const { writer, value } = await db.transaction('rw', db.tables, async () => {
        const writer = new RecordWriter(db, await readLedger(db, device), at.toISOString());
        const value = await work(writer);
        await writer.close();
        return { writer, value };
      });
      if (writer.changes.size > 0) {
        await mirror.write(writer.changes, writer.ledger).catch(() => undefined);
        // Only the badges would be late.
        await announceRecordChange(at.getTime()).catch(() => undefined);
      }
      return { ok: true, value };
    } catch (error) {
      return { ok: false, why: db.frozen ? 'newer-data' : 'not-saved', detail: errorName(error) };
    }
  });
}

/** Name of the innermost error; `unknown` where a browser gives none. */
export function errorName(error: unknown): string {
  if (typeof error !== 'object' || error === null) return 'unknown';
  const inner = 'inner' in error && error.inner ? errorName(error.inner) : 'unknown';
  if (inner !== 'unknown') return inner;
  return 'name' in error && typeof error.name === 'string' && error.name !== '' ? error.name : 'unknown';
}
