import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { isToBackupWorker } from '../utils/app/backup/backup-messages';
import { answerBackup } from '../utils/app/backup/backup-service';
import { openDatabase } from '../utils/storage/database';
import { tookKey } from '../utils/storage/sealing';

/** Makes or reads one backup, for the page that started it. */
export default defineUnlistedScript(() => {
  globalThis.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (tookKey(data)) return;
    if (!isToBackupWorker(data)) return;
    // A rejection alone never reaches the page, which would wait for ever.
    answerBackup(openDatabase, data, (message) => globalThis.postMessage(message)).catch(reportError);
  });
});
