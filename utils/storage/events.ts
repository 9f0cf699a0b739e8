/** The chain of changes as stored, and its check against the rows it tells of. */
import { verifyChain, type ChainCheck } from '../core/record/chain';
import type { RedressDatabase } from './database';
import { fileOf, type GoneFile } from './loss';
import { KEPT_TABLES, type EventRow, type KeptRows, type KeptTable } from './rows';
import { isTold, nameOf, toldBy } from './told';

export async function allEvents(db: RedressDatabase): Promise<EventRow[]> {
  return db.events.orderBy('seq').toArray();
}

export interface RecordCheck {
  readonly chain: ChainCheck;
  /** Names of rows that are not what their last event says, or have none, or were removed and are there. */
  readonly changed: readonly string[];
  /** Names of rows that are gone although no event says so. */
  readonly missing: readonly string[];
  /** Evidence without its bytes. */
  readonly withoutBytes: readonly GoneFile[];
  /** How many rows were looked at. */
  readonly rows: number;
}

/** Names that stand for no row of their own. */
const NO_ROW = new Set(['record']);

/**
 * Checks the chain, that every row of every table is byte for byte what its last event recorded, and that no row
 * is gone unsaid. Reads everything but the bytes of evidence, which `app/check-record.ts` goes through: for idle time.
 */
export async function checkRecord(db: RedressDatabase): Promise<RecordCheck> {
  return db.transaction('r', db.tables, async () => {
    const events = await allEvents(db);
    const told = toldBy(events);
    const changed: string[] = [];
    const there = new Set<string>();
    for (const table of KEPT_TABLES) {
      await db.table<KeptRows[KeptTable], string>(table).each((row) => {
        there.add(nameOf(table, row));
        if (!isTold(told, table, row)) changed.push(nameOf(table, row));
      });
    }
    const missing = [...told.last]
      .filter(([name, digest]) => digest !== null && digest !== '' && !there.has(name) && !NO_ROW.has(name))
      .map(([name]) => name);
    const withBytes = new Set(await db.blobs.toCollection().primaryKeys());
    const withoutBytes = (await db.evidence.toArray()).filter(({ id }) => !withBytes.has(id)).map(fileOf);
    return { chain: verifyChain(events), changed, missing, withoutBytes, rows: there.size };
  });
}
