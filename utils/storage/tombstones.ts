/** What was removed, by key: enough to know it again, not enough to read it. */
import { kindOfKey, mayBeOneMessage, printKey } from '../core/record/keys';
import { minuteOf } from '../core/record/minute';
import type { RedressDatabase } from './database';
import type { Draft, MessageRow } from './rows';

const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;

type Named = Pick<MessageRow, 'keys' | 'print'>;

/** Keys under which a removed message must be known. Without a date the fingerprint is too weak to stop another message. */
export function tombstoneKeys(row: Named, date: string | null): readonly string[] {
  const dated = minuteOf(date) !== '';
  return [
    ...row.keys,
    ...movingKeys(row.keys, dated ? Date.parse(date ?? '') : null),
    ...(dated ? [printKey(row.print)] : []),
  ];
}

/**
 * Keys by which a message is known to be removed. An id that may name another message by now counts only beside the day and
 * the minute, as far as both are known; a clock in another time zone moves them by a day and whole quarters of an hour.
 */
export function removedKeys(row: Named, date: string | null): readonly string[] {
  if (minuteOf(date) === '') return row.keys;
  const at = Date.parse(date ?? '');
  return [
    ...row.keys.filter((key) => !mayBeOneMessage(kindOfKey(key))),
    ...[null, at - DAY, at, at + DAY].flatMap((time) => movingKeys(row.keys, time)),
    printKey(row.print),
  ];
}

function movingKeys(keys: readonly string[], at: number | null): readonly string[] {
  const when = at === null ? '' : `${String(Math.floor(at / DAY))}.${String(Math.floor(at / MINUTE) % 15)}`;
  return keys.filter((key) => mayBeOneMessage(kindOfKey(key))).map((key) => `${key}@${when}`);
}

/** Whether the driver removed this message before. */
export async function isRemoved(db: RedressDatabase, draft: Draft): Promise<boolean> {
  return (
    (await db.tombstones
      .where('key')
      .anyOf([...removedKeys(draft, draft.message.date)])
      .count()) > 0
  );
}
