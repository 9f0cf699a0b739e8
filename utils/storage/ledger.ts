/** The ledger inside the database: read and written only inside a transaction of the change it counts. */
import { CHAIN_START } from '../core/record/chain';
import type { RedressDatabase } from './database';
import type { Ledger, MessageRow } from './rows';

const KEY = 'ledger';
const LAST_IDS = 5;

/** The ledger as stored; counted afresh when it is missing. `newDevice` names the installation if it has no name yet. */
export async function readLedger(db: RedressDatabase, newDevice: string): Promise<Ledger> {
  const stored = await db.meta.get(KEY);
  return ledgerOf(stored?.value) ?? countLedger(db, newDevice);
}

/** Counts everything: what the database really holds, whatever its stored ledger says. */
export async function countLedger(db: RedressDatabase, newDevice: string): Promise<Ledger> {
  const newest = await db.messages.orderBy('seq').reverse().limit(LAST_IDS).toArray();
  const last = await db.events.orderBy('seq').last();
  return {
    format: 1,
    device: last?.device ?? newDevice,
    seq: newest[0]?.seq ?? 0,
    messages: await db.messages.count(),
    events: last?.seq ?? 0,
    tombstones: await db.tombstones.count(),
    corrections: await db.corrections.count(),
    phrases: await db.phrases.count(),
    head: last?.hash ?? CHAIN_START,
    lastIds: newest.map((row) => row.id),
  };
}

export async function writeLedger(db: RedressDatabase, ledger: Ledger): Promise<void> {
  await db.meta.put({ key: KEY, value: ledger });
}

/** The ledger after a new row. */
export function withRow(ledger: Ledger, row: MessageRow): Ledger {
  const lastIds = [row.id, ...ledger.lastIds].slice(0, LAST_IDS);
  return { ...ledger, seq: Math.max(ledger.seq, row.seq), messages: ledger.messages + 1, lastIds };
}

/** The ledger after a row went. */
export function withoutRow(ledger: Ledger, id: string): Ledger {
  return { ...ledger, messages: ledger.messages - 1, lastIds: ledger.lastIds.filter((last) => last !== id) };
}

/** Whether two ledgers describe one content. `lastIds` may be shorter after removals and says nothing more. */
export function sameContent(a: Ledger, b: Ledger): boolean {
  return (
    a.events === b.events &&
    a.head === b.head &&
    a.messages === b.messages &&
    a.tombstones === b.tombstones &&
    a.corrections === b.corrections &&
    a.phrases === b.phrases
  );
}

/** Whether the database's chain runs through the head of that ledger, and so goes on from what it counted. */
export async function continues(db: RedressDatabase, ledger: Ledger): Promise<boolean> {
  return ledger.events === 0 || (await db.events.get(ledger.events))?.hash === ledger.head;
}

/** A stored value as a ledger; null when it is none. One from before there were phrases counts none. */
export function ledgerOf(value: unknown): Ledger | null {
  if (typeof value !== 'object' || value === null) return null;
  const ledger = { phrases: 0, ...value };
  return isLedger(ledger) ? ledger : null;
}

function isLedger(ledger: Partial<Record<keyof Ledger, unknown>>): ledger is Ledger {
  const numbers = [ledger.seq, ledger.messages, ledger.events, ledger.tombstones, ledger.corrections, ledger.phrases];
  return (
    ledger.format === 1 &&
    numbers.every((count) => typeof count === 'number') &&
    typeof ledger.device === 'string' &&
    typeof ledger.head === 'string' &&
    Array.isArray(ledger.lastIds)
  );
}
