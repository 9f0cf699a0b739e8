import { startWorker } from '../../platform/worker';
import { isMailBatch, type MailBatch, type ToMailWorker } from './mail-messages';
import type { MailSource } from './mail-source';

export interface ReadOptions {
  /** Address of the mailbox's owner, whose own messages are handed over too; null: not known. */
  readonly owner: string | null;
  /** Ends the reading at once. */
  readonly signal: AbortSignal;
}

/** Reads a mailbox batch by batch. Ends early when the consumer does; rejects when the reading breaks off. */
export type MailReader = (source: MailSource, options: ReadOptions) => AsyncIterable<MailBatch>;

/** {@link MailReader} in a worker, which ends with the reading. */
export async function* readInWorker(
  source: MailSource,
  { owner, signal }: ReadOptions,
): AsyncGenerator<MailBatch, void, undefined> {
  const worker = startWorker('mail');
  const ask = (message: ToMailWorker): Promise<MailBatch> => {
    const answer = nextBatch(worker, signal);
    worker.postMessage(message);
    return answer;
  };
  try {
    for (let batch = await ask({ ask: 'read', source, owner }); ; batch = await ask({ ask: 'next' })) {
      yield batch;
      if (batch.state !== 'more') return;
    }
  } finally {
    worker.terminate();
  }
}

function nextBatch(worker: Worker, stop: AbortSignal): Promise<MailBatch> {
  return new Promise((resolve, reject) => {
    const over = new AbortController();
    const settle = (finish: () => void) => {
      over.abort();
      finish();
    };
    const { signal } = over;
    const stopped = (): void => settle(() => reject(new Error('stopped')));
    if (stop.aborted) return stopped();
    stop.addEventListener('abort', stopped, { signal });
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
