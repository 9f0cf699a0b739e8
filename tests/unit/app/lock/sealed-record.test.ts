// @vitest-environment node
import { beforeEach, describe, expect, it } from 'vitest';

import { makeBackup } from '../../../../utils/app/backup/backup';
import { checkRecord as checkBytes } from '../../../../utils/app/backup/check-record';
import type { Deps } from '../../../../utils/app/deps';
import { addEvidence } from '../../../../utils/app/evidence/add-evidence';
import { bytesOf } from '../../../../utils/app/evidence/evidence-bytes';
import { lockNow, unlock } from '../../../../utils/app/lock/unlock';
import { finishLock, switchOff, switchOn } from '../../../../utils/app/lock/switch-lock';
import { readThread } from '../../../../utils/app/message/read-thread';
import { checkStore } from '../../../../utils/app/start';
import { writeStory } from '../../../migrations/story';
import { checkRecord } from '../../../../utils/storage/events';
import { readRecord } from '../../../../utils/storage/read-record';
import { sweep } from '../../../../utils/storage/sweep';
import { CANNED_ONE, CANNED_TWO, NOTICE, NOW, OWN_ANSWER, threadOf } from '../made-up';
import { freshStores, lockable, lockOn, PASSPHRASE, prepared, rawText, type Lockable } from './locked-record';

beforeEach(freshStores);

/** A thread and a file, written the way pages do. */
async function writeRecord(deps: Deps): Promise<void> {
  const { saved } = await readThread(deps, threadOf(NOTICE, OWN_ANSWER, CANNED_ONE));
  const file = new Blob(['made-up picture of a scan log'], { type: 'text/plain' });
  const added = await addEvidence(deps, { file, name: 'screen.txt', fileAt: null, source: 'file' });
  if (!saved || !added.ok) throw new Error(JSON.stringify(added));
}

/** Words of the record that stand in rows, files and the second copy while nothing is sealed. */
const WORDS = [
  'Order Not Picked Up',
  'made-up picture',
  'amazonflex-support@amazon.com',
  'scan log',
  'screen.txt',
  'Priya',
];

async function backupBytes({ deps }: Lockable): Promise<string> {
  const made = await makeBackup(deps);
  if (!made.ok) throw new Error(JSON.stringify(made));
  return Buffer.from(await made.value.file.arrayBuffer()).toString('base64');
}

async function withStory(): Promise<Lockable> {
  const one = await lockable();
  await writeStory(one.deps);
  await writeRecord(one.deps);
  return one;
}

describe('a record that is locked before the first message', () => {
  it('has no word of it on disk, and reads as any other', async () => {
    const one = await lockable();
    await lockOn(one);
    await writeRecord(one.deps);
    const raw = await rawText(one);
    for (const word of WORDS) expect(raw).not.toContain(word);

    const plain = await (async () => {
      await freshStores();
      return withStory();
    })();
    const open = await rawText(plain);
    for (const word of WORDS) expect(open).toContain(word);
  });

  it('is whole: chain, rows, files, second copy', async () => {
    const one = await lockable();
    await lockOn(one);
    await writeRecord(one.deps);
    expect(await checkStore(one.deps)).toEqual({ state: 'ok' });
    expect(await checkRecord(one.deps.db)).toMatchObject({ chain: { ok: true }, changed: [], missing: [] });
    expect(await checkBytes(one.deps)).toMatchObject({ changedBytes: [], withoutBytes: [] });
    expect(await sweep(one.deps.db, one.lock.mirror)).toBe(0);
    const [item] = await one.deps.db.evidence.toArray();
    expect(await (await bytesOf(one.deps, item?.id ?? ''))?.text()).toBe('made-up picture of a scan log');
  });
});

describe('a record that is locked later', () => {
  it('reads as before, gives the same backup, and has no word of it in what is stored', async () => {
    const one = await withStory();
    const [before, file] = [await readRecord(one.deps.db), await backupBytes(one)];
    const copy = await one.deps.mirror.content();
    await lockOn(one);
    expect(await readRecord(one.deps.db)).toEqual(before);
    expect(await one.deps.mirror.content()).toEqual(copy);
    expect(await backupBytes(one)).toBe(file);
    const raw = await rawText(one);
    for (const word of WORDS) expect(raw).not.toContain(word);
  });

  it('is as it was, to the last stored byte, once the lock is taken away', async () => {
    const one = await withStory();
    const before = await rawText(one);
    await lockOn(one);
    expect(await switchOff(one.lock)).toEqual({ ok: true });
    expect(await finishLock(one.lock)).toEqual({ ok: true });
    expect(await rawText(one)).toBe(before);
    expect(await checkStore(one.deps)).toEqual({ state: 'ok' });
  });

  it('comes back from its sealed second copy when the browser lost the database', async () => {
    const one = await withStory();
    await lockOn(one);
    const before = await readRecord(one.deps.db);
    await one.deps.db.transaction('rw', one.deps.db.tables, async () => {
      for (const table of one.deps.db.tables) await table.clear();
    });
    expect(await checkStore(one.deps)).toMatchObject({ state: 'restored', gone: { messages: 0 } });
    expect((await readRecord(one.deps.db)).messages).toEqual(before.messages);
    expect(await rawText(one)).not.toContain(WORDS[0]);
  });
});

describe('a sweep that is cut off', () => {
  it.each([1, 2, 3, 5, 8, 12])('at its step %i has lost nothing either way, and the next goes on', async (step) => {
    const one = await withStory();
    const before = await readRecord(one.deps.db);
    const lock = await prepared();
    let [steps, cut] = [0, step];
    const cutOff = (): void => {
      steps += 1;
      if (steps === cut) throw new Error('made-up kill');
    };
    expect(await switchOn(one.lock, lock, { code: lock.code, passphrase: PASSPHRASE })).toEqual({ ok: true });
    expect(await finishLock(one.lock, cutOff)).toMatchObject({ ok: false, why: 'failed' });
    expect(await readRecord(one.deps.db)).toEqual(before);
    await lockNow();
    expect(await unlock(PASSPHRASE, 'passphrase', () => NOW)).toEqual({ ok: true });
    expect(await checkStore(one.deps)).toEqual({ state: 'ok' });
    expect(await finishLock(one.lock)).toEqual({ ok: true });
    expect(await rawText(one)).not.toContain(WORDS[0]);

    [steps, cut] = [0, step];
    await switchOff(one.lock);
    expect(await finishLock(one.lock, cutOff)).toMatchObject({ ok: false, why: 'failed' });
    expect(await readRecord(one.deps.db)).toEqual(before);
    await lockNow();
    expect(await unlock(lock.code, 'recovery', () => NOW)).toEqual({ ok: true });
    expect(await finishLock(one.lock)).toEqual({ ok: true });
    expect(await readRecord(one.deps.db)).toEqual(before);
    expect(await checkRecord(one.deps.db)).toMatchObject({ chain: { ok: true }, changed: [], missing: [] });
  });
});

describe('while it is locked', () => {
  it('nothing is read and nothing is written', async () => {
    const one = await withStory();
    await lockOn(one);
    const raw = await rawText(one);
    await lockNow();
    await expect(readRecord(one.deps.db)).rejects.toThrow();
    await expect(one.deps.mirror.content()).rejects.toThrow();
    await expect(one.deps.db.messages.orderBy('seq').last()).rejects.toThrow();
    expect(await checkStore(one.deps)).toMatchObject({ state: 'unavailable' });
    expect(await readThread(one.deps, threadOf(CANNED_TWO))).toMatchObject({ saved: false, ids: [null] });
    expect(await rawText(one)).toBe(raw);
  });

  it('the passphrase opens it, and the recovery code however it is typed', async () => {
    const one = await withStory();
    const { code } = await lockOn(one);
    await lockNow();
    expect(await unlock(` ${PASSPHRASE} `, 'passphrase', () => NOW)).toEqual({ ok: true });
    expect((await readRecord(one.deps.db)).messages.length).toBeGreaterThan(0);
    await lockNow();
    expect(await unlock(code.toLowerCase(), 'recovery', () => NOW)).toEqual({ ok: true });
    expect((await readRecord(one.deps.db)).messages.length).toBeGreaterThan(0);
  });

  it('wrong passphrases are counted, and make her wait', async () => {
    const one = await lockable();
    await lockOn(one);
    await lockNow();
    const at = NOW.getTime();
    for (const until of [at, at, at + 5_000])
      expect(await unlock('four other words', 'passphrase', () => NOW)).toEqual({ ok: false, why: 'wrong', until });
    expect(await unlock(PASSPHRASE, 'passphrase', () => NOW)).toEqual({ ok: false, why: 'wait', until: at + 5_000 });
    expect(await unlock(PASSPHRASE, 'passphrase', () => new Date(at + 5_000))).toEqual({ ok: true });
  });
});

it('a lock is not switched on with a code or passphrase that was not tried', async () => {
  const one = await withStory();
  const before = await rawText(one);
  const lock = await prepared();
  expect(await switchOn(one.lock, lock, { code: 'ABCD', passphrase: PASSPHRASE })).toMatchObject({ why: 'wrong-code' });
  expect(await switchOn(one.lock, lock, { code: lock.code, passphrase: 'another' })).toMatchObject({
    why: 'wrong-passphrase',
  });
  expect(await rawText(one)).toBe(before);
});
