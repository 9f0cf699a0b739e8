/** Putting back what a browser lost: the union of database and mirror, told of in the chain. */
import { CHAIN_START, chain, verifyChain } from '../core/record/chain';
import { digestOf } from '../core/record/hash';
import { catchUp } from './catch-up';
import type { RedressDatabase } from './database';
import { allEvents } from './events';
import { countLedger } from './ledger';
import { isSaid, LOSS_TABLES, newlyGoneFiles, writeLoss, type Loss, type LossCounts } from './loss';
import type { RecordContent } from './mirror';
import { readRecord } from './read-record';
import { RecordWriter } from './record-writer';
import { KEPT_TABLES, refOf, type EventRow, type KeptTable, type MessageRow } from './rows';
import { isTold, lastNumberTold, nameOf, toldBy } from './told';

/** What stands beside the messages: what both hold stays as the database has it. */
const BESIDE = ['corrections', 'phrases', 'letters', 'cases', 'glitches', 'evidence'] as const;
type Beside = (typeof BESIDE)[number];

interface Circumstances {
  readonly at: string;
  readonly device: string;
  /** How many rows there should be. */
  readonly expected: Readonly<Record<KeptTable, number>>;
}

/**
 * Adds from `copy` what the database lacks, in one transaction. What both hold stays as the database has it, unless that is
 * an earlier state of the copy; what the database knows as removed stays removed. Gives back the loss, which is also kept for the screens, or
 * null when nothing was missing that a driver would miss. Rejects when the database can't be written; nothing is then changed.
 */
export async function restoreRecord(
  db: RedressDatabase,
  copy: RecordContent,
  { at, device, expected }: Circumstances,
): Promise<Loss | null> {
  return db.transaction('rw', db.tables, async () => {
    await catchUp(db, copy);
    const own = await db.messages.toArray();
    const missing = await missingRows(db, copy, own);
    const buried = await db.tombstones.toArray();
    await db.messages.bulkAdd([...missing]);
    await db.tombstones.bulkPut([
      ...copy.tombstones.filter(({ key }) => !own.some((row) => row.keys.includes(key))),
      ...buried,
    ]);
    const back: Partial<Record<KeptTable, number>> = { messages: missing.length };
    for (const table of BESIDE) back[table] = await putBack(db, table, copy[table]);
    await restoreChain(db, copy.events);

    const counted = await countLedger(db, device);
    const number = Math.max(counted.number, lastNumberTold(await allEvents(db)));
    const held = { ...counted, number };
    const writer = new RecordWriter(db, held, at);
    await tellAgain(db, writer);
    const count = (of: (table: KeptTable) => number): LossCounts => ({
      messages: of('messages'),
      letters: of('letters'),
      glitches: of('glitches'),
      evidence: of('evidence'),
    });
    const loss: Loss = {
      back: count((table) => back[table] ?? 0),
      gone: count((table) => Math.max(0, expected[table] - held.counts[table])),
      files: await newlyGoneFiles(db),
      at,
    };
    await writer.append('repaired', 'record', '', {
      ...Object.fromEntries(LOSS_TABLES.map((table) => [table, String(loss.back[table])])),
    });
    await writer.close();
    if (!isSaid(loss)) return null;
    await writeLoss(db, loss);
    return loss;
  });
}

/** Adds what a table lacks and what was not removed since. Gives back how many that were. */
async function putBack(db: RedressDatabase, name: Beside, copied: readonly { readonly id: string }[]): Promise<number> {
  const table = db.table<{ readonly id: string }, string>(name);
  const removed = new Set(await db.tombstones.toCollection().primaryKeys());
  const own = new Set(await table.toCollection().primaryKeys());
  const back = copied.filter(({ id }) => !own.has(id) && !removed.has(refOf(name, id)));
  await table.bulkAdd(back);
  return back.length;
}

async function missingRows(
  db: RedressDatabase,
  copy: RecordContent,
  own: readonly MessageRow[],
): Promise<readonly MessageRow[]> {
  const known = new Set(own.flatMap((row) => row.keys));
  const removed = new Set([
    ...(await db.tombstones.toCollection().primaryKeys()),
    ...copy.tombstones.map((row) => row.key),
  ]);
  return copy.messages.filter((row) => row.keys.every((key) => !known.has(key) && !removed.has(key)));
}

/** Lets the mirror's chain stand, unless the database's is whole and says more. */
async function restoreChain(db: RedressDatabase, copied: readonly EventRow[]): Promise<void> {
  const whole = wholePart(copied);
  const own = await allEvents(db);
  if (own.length > whole.length && verifyChain(own).ok) return;
  await db.events.clear();
  await db.events.bulkAdd([...whole]);
}

/** Rows the chain that stands says nothing of, or something else, are told of anew. */
async function tellAgain(db: RedressDatabase, writer: RecordWriter): Promise<void> {
  const told = toldBy(await allEvents(db));
  const content = await readRecord(db);
  for (const table of KEPT_TABLES)
    for (const row of content[table])
      if (!isTold(told, table, row)) await writer.append('repaired', nameOf(table, row), digestOf(row), {});
}

/** The links from the first on that hang together. */
function wholePart(events: readonly EventRow[]): readonly EventRow[] {
  let head = CHAIN_START;
  const end = events.findIndex((event, index) => {
    const fits = event.seq === index + 1 && chain(event, head).hash === event.hash;
    head = event.hash;
    return !fits;
  });
  return end < 0 ? events : events.slice(0, end);
}
