/** Making an empty record what a backup holds, exactly: rows, chain and all. Inside a transaction. */
import { countLedger } from './ledger';
import { mirrorEventKey, mirrorKey, type RecordContent } from './mirror';
import type { RecordWriter } from './record-writer';
import { KEPT_TABLES } from './rows';
import { lastNumberTold } from './told';

/** The writer's ledger then counts what is there; the next event carries this installation's name. */
export async function adoptRecord(writer: RecordWriter, content: RecordContent): Promise<void> {
  const { db, changes } = writer;
  const { device } = writer.ledger;
  for (const table of KEPT_TABLES) {
    await db.table(table).bulkAdd([...content[table]]);
    for (const row of content[table]) changes.set(mirrorKey(table, 'key' in row ? row.key : row.id), row);
  }
  await db.events.bulkAdd([...content.events]);
  for (const event of content.events) changes.set(mirrorEventKey(event.seq), event);
  const counted = await countLedger(db, device);
  writer.ledger = { ...counted, device, number: Math.max(counted.number, lastNumberTold(content.events)) };
}
