/**
 * The only way to change the record: one strict transaction per action of the driver, over every table it
 * touches, acknowledged after it completed. Whatever aborts it, nothing of it is kept.
 */
import { withLock } from '../platform/locks';
import type { RedressDatabase } from './database';
import { continues, readLedger, sameContent } from './ledger';
import { refreshSealing } from './lock-state';
import type { Mirror } from './mirror';
import { announceRecordChange } from './record-change';
import { RecordWriter } from './record-writer';
import { readRecord } from './read-record';
import type { Ledger } from './rows';
import { LockedError } from './sealing';

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
 * The mirror follows after the commit; if it can't be written, the change still stands, and the next save or
 * start brings the mirror up.
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
      // Another page may have switched the lock on, or taken it away.
      if ((await refreshSealing()).is === 'locked') throw new LockedError();
      await db.ensureOpen();
      const { before, writer, value } = await db.transaction('rw', db.tables, async () => {
        const before = await readLedger(db, device);
        const writer = new RecordWriter(db, before, at.toISOString());
        const value = await work(writer);
        await writer.close();
        return { before, writer, value };
      });
      if (writer.changes.size > 0) {
        await follow(db, mirror, before, writer).catch(() => undefined);
        // Only the badges would be late.
        await announceRecordChange().catch(() => undefined);
      }
      return { ok: true, value };
    } catch (error) {
      return { ok: false, why: db.frozen ? 'newer-data' : 'not-saved', detail: errorName(error) };
    }
  });
}

/**
 * Brings the mirror up to the change. One that missed an earlier change is written anew, since the ledger of
 * this one would hide the gap for ever. One that holds what the database does not is left as it is: the
 * browser has lost data under an open page, and the next start needs the mirror to find that and put it back.
 */
async function follow(db: RedressDatabase, mirror: Mirror, before: Ledger, writer: RecordWriter): Promise<void> {
  const mirrored = await mirror.ledger();
  const isCurrent = mirrored === null ? before.events === 0 : sameContent(mirrored, before);
  if (isCurrent) return mirror.write(writer.changes, writer.ledger);
  if (mirrored === null || (await continues(db, mirrored))) {
    await mirror.replace(await readRecord(db), writer.ledger);
  }
}

/** Name of the innermost error; `unknown` where a browser gives none. */
export function errorName(error: unknown): string {
  if (typeof error !== 'object' || error === null) return 'unknown';
  const inner = 'inner' in error && error.inner ? errorName(error.inner) : 'unknown';
  if (inner !== 'unknown') return inner;
  return 'name' in error && typeof error.name === 'string' && error.name !== '' ? error.name : 'unknown';
}
