import { accountTag, keysWithoutAccount, threadKey, webmailKey } from '../../core/record/keys';
import type { Request, ToBackground } from '../../messaging/contract';
import { rowByKeys, rowsOfThread } from '../../storage/messages';
import type { Deps } from '../deps';

/**
 * Id of the row behind an opened message: by its message id, else the newest of its thread. Null when the
 * record has neither, or can't be read.
 */
export async function openedRow(
  { db }: Pick<Deps, 'db'>,
  message: Request<ToBackground, 'open'>,
): Promise<string | null> {
  const tag = accountTag(message.account);
  try {
    await db.ensureOpen();
    const keys = message.messageId ? [webmailKey(message.webmail, tag, message.messageId)] : [];
    const row = await rowByKeys(db, [...keys, ...keysWithoutAccount(keys)]);
    if (row) return row.id;
    const inThread = message.threadId ? await rowsOfThread(db, threadKey(message.webmail, tag, message.threadId)) : [];
    return inThread.filter(({ kind }) => kind !== 'sent').at(-1)?.id ?? null;
  } catch {
    // The panel says that the record can't be read.
    return null;
  }
}
