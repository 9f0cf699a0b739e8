/** What was removed, by key: enough to know it again, not enough to read it. */
import { printKey } from '../core/record/keys';
import { minuteOf } from '../core/record/minute';
import type { RedressDatabase } from './database';
import type { Draft, MessageRow } from './rows';

/** Keys under which a removed message must be known. Without a date the fingerprint is too weak to stop another message. */
export function tombstoneKeys(row: Pick<MessageRow, 'keys' | 'print'>, date: string | null): readonly string[] {
  return minuteOf(date) === '' ? row.keys : [...row.keys, printKey(row.print)];
}

/** Whether the driver removed this message before. */
export async function isRemoved(db: RedressDatabase, draft: Draft): Promise<boolean> {
  return (
    (await db.tombstones
      .where('key')
      .anyOf([...tombstoneKeys(draft, draft.message.date)])
      .count()) > 0
  );
}
