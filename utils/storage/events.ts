/** The chain of changes as stored, and its check against the rows it tells of. */
import { verifyChain, type ChainCheck } from '../core/record/chain';
import { digestOf } from '../core/record/hash';
import type { RedressDatabase } from './database';
import type { EventRow } from './rows';

export async function allEvents(db: RedressDatabase): Promise<EventRow[]> {
  return db.events.orderBy('seq').toArray();
}

export interface RecordCheck {
  readonly chain: ChainCheck;
  /** Ids of rows that are not what their last event says, or have none. */
  readonly changed: readonly string[];
}

/** Checks the chain, and that every row is byte for byte what its last event recorded. Reads everything: for idle time. */
export async function checkRecord(db: RedressDatabase): Promise<RecordCheck> {
  return db.transaction('r', db.messages, db.events, async () => {
    const events = await allEvents(db);
    const last = new Map(events.map((event) => [event.ref, event.digest]));
    const changed: string[] = [];
    await db.messages.each((row) => {
      if (last.get(row.id) !== digestOf(row)) changed.push(row.id);
    });
    return { chain: verifyChain(events), changed };
  });
}
