import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { mailBatches } from '../utils/app/mail-batches';
import { isToMailWorker, type MailBatch } from '../utils/app/mail-messages';

/** Reads one mail file, a batch for each question of the page that started it. */
export default defineUnlistedScript(() => {
  let batches: AsyncGenerator<MailBatch, void, undefined> | null = null;
  const say = (batch: MailBatch): void => globalThis.postMessage(batch);

  globalThis.addEventListener('message', async ({ data }: MessageEvent<unknown>) => {
    if (!isToMailWorker(data)) return;
    if (data.ask === 'read') batches = mailBatches(data.file);
    const next = await batches?.next();
    if (next && !next.done) say(next.value);
  });
});
