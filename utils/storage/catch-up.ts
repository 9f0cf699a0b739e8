/** Bringing a database that fell back to an earlier state up to what the second copy knows was done since. */
import type { RedressDatabase } from './database';
import { allEvents } from './events';
import type { RecordContent } from './mirror';
import { KEPT_TABLES, type EventRow, type KeptRows, type KeptTable } from './rows';
import { isTold, nameOf, toldBy, type Told } from './told';
import { tombstoneKeys } from './tombstones';

type AnyRow = KeptRows[KeptTable];
type Entry = Exclude<KeptTable, 'tombstones'>;

/**
 * Where the database's chain is a beginning of the copy's, what changed behind its end is as the copy has it: later versions
 * of rows, and rows that were removed. Anything else is left alone. Inside a transaction over every table.
 */
export async function catchUp(db: RedressDatabase, copy: RecordContent): Promise<void> {
  const since = eventsSince(await allEvents(db), copy.events);
  if (since.length === 0) return;
  const told = toldBy(copy.events);
  const later = new Set(since.map(({ ref }) => ref));
  for (const table of KEPT_TABLES) if (table !== 'tombstones') await catchUpTable(db, table, copy[table], told, later);
  await forgetTombstones(db, copy, told);
}

/** What the copy tells behind the end of the database's own chain; nothing where the two are not one chain. */
function eventsSince(own: readonly EventRow[], copied: readonly EventRow[]): readonly EventRow[] {
  const last = own.at(-1);
  return last !== undefined && copied[own.length - 1]?.hash === last.hash ? copied.slice(own.length) : [];
}

async function catchUpTable(
  db: RedressDatabase,
  table: Entry,
  copied: readonly AnyRow[],
  told: Told,
  later: ReadonlySet<string>,
): Promise<void> {
  const rows = db.table<AnyRow, string>(table);
  const copies = new Map(copied.filter((row) => isTold(told, table, row)).map((row) => [nameOf(table, row), row]));
  for (const own of await rows.toArray()) {
    const name = nameOf(table, own);
    if (!later.has(name) || 'key' in own) continue;
    const copy = copies.get(name);
    if (copy) await rows.put(copy);
    else if (told.last.get(name) === null) await drop(db, table, own.id);
  }
}

async function drop(db: RedressDatabase, table: Entry, id: string): Promise<void> {
  await db.table<AnyRow, string>(table).delete(id);
  if (table === 'evidence') await Promise.all([db.blobs.delete(id), db.thumbs.delete(id)]);
}

/** What was put back since is not buried any more: else it would not come back from the copy. */
async function forgetTombstones(db: RedressDatabase, copy: RecordContent, told: Told): Promise<void> {
  const alive = KEPT_TABLES.flatMap((table) =>
    copy[table].filter((row) => isTold(told, table, row)).map(keysOf(table)),
  );
  await db.tombstones.bulkDelete(alive.flat());
}

function keysOf(table: KeptTable): (row: AnyRow) => readonly string[] {
  return (row) => {
    if ('key' in row) return [];
    return 'keys' in row ? tombstoneKeys(row, row.payload.message.date) : [nameOf(table, row)];
  };
}
