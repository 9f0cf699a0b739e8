/** The ledger inside the database: read and written only inside a transaction of the change it counts. */
import { CHAIN_START } from '../core/record/chain';
import type { RedressDatabase } from './database';
import { KEPT_TABLES, type KeptTable, type Ledger, type MessageRow } from './rows';
import { lastNumberTold } from './told';

const KEY = 'ledger';
const LAST_IDS = 5;
/** A count of nothing in any table. */
export const NO_ROWS: Readonly<Record<KeptTable, number>> = {
  messages: 0,
  tombstones: 0,
  corrections: 0,
  phrases: 0,
  letters: 0,
  cases: 0,
  glitches: 0,
  evidence: 0,
};

/** The ledger as stored; counted afresh when it is missing. `newDevice` names the installation if it has no name yet. */
export async function readLedger(db: RedressDatabase, newDevice: string): Promise<Ledger> {
  const stored = await db.meta.get(KEY);
  return ledgerOf(stored?.value) ?? countLedger(db, newDevice);
}

/**
 * Counts everything: what the database really holds, whatever its stored ledger says. Only the last number of evidence is
 * no count: what was deleted had one too.
 */
export async function countLedger(db: RedressDatabase, newDevice: string): Promise<Ledger> {
  const newest = await db.messages.orderBy('seq').reverse().limit(LAST_IDS).toArray();
  const last = await db.events.orderBy('seq').last();
  const counts: Record<KeptTable, number> = { ...NO_ROWS };
  for (const table of KEPT_TABLES) counts[table] = await db.table(table).count();
  return {
    format: 2,
    device: last?.device ?? newDevice,
    seq: await lastSeq(db),
    number: await lastNumber(db),
    counts,
    events: last?.seq ?? 0,
    head: last?.hash ?? CHAIN_START,
    lastIds: newest.map((row) => row.id),
  };
}

async function lastNumber(db: RedressDatabase): Promise<number> {
  const held = (await db.evidence.orderBy('number').last())?.number ?? 0;
  const stored = ledgerOf((await db.meta.get(KEY))?.value)?.number;
  return Math.max(held, stored ?? lastNumberTold(await db.events.toArray()));
}

async function lastSeq(db: RedressDatabase): Promise<number> {
  const last = await Promise.all(
    [db.messages, db.cases, db.glitches, db.evidence].map((table) => table.orderBy('seq').last()),
  );
  return Math.max(0, ...last.map((row) => row?.seq ?? 0));
}

export async function writeLedger(db: RedressDatabase, ledger: Ledger): Promise<void> {
  await db.meta.put({ key: KEY, value: ledger });
}

/** The ledger with so many rows more, or fewer, in a table. */
export function withCount(ledger: Ledger, table: KeptTable, more: number): Ledger {
  return { ...ledger, counts: { ...ledger.counts, [table]: ledger.counts[table] + more } };
}

/** The ledger after a new message. */
export function withMessage(ledger: Ledger, { id }: MessageRow): Ledger {
  return { ...withCount(ledger, 'messages', 1), lastIds: [id, ...ledger.lastIds].slice(0, LAST_IDS) };
}

/** The ledger after a message went. */
export function withoutMessage(ledger: Ledger, id: string): Ledger {
  return { ...withCount(ledger, 'messages', -1), lastIds: ledger.lastIds.filter((last) => last !== id) };
}

/** Whether two ledgers describe one content. `lastIds` may be shorter after removals and says nothing more. */
export function sameContent(a: Ledger, b: Ledger): boolean {
  return (
    a.events === b.events && a.head === b.head && KEPT_TABLES.every((table) => a.counts[table] === b.counts[table])
  );
}

/** Whether the first counts fewer rows or events of any kind than the second. */
export function holdsLess(held: Ledger, other: Ledger): boolean {
  return held.events < other.events || KEPT_TABLES.some((table) => held.counts[table] < other.counts[table]);
}

/** Whether the database's chain runs through the head of that ledger, and so goes on from what it counted. */
export async function continues(db: RedressDatabase, ledger: Ledger): Promise<boolean> {
  return ledger.events === 0 || (await db.events.get(ledger.events))?.hash === ledger.head;
}

/** A stored value as a ledger; null when it is none. */
export function ledgerOf(value: unknown): Ledger | null {
  if (typeof value !== 'object' || value === null) return null;
  const ledger = withLetters(fromFormatOne(value));
  return isLedger(ledger) ? ledger : null;
}

function isLedger(ledger: Partial<Record<keyof Ledger, unknown>>): ledger is Ledger {
  const { counts } = ledger;
  if (typeof counts !== 'object' || counts === null) return false;
  const byTable: Partial<Record<KeptTable, unknown>> = counts;
  const numbers = [ledger.seq, ledger.number, ledger.events, ...KEPT_TABLES.map((table) => byTable[table])];
  return (
    ledger.format === 2 &&
    numbers.every((count) => typeof count === 'number') &&
    typeof ledger.device === 'string' &&
    typeof ledger.head === 'string' &&
    Array.isArray(ledger.lastIds)
  );
}

/** Ledgers of before there were own letters do not count them. */
function withLetters(value: object): object {
  if (!('counts' in value) || typeof value.counts !== 'object') return value;
  return { ...value, counts: { letters: 0, ...value.counts } };
}

/** Ledgers of before there were cases counted each table by name, and some no phrases. */
function fromFormatOne(value: object): object {
  if (!('format' in value) || value.format !== 1) return value;
  const counts = KEPT_TABLES.map((table): readonly [KeptTable, unknown] => [table, Reflect.get(value, table) ?? 0]);
  return { ...value, format: 2, number: 0, counts: Object.fromEntries(counts) };
}
