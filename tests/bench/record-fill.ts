/** Puts a made-up record into the product's database, as the product itself would have: rows, chain, ledger, bytes. */
import { madeUpRecord, type RecordSize, type RecordTruth } from '../../scripts/generate/record';
import { CHAIN_START, chain } from '../../utils/core/record/chain';
import { digestOf } from '../../utils/core/record/hash';
import type { RedressDatabase } from '../../utils/storage/database';
import { countLedger, writeLedger } from '../../utils/storage/ledger';
import { refOf, type EventKind, type EventRow } from '../../utils/storage/rows';

const DEVICE = '00000000000000be';

/** Fills an empty database. The second copy is left to the product's own start, which brings it up. */
export async function fillRecord(db: RedressDatabase, size: RecordSize): Promise<RecordTruth> {
  const { messages, cases, glitches, evidence, bytes, truth } = madeUpRecord(size);
  const events: EventRow[] = [];
  const tell = (kind: EventKind, ref: string, row: unknown): void => {
    const link = { seq: events.length + 1, device: DEVICE, at: '2026-11-01T00:00:00.000Z', kind, ref };
    events.push(chain({ ...link, digest: digestOf(row), detail: {} }, events.at(-1)?.hash ?? CHAIN_START));
  };
  for (const row of messages) tell('logged', row.id, row);
  for (const row of glitches) tell('glitch-saved', refOf('glitches', row.id), row);
  for (const row of evidence) tell('evidence-added', refOf('evidence', row.id), row);
  for (const row of cases) tell('case-opened', refOf('cases', row.id), row);
  await db.transaction('rw', db.tables, async () => {
    await db.messages.bulkAdd([...messages]);
    await db.cases.bulkAdd([...cases]);
    await db.glitches.bulkAdd([...glitches]);
    await db.evidence.bulkAdd([...evidence]);
    await db.blobs.bulkAdd([...bytes].map(([id, content]) => ({ id, payload: new Blob([content]) })));
    await db.events.bulkAdd(events);
    await writeLedger(db, await countLedger(db, DEVICE));
  });
  return truth;
}
