import type { RedressDatabase } from '../../storage/database';
import { makeBackup } from './backup';
import type { FromBackupWorker, ToBackupWorker } from './backup-messages';
import { lockBackup, readAnyBackup } from './locked-backup';

/** What the backup worker does with a question; `tell` is told how far it is, and what came of it. */
export async function answerBackup(
  open: () => Promise<RedressDatabase>,
  message: ToBackupWorker,
  tell: (message: FromBackupWorker) => void,
): Promise<void> {
  const work = { onProgress: (progress: { done: number; total: number }) => tell({ is: 'progress', progress }) };
  if (message.ask === 'read')
    return tell({ is: 'read', result: await readAnyBackup(message.file, message.passphrase, work) });
  const db = await open();
  const { device, now, passphrase } = message;
  const made = await makeBackup({ db, device, now: () => new Date(now) }, work);
  tell({ is: 'made', result: passphrase === null ? made : await lockBackup(made, passphrase) });
  db.close();
}
