/** What the chain says of the rows: by this a row that was changed behind its back is found, and one that went. */
import { digestOf } from '../core/record/hash';
import { refOf, type EventRow, type KeptRows, type KeptTable } from './rows';

/** What a chain tells, made once for many questions. */
export interface Told {
  /** By the name of a row: its digest after its last event, or null where that event removed it. */
  readonly last: ReadonlyMap<string, string | null>;
  /** Digests of what was removed: a tombstone carries one of them. */
  readonly removed: ReadonlySet<string>;
  /** Corrections as they were made, see {@link correctionSaid}. */
  readonly corrected: ReadonlySet<string>;
}

type AnyRow = KeptRows[KeptTable];

const REMOVALS: ReadonlySet<string> = new Set(['removed', 'phrase-removed']);

export function toldBy(events: readonly EventRow[]): Told {
  const last = new Map<string, string | null>();
  const removed = new Set<string>();
  const corrected = new Set<string>();
  for (const { kind, ref, digest, detail, at } of events) {
    const isRemoval = REMOVALS.has(kind);
    last.set(ref, isRemoval ? null : digest);
    if (isRemoval) removed.add(digest);
    const { category, tier } = detail;
    if (kind === 'corrected' && category !== undefined && tier !== undefined)
      corrected.add(correctionSaid(at, category, tier));
  }
  return { last, removed, corrected };
}

/** What events call a row. A tombstone shares its key with what it stands for, so it gets a name of its own. */
export function nameOf(table: KeptTable, row: AnyRow): string {
  if ('key' in row) return `tombstone:${row.key}`;
  return table === 'messages' || table === 'tombstones' ? row.id : refOf(table, row.id);
}

/** Whether the chain tells of the row just as it is. */
export function isTold(told: Told, table: KeptTable, row: AnyRow): boolean {
  const last = told.last.get(nameOf(table, row));
  if (last !== undefined) return last === digestOf(row);
  // Neither has an event of its own from the time it was made: the removal tells of the one, the correction of a message of the other.
  if ('key' in row) return told.removed.has(row.digest);
  const { payload, at } = row;
  return (
    'tier' in payload &&
    typeof at === 'string' &&
    told.corrected.has(correctionSaid(at, payload.category, payload.tier))
  );
}

/** The last number an item of evidence was given, whether or not it is still there: 0 where none was. */
export function lastNumberTold(events: readonly EventRow[]): number {
  return events.reduce((last, { detail }) => Math.max(last, Number(detail['number'] ?? 0) || 0), 0);
}

function correctionSaid(at: string, category: string, tier: string): string {
  return `${at} ${category} ${tier}`;
}
