import { startWorker } from '../../platform/worker';
import { keyForWorker } from '../../storage/sealing';
import { isFromPatternsWorker, type PatternsView, type Period, type ToPatternsWorker } from './patterns-views';

/** The part of a worker that is used. */
export interface PatternsWorker {
  postMessage(message: ToPatternsWorker): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(type: 'error' | 'messageerror', listener: (event: { readonly message?: string }) => void): void;
  terminate(): void;
}

interface Running {
  readonly ask: (question: Omit<ToPatternsWorker, 'ask'>) => Promise<PatternsView>;
}

let shared: Running | null = null;

/**
 * Counts the record of a period, null for all of it, in a worker that lives as long as the page. Rejects where the record can't be
 * read; the next call then starts another worker.
 */
export function countPatterns(
  period: Period | null,
  now: Date,
  start: () => PatternsWorker = () => startWorker('patterns', keyForWorker()),
): Promise<PatternsView> {
  try {
    shared ??= running(start(), () => (shared = null));
    return shared.ask({ period, now: now.getTime() });
  } catch (error) {
    return Promise.reject(error instanceof Error ? error : new Error('no worker'));
  }
}

function running(worker: PatternsWorker, onFailed: () => void): Running {
  const waiting = new Map<number, { resolve: (view: PatternsView) => void; reject: (error: Error) => void }>();
  let asked = 0;
  const fail = ({ message = 'unreadable' }: { readonly message?: string }): void => {
    onFailed();
    worker.terminate();
    for (const { reject } of waiting.values()) reject(new Error(message));
    waiting.clear();
  };
  worker.addEventListener('message', ({ data }) => {
    if (!isFromPatternsWorker(data)) return fail({});
    waiting.get(data.answers)?.resolve(data.view);
    waiting.delete(data.answers);
  });
  worker.addEventListener('error', fail);
  worker.addEventListener('messageerror', fail);
  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        asked += 1;
        waiting.set(asked, { resolve, reject });
        worker.postMessage({ ask: asked, ...question });
      }),
  };
}
