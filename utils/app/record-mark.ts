import type { RedressDatabase } from '../storage/database';

/** Another text after every change of the record: the hash of the last link of its chain. Rejects when it can't be read. */
export async function recordMark(db: RedressDatabase): Promise<string> {
  return (await db.events.orderBy('seq').last())?.hash ?? '';
}
