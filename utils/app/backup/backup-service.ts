import type { RedressDatabase } from '../../storage/database';
import { makeBackup } from './backup';
import type { FromBackupWorker, ToBackupWorker } from './backup-messages';
import { readBackup } from './read-backup';

/** What the backup worker does with a question; `tell` is told how far it is, and what came of it. */
export async function answerBackup(
  open: () => Promise<RedressDatabase>,
  message: ToBackupWorker,
  tell: (message: FromBackupWorker) => void,
): Promise<void> {
  const work = { onProgress: (progress: { done: number; total: number }) => tell({ is: 'progress', progress }) };
  if (message.ask === 'read') return tell({ is: 'read', result: await readBackup(message.file, work) });
  const db = await open();
  const { device, now } = message;
  tell({ is: 'made', result: await makeBackup({ db, device, now: () => new Date(now) }, work) });
  db.close();
}
