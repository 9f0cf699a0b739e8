import { webmailOfKey } from '../../core/record/keys';
import { type WebmailId } from '../../core/types';
import type { RedressDatabase } from '../../storage/database';
import { heldOriginal, rowsWaiting } from '../../storage/originals';
import type { MessageRow } from '../../storage/rows';
import type { Deps } from '../deps';

/** Webmails whose page of an original we read. */
const READ: readonly WebmailId[] = ['gmail'];

/**
 * What is known of a message as it was sent. `can`: the driver can open it and we read it; `none`: not there, and no way to
 * it that we know; `headers`: they are noted.
 */
export type OriginalView = 'none' | 'can' | 'waiting' | 'differs' | 'headers';

/** Rejects when the database can't be read. */
export async function originalView(db: RedressDatabase, row: MessageRow): Promise<OriginalView> {
  const held = await heldOriginal(db, row.id);
  if (held) return 'raw' in held ? 'waiting' : 'differs';
  if (row.payload.source === 'page' && row.payload.message.auth) return 'headers';
  const isThere = row.keys.some((key) => READ.some((webmail) => webmailOfKey(key) === webmail));
  return isThere && !row.payload.message.auth ? 'can' : 'none';
}

/** A mark of what waits to be taken in: empty where nothing does, another one when more comes. Rejects when the database can't be read. */
export async function waitingMark({ db }: Pick<Deps, 'db'>): Promise<string> {
  return (await rowsWaiting(db)).join('\n');
}
