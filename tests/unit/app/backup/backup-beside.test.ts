// @vitest-environment node
import { beforeEach, describe, expect, it } from 'vitest';

import { makeBackupBeside, readBackupBeside, type BackupWorker } from '../../../../utils/app/backup/backup-beside';
import {
  isFromBackupWorker,
  isToBackupWorker,
  type ToBackupWorker,
} from '../../../../utils/app/backup/backup-messages';
import { answerBackup } from '../../../../utils/app/backup/backup-service';
import type { Deps } from '../../../../utils/app/deps';
import type { Progress } from '../../../../utils/app/backup/long-work';
import { readBackup } from '../../../../utils/app/backup/read-backup';
import { backupOf, withStory } from './backups';
import { freshBrowser, openRecord } from '../made-up';

type Heard = (event: { readonly data: unknown; readonly message: string }) => void;
type Doing = (message: ToBackupWorker, tell: (data: unknown) => void) => Promise<void>;

const works: Doing = (message, tell) => answerBackup(openRecord, message, tell);

/** Stands in for the browser's worker. */
class MadeUpWorker implements BackupWorker {
  ended = false;
  readonly #heard = new Map<string, Heard>();

  constructor(private readonly does: Doing) {}

  postMessage(message: ToBackupWorker): void {
    const tell = (data: unknown): void => this.#heard.get('message')?.({ data: structuredClone(data), message: '' });
    this.does(structuredClone(message), tell).catch((error: Error) =>
      this.#heard.get('error')?.({ data: null, message: error.message }),
    );
  }

  addEventListener(type: string, listener: Heard): void {
    this.#heard.set(type, listener);
  }

  terminate(): void {
    this.ended = true;
  }
}

let deps: Deps;
beforeEach(async () => {
  freshBrowser();
  deps = await withStory();
});

describe('a backup made beside the page', () => {
  it('is the one the page would have made, and its worker ends', async () => {
    const worker = new MadeUpWorker(works);
    const progress: Progress[] = [];
    const made = await makeBackupBeside(deps, null, { onProgress: (one) => progress.push(one) }, () => worker);
    expect(made).toMatchObject({ ok: true, value: { without: [] } });
    if (made.ok) expect(await made.value.file.bytes()).toEqual(await (await backupOf(deps)).bytes());
    expect(progress.at(-1)).toEqual({ done: 15, total: 15 });
    expect(worker.ended).toBe(true);
  });

  it.each<[string, Doing, string]>([
    ['breaks', () => Promise.reject(new Error('broken')), 'unreadable'],
    ['says something else', async (_message, tell) => tell({ is: 'made' }), 'unreadable'],
    ['answers another question', async (_message, tell) => tell({ is: 'read', result: {} }), 'unreadable'],
  ])('is said to have failed when the worker %s', async (_name, does, why) => {
    const worker = new MadeUpWorker(does);
    expect(await makeBackupBeside(deps, null, {}, () => worker)).toMatchObject({ ok: false, why });
    expect(worker.ended).toBe(true);
  });

  it('stops at once when it is told to, also before it began', async () => {
    const stop = new AbortController();
    const worker = new MadeUpWorker(async () => undefined);
    const making = makeBackupBeside(deps, null, { signal: stop.signal }, () => worker);
    stop.abort();
    expect(await making).toMatchObject({ ok: false, why: 'stopped' });
    expect(worker.ended).toBe(true);
    expect(await makeBackupBeside(deps, null, { signal: stop.signal }, () => new MadeUpWorker(works))).toMatchObject({
      why: 'stopped',
    });
  });
});

describe('a backup read beside the page', () => {
  it('is read as the page would have read it, refusals too', async () => {
    const file = await backupOf(deps);
    const read = (blob: Blob) => readBackupBeside(blob, null, {}, () => new MadeUpWorker(works));
    const [here, there] = [await readBackup(file), await read(file)];
    expect(there).toMatchObject({ ok: true });
    if (here.ok && there.ok) {
      expect(there.value.record).toEqual(here.value.record);
      expect([...there.value.originals.keys()]).toEqual([...here.value.originals.keys()]);
    }
    expect(await read(file.slice(0, 500))).toEqual(await readBackup(file.slice(0, 500)));
    expect(
      await readBackupBeside(file, null, {}, () => new MadeUpWorker(() => Promise.reject(new Error('x')))),
    ).toEqual({
      ok: false,
      why: 'unreadable',
      detail: '',
    });
  });
});

it.each([
  null,
  'make',
  {},
  { ask: 'make' },
  { ask: 'read' },
  { ask: 'make', device: 'a', now: 1 },
  { ask: 'other', file: 1, device: 1, now: 1, passphrase: null },
])('a worker asked %j is asked nothing', (message) => expect(isToBackupWorker(message)).toBe(false));
it.each([null, {}, { is: 'progress' }, { is: 'read' }, { is: 'other', result: 1 }])('%j is no answer', (message) =>
  expect(isFromBackupWorker(message)).toBe(false),
);
