import { startMailWorker } from '../platform/worker';
import { isMailBatch, type MailBatch, type ToMailWorker } from './mail-messages';

/** Reads a mail file batch by batch. Ends early when the consumer does; rejects when the reading breaks off. */
export type MailReader = (file: Blob) => AsyncIterable<MailBatch>;

/** {@link MailReader} in a worker, which ends with the reading. */
export async function* readInWorker(file: Blob): AsyncGenerator<MailBatch, void, undefined> {
  const worker = startMailWorker();
  const ask = (message: ToMailWorker): Promise<MailBatch> => {
    const answer = nextBatch(worker);
    worker.postMessage(message);
    return answer;
  };
  try {
    for (let batch = await ask({ ask: 'read', file }); ; batch = await ask({ ask: 'next' })) {
      yield batch;
      if (batch.state !== 'more') return;
    }
  } finally {
    worker.terminate();
  }
}

function nextBatch(worker: Worker): Promise<MailBatch> {
  return new Promise((resolve, reject) => {
    const over = new AbortController();
    const settle = (finish: () => void) => {
      over.abort();
      finish();
    };
    const { signal } = over;
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<unknown>) =>
        settle(() =>
          isMailBatch(data) ? resolve(data) : reject(new TypeError('the mail worker sent something else')),
        ),
      { signal },
    );
    worker.addEventListener('error', (event) => settle(() => reject(new Error(event.message))), { signal });
    worker.addEventListener(
      'messageerror',
      () => settle(() => reject(new Error('unreadable message of the mail worker'))),
      { signal },
    );
  });
}
