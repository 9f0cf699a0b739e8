import type { RedressDatabase } from './database';
import type { RecordContent } from './mirror';

/** Everything the record holds, but the bytes of evidence. */
export async function readRecord(db: RedressDatabase): Promise<RecordContent> {
  return db.transaction('r', db.tables, async () => ({
    events: await db.events.orderBy('seq').toArray(),
    messages: await db.messages.toArray(),
    tombstones: await db.tombstones.toArray(),
    corrections: await db.corrections.toArray(),
    phrases: await db.phrases.toArray(),
    letters: await db.letters.toArray(),
    cases: await db.cases.toArray(),
    glitches: await db.glitches.toArray(),
    evidence: await db.evidence.toArray(),
  }));
}
