/** Making and reading backups in a worker: thousands of rows are written, hashed and checked at a stretch, and the page goes on. */
import { startWorker } from '../../platform/worker';
import { keyForWorker } from '../../storage/sealing';
import { errorName } from '../../storage/save';
import type { BackupResult } from './backup';
import { isFromBackupWorker, type FromBackupWorker, type ToBackupWorker } from './backup-messages';
import type { Deps } from '../deps';
import type { LongWork } from './long-work';
import type { BackupReading } from './read-backup';

/** The part of a worker that is used. */
export interface BackupWorker {
  postMessage(message: ToBackupWorker): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(type: 'error' | 'messageerror', listener: (event: { readonly message?: string }) => void): void;
  terminate(): void;
}

type Answer = Exclude<FromBackupWorker, { readonly is: 'progress' }>;

const start = (): BackupWorker => startWorker('backup', keyForWorker());

/** `makeBackup` in a worker; locked where a passphrase is given. Never rejects. */
export async function makeBackupBeside(
  { device, now }: Pick<Deps, 'device' | 'now'>,
  passphrase: string | null = null,
  work: LongWork = {},
  starter = start,
): Promise<BackupResult> {
  try {
    const answer = await ask({ ask: 'make', device, now: now().getTime(), passphrase }, work, starter);
    return answer.is === 'made' ? answer.result : { ok: false, why: 'unreadable', detail: answer.is };
  } catch (error) {
    return { ok: false, why: work.signal?.aborted === true ? 'stopped' : 'unreadable', detail: errorName(error) };
  }
}

/** `readAnyBackup` in a worker. Never rejects. */
export async function readBackupBeside(
  file: Blob,
  passphrase: string | null = null,
  work: LongWork = {},
  starter = start,
): Promise<BackupReading> {
  try {
    const answer = await ask({ ask: 'read', file, passphrase }, work, starter);
    return answer.is === 'read' ? answer.result : { ok: false, why: 'unreadable', detail: '' };
  } catch {
    return { ok: false, why: work.signal?.aborted === true ? 'stopped' : 'unreadable', detail: '' };
  }
}

/** One question to a worker of its own, which ends with the answer, or at once when it is told to stop. */
async function ask(
  question: ToBackupWorker,
  { onProgress, signal }: LongWork,
  starter: () => BackupWorker,
): Promise<Answer> {
  signal?.throwIfAborted();
  const worker = starter();
  try {
    return await new Promise<Answer>((resolve, reject) => {
      const fail = ({ message = '' }: { readonly message?: string }): void => reject(new Error(message));
      worker.addEventListener('message', ({ data }) => {
        if (!isFromBackupWorker(data)) fail({});
        else if (data.is === 'progress') onProgress?.(data.progress);
        else resolve(data);
      });
      worker.addEventListener('error', fail);
      worker.addEventListener('messageerror', fail);
      signal?.addEventListener('abort', () => fail({ message: 'stopped' }), { once: true });
      worker.postMessage({ ...question });
    });
  } finally {
    worker.terminate();
  }
}
