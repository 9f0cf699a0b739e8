/** The note that says up to which version a record was brought (`app/bring-forward.ts`). */
import type { RedressDatabase } from './database';

const KEY = 'brought-forward';
const VERSION = 3;

export async function isBroughtForward(db: RedressDatabase): Promise<boolean> {
  return (await db.meta.get(KEY))?.value === VERSION;
}

/** Inside the transaction that brings it there. */
export async function noteBroughtForward(db: RedressDatabase): Promise<void> {
  await db.meta.put({ key: KEY, value: VERSION });
}
