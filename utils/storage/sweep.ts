/**
 * Going through everything that is stored and putting it into the form that fits the lock. Each row says itself which form it has, and
 * each batch is one strict transaction: a sweep that was cut off, wherever, has lost nothing, and the next one goes on.
 */
import { withLock } from '../platform/locks';
import type { RedressDatabase } from './database';
import type { MirrorStore } from './mirror-store';
import { isSealedBytes, sealBytes, unsealBytes } from './sealed-bytes';
import { isRowEntry, isSealedEntry, openedEntry, sealedEntry } from './sealed-mirror';
import { RECORD_LOCK } from './save';
import { BYTES_TABLES, isPlainNote, SEALED_FIELDS } from './sealed-tables';
import { isSealed, LockedError, sealing, sealWith, unsealWith } from './sealing';

type Row = Record<string, unknown>;

export interface SweepProgress {
  readonly done: number;
  readonly total: number;
}

const BATCH = 50;

/**
 * One pass, to the form that is written now. Gives back how many rows were in the other form: a pass that finds none proves that
 * none is left. `holdsLock`: the caller has the lock of the record. Rejects with {@link LockedError} without a key, or when something can't be read or written.
 */
export async function sweep(
  db: RedressDatabase,
  mirror: MirrorStore,
  onProgress: (progress: SweepProgress) => void = () => undefined,
  holdsLock = false,
): Promise<number> {
  const counts = await Promise.all(db.tables.map(async (table) => [table.name, await table.count()] as const));
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  let [done, changed] = [0, 0];
  for (const [name] of counts) {
    const tell = (more: number): void => {
      done += more;
      onProgress({ done: Math.min(done, total), total });
    };
    if (name in SEALED_FIELDS) changed += await sweepRows(db, name, tell);
    else if (BYTES_TABLES.includes(name)) changed += await sweepBytes(db, name as 'blobs' | 'thumbs', tell);
  }
  return changed + (holdsLock ? await sweepEntries(mirror) : await sweepMirror(mirror));
}

function openState() {
  const state = sealing();
  if (state.is !== 'open') throw new LockedError();
  return state;
}

/** Below Dexie: rows are looked at as they are stored. */
async function sweepRows(db: RedressDatabase, table: string, tell: (more: number) => void): Promise<number> {
  let changed = 0;
  let after: IDBValidKey | null = null;
  for (;;) {
    const batch: Batch = await sweepBatch(db.backendDB(), table, after);
    changed += batch.changed;
    tell(batch.rows);
    if (batch.last === null) return changed;
    after = batch.last;
  }
}

interface Batch {
  readonly rows: number;
  readonly changed: number;
  /** Key of its last row; null where it was the last batch. */
  readonly last: IDBValidKey | null;
}

function sweepBatch(idb: IDBDatabase, table: string, after: IDBValidKey | null): Promise<Batch> {
  const { key, writes } = openState();
  const field = SEALED_FIELDS[table] ?? 'payload';
  return new Promise((resolve, reject) => {
    const trans = idb.transaction(table, 'readwrite', { durability: 'strict' });
    const store = trans.objectStore(table);
    const name = String(store.keyPath);
    const asked = store.getAll(after === null ? null : IDBKeyRange.lowerBound(after, true), BATCH);
    let batch: Batch = { rows: 0, changed: 0, last: null };
    asked.onsuccess = () => {
      try {
        const rows = asked.result as Row[];
        const changed = rows.flatMap((row) => {
          const value = converted(key, writes, table, String(row[name]), row[field]);
          return value === undefined ? [] : [{ ...row, [field]: value }];
        });
        for (const row of changed) store.put(row);
        const last = rows.length < BATCH ? undefined : rows.at(-1)?.[name];
        batch = { rows: rows.length, changed: changed.length, last: (last as IDBValidKey | undefined) ?? null };
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
        trans.abort();
      }
    };
    trans.oncomplete = () => resolve(batch);
    trans.onabort = () => reject(trans.error ?? new Error('aborted'));
  });
}

/** The value in the other form; undefined where it has the right one. */
function converted(key: Uint8Array, writes: 'sealed' | 'plain', table: string, id: string, value: unknown): unknown {
  if (table === 'meta' && isPlainNote(id)) return undefined;
  if (isSealed(value)) return writes === 'plain' ? unsealWith(key, table, id, value) : undefined;
  return writes === 'sealed' && value !== undefined ? sealWith(key, table, id, value) : undefined;
}

/** Files take time, so no transaction is open meanwhile: one that was removed or changed by then is left alone. */
async function sweepBytes(
  db: RedressDatabase,
  table: 'blobs' | 'thumbs',
  tell: (more: number) => void,
): Promise<number> {
  const rows = db[table];
  let changed = 0;
  for (const id of await rows.toCollection().primaryKeys()) {
    tell(1);
    const { key, writes } = openState();
    const before = await rows.get(id);
    if (!before || isSealedBytes(before.payload) === (writes === 'sealed')) continue;
    const payload =
      writes === 'sealed'
        ? await sealBytes(key, { table, id }, before.payload)
        : await unsealBytes(key, { table, id }, before.payload);
    await db.transaction('rw', rows, async () => {
      const now = await rows.get(id);
      if (now?.payload.size === before.payload.size && now.payload.type === before.payload.type)
        await rows.put({ id, payload });
    });
    changed += 1;
  }
  return changed;
}

/** No change of the record comes between reading and writing: an old row would come back. */
function sweepMirror(store: MirrorStore): Promise<number> {
  return withLock(RECORD_LOCK, async () => sweepEntries(store));
}

async function sweepEntries(store: MirrorStore): Promise<number> {
  const { writes } = openState();
  const wrong = Object.entries(await store.all()).filter(
    ([key, value]) => isRowEntry(key) && isSealedEntry(value) !== (writes === 'sealed'),
  );
  for (let from = 0; from < wrong.length; from += BATCH) {
    const entries = wrong
      .slice(from, from + BATCH)
      .map(([key, value]) => [key, writes === 'sealed' ? sealedEntry(key, value) : openedEntry(key, value)] as const);
    await store.set(Object.fromEntries(entries.filter(([, value]) => value !== undefined)));
    // Damaged: nothing will ever open it, and the database has the row.
    await store.remove(entries.filter(([, value]) => value === undefined).map(([key]) => key));
  }
  return wrong.length;
}
