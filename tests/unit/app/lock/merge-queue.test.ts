// @vitest-environment node
import { hexToBytes } from '@noble/hashes/utils.js';
import { beforeEach, describe, expect, it } from 'vitest';

import { mergeQueue } from '../../../../utils/app/lock/merge-queue';
import { lockNow, unlock } from '../../../../utils/app/lock/unlock';
import { readThread } from '../../../../utils/app/message/read-thread';
import { putInBox } from '../../../../utils/platform/letter-box';
import { checkRecord } from '../../../../utils/storage/events';
import { queueCapture, queuedCaptures } from '../../../../utils/storage/lock-queue';
import { storedHeader } from '../../../../utils/storage/lock-state';
import { CANNED_ONE, NOTICE, NOW, threadOf } from '../made-up';
import { freshStores, lockable, lockOn, PASSPHRASE, rawText, type Lockable } from './locked-record';

beforeEach(freshStores);

const LATER = NOW.getTime() + 86_400_000;

async function capture({ deps }: Lockable, said: unknown, name: string): Promise<void> {
  const key = hexToBytes((await storedHeader())?.publicKey ?? '');
  const sealed = await putInBox(key, JSON.stringify(said));
  expect(await queueCapture(deps.db, { sealed, name, at: LATER })).toBe(true);
}

async function locked(): Promise<Lockable> {
  const one = await lockable();
  await lockOn(one);
  await readThread(one.deps, threadOf(NOTICE));
  await lockNow();
  return one;
}

describe('what came in while the record was locked', () => {
  it('has no word on disk, is merged at unlocking, once, under the time it came', async () => {
    const one = await locked();
    for (const name of ['a', 'b']) await capture(one, { at: LATER, thread: threadOf(NOTICE, CANNED_ONE) }, name);
    const raw = await rawText(one);
    for (const word of ['Order Not Picked Up', 'Priya', 'the warning stands']) expect(raw).not.toContain(word);

    await unlock(PASSPHRASE, 'passphrase', () => NOW);
    expect(await mergeQueue(one.deps)).toBe(2);
    const rows = await one.deps.db.messages.toArray();
    expect(rows.map(({ payload }) => payload.message.messageId ?? payload.message.subject)).toHaveLength(2);
    expect(rows.some(({ payload }) => payload.loggedAt === new Date(LATER).toISOString())).toBe(true);
    expect(await queuedCaptures(one.deps.db)).toEqual([]);
    expect(await mergeQueue(one.deps)).toBe(0);
    expect(await checkRecord(one.deps.db)).toMatchObject({ chain: { ok: true }, changed: [], missing: [] });
  });

  it('is dropped where it is not what a page hands over, and the rest is merged', async () => {
    const one = await locked();
    await capture(one, { at: LATER, thread: { messages: 'none' } }, 'a');
    await capture(one, 'no capture', 'b');
    await capture(one, { at: LATER, thread: threadOf(CANNED_ONE) }, 'c');
    await unlock(PASSPHRASE, 'passphrase', () => NOW);
    expect(await mergeQueue(one.deps)).toBe(1);
    expect(await queuedCaptures(one.deps.db)).toEqual([]);
  });

  it('waits on while the record stays locked', async () => {
    const one = await locked();
    await capture(one, { at: LATER, thread: threadOf(CANNED_ONE) }, 'a');
    await expect(mergeQueue(one.deps)).rejects.toThrow();
    expect(await queuedCaptures(one.deps.db)).toHaveLength(1);
  });
});
