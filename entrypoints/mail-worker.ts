import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { mailBatches } from '../utils/app/import/mail-batches';
import { isToMailWorker, type MailBatch, type ToMailWorker } from '../utils/app/import/mail-messages';

/** Reads one mail file, a batch for each question of the page that started it. */
export default defineUnlistedScript(() => {
  let batches: AsyncGenerator<MailBatch, void, undefined> | null = null;

  async function answer(message: ToMailWorker): Promise<void> {
    if (message.ask === 'read') batches = mailBatches(message.source, { owner: message.owner });
    const next = await batches?.next();
    if (next && !next.done) globalThis.postMessage(next.value);
  }

  globalThis.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    // A rejection alone never reaches the page, which would wait for ever.
    if (isToMailWorker(data)) answer(data).catch(reportError);
  });
});
