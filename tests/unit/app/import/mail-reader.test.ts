import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { readInWorker } from '../../../../utils/app/import/mail-reader';
import type { MailBatch } from '../../../../utils/app/import/mail-messages';

const MORE: MailBatch = { state: 'more', mails: [], unreadable: [], read: 0, bytes: 1 };
const DONE: MailBatch = { ...MORE, state: 'done', bytes: 2 };
const SOURCE = { bytes: new Blob(['xx']), unpacked: null };
const optionsOf = (signal = new AbortController().signal) => ({ owner: null, signal });

/** Stands in for the browser's worker: answers every question with the next of `answers`. */
class MadeUpWorker extends EventTarget {
  static answers: unknown[] = [];
  static asked: string[] = [];
  static ended = 0;

  postMessage({ ask }: { readonly ask: string }): void {
    MadeUpWorker.asked.push(ask);
    const answer = MadeUpWorker.answers.shift();
    const event =
      answer instanceof Error
        ? Object.assign(new Event('error'), { message: answer.message })
        : Object.assign(new Event('message'), { data: answer });
    queueMicrotask(() => this.dispatchEvent(event));
  }

  terminate(): void {
    MadeUpWorker.ended += 1;
  }
}

beforeEach(() => {
  Object.assign(MadeUpWorker, { answers: [], asked: [], ended: 0 });
  vi.stubGlobal('Worker', MadeUpWorker);
});
afterEach(() => vi.unstubAllGlobals());

async function readAll(): Promise<MailBatch[]> {
  const batches: MailBatch[] = [];
  for await (const batch of readInWorker(SOURCE, optionsOf())) batches.push(batch);
  return batches;
}

describe('readInWorker', () => {
  it('asks for one batch at a time until the file is done, and ends the worker', async () => {
    MadeUpWorker.answers = [MORE, MORE, DONE];
    expect(await readAll()).toEqual([MORE, MORE, DONE]);
    expect([MadeUpWorker.asked, MadeUpWorker.ended]).toEqual([['read', 'next', 'next'], 1]);
  });

  it.each<[string, unknown, string]>([
    ['an answer of another shape', { state: 'done', mails: 'all of them' }, 'something else'],
    ['an error in the worker', new Error('out of memory'), 'out of memory'],
  ])('rejects on %s, and ends the worker', async (_name, answer, message) => {
    MadeUpWorker.answers = [MORE, answer];
    await expect(readAll()).rejects.toThrow(message);
    expect(MadeUpWorker.ended).toBe(1);
  });

  it('ends the worker when the reader stops early', async () => {
    MadeUpWorker.answers = [MORE, MORE];
    for await (const batch of readInWorker(SOURCE, optionsOf())) if (batch.state === 'more') break;
    expect([MadeUpWorker.asked, MadeUpWorker.ended]).toEqual([['read'], 1]);
  });

  it('rejects at once when it is stopped, though the worker is still silent, and ends the worker', async () => {
    const stop = new AbortController();
    MadeUpWorker.prototype.postMessage = () => stop.abort();
    await expect(readInWorker(SOURCE, optionsOf(stop.signal)).next()).rejects.toThrow('stopped');
    expect(MadeUpWorker.ended).toBe(1);
  });
});
