import { beforeEach, describe, expect, it } from 'vitest';

import type { Deps } from '../../../utils/app/deps';
import { readThread } from '../../../utils/app/message/read-thread';
import { remove } from '../../../utils/app/message/remove';
import { correct } from '../../../utils/app/message/correct';
import { acknowledgeLoss, checkStore } from '../../../utils/app/start';
import { verifyChain } from '../../../utils/core/record/chain';
import { allEvents, checkRecord } from '../../../utils/storage/events';
import { createMirror } from '../../../utils/storage/mirror';
import { readRecord } from '../../../utils/storage/read-record';
import { CANNED_ONE, CANNED_TWO, freshBrowser, makeDeps, memoryStore, NOTICE, OWN_ANSWER, threadOf } from './made-up';

beforeEach(freshBrowser);

const STORY = threadOf(NOTICE, OWN_ANSWER, CANNED_ONE, CANNED_TWO);

async function withStory(over: Partial<Deps> = {}): Promise<Deps> {
  const deps = await makeDeps(over);
  await readThread(deps, STORY);
  return deps;
}

/** What a damaged IndexedDB looks like after the browser has "repaired" it. */
async function empty(deps: Deps): Promise<void> {
  await deps.db.transaction('rw', deps.db.tables, () => Promise.all(deps.db.tables.map((table) => table.clear())));
}

function restored(back: number, gone = 0) {
  return { state: 'restored', back: { messages: back }, gone: { messages: gone } };
}

async function expectWhole({ db, mirror }: Deps): Promise<void> {
  const record = await readRecord(db);
  const copy = await mirror.content();
  const byKey = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  expect([...copy.messages].sort(byKey)).toEqual([...record.messages].sort(byKey));
  expect(copy.events).toEqual(record.events);
  expect(verifyChain(record.events).ok).toBe(true);
  expect((await checkRecord(db)).changed).toEqual([]);
  expect((await mirror.ledger())?.counts.messages).toBe(record.messages.length);
}

describe('checkStore', () => {
  it('says "new" where nothing was ever kept, and "ok" where all is well', async () => {
    expect(await checkStore(await makeDeps())).toEqual({ state: 'new' });
    const deps = await withStory();
    expect(await checkStore(deps)).toEqual({ state: 'ok' });
    await expectWhole(deps);
  });

  it('restores a record the browser emptied, says how much was lost until it is read, and once only', async () => {
    const deps = await withStory();
    const before = await readRecord(deps.db);
    await empty(deps);
    expect(await checkStore(deps)).toMatchObject(restored(4));
    const after = await readRecord(deps.db);
    expect(after.messages).toEqual(before.messages);
    expect(after.events.slice(0, before.events.length)).toEqual(before.events);
    expect(after.events.at(-1)).toMatchObject({ kind: 'repaired', detail: { messages: '4' } });
    await expectWhole(deps);
    expect(await checkStore(deps)).toMatchObject(restored(4));
    await acknowledgeLoss(deps);
    expect(await checkStore(deps)).toEqual({ state: 'ok' });
  });

  it('restores what is missing when the browser kept only an older state', async () => {
    const deps = await makeDeps();
    await readThread(deps, threadOf(NOTICE));
    const older = await deps.db.transaction('r', deps.db.tables, async () => ({
      rows: await readRecord(deps.db),
      meta: await deps.db.meta.toArray(),
    }));
    await readThread(deps, STORY);
    await empty(deps);
    await deps.db.messages.bulkAdd([...older.rows.messages]);
    await deps.db.events.bulkAdd([...older.rows.events]);
    await deps.db.meta.bulkAdd(older.meta);
    expect(await checkStore(deps)).toMatchObject(restored(3));
    await expectWhole(deps);
  });

  it('restores rows that vanished while their events stayed', async () => {
    const deps = await withStory();
    await deps.db.messages.clear();
    expect(await checkStore(deps)).toMatchObject(restored(4));
    await expectWhole(deps);
  });

  it('brings back a record that was lost and begun anew, and keeps what came since', async () => {
    const deps = await withStory();
    await empty(deps);
    const later = { ...NOTICE, messageId: '198cc00000000006', date: '2026-11-12T09:00:00.000Z' };
    const blind = { ...deps, mirror: createMirror(memoryStore()) };
    await readThread(blind, { ...threadOf(later), threadId: '198cc00000000006' });
    expect(await checkStore(deps)).toMatchObject(restored(4));
    expect(await deps.db.messages.count()).toBe(5);
    await expectWhole(deps);
  });

  it('says how many are in neither copy', async () => {
    const entries = new Map<string, unknown>();
    const deps = await withStory({ mirror: createMirror(memoryStore(entries)) });
    const [first] = [...entries.keys()].filter((key) => key.startsWith('mirror:'));
    entries.set(first ?? '', { not: 'a row' });
    await empty(deps);
    expect(await checkStore(deps)).toMatchObject(restored(3, 1));
    await acknowledgeLoss(deps);
    expect(await checkStore(deps)).toEqual({ state: 'ok' });
  });

  it('restores although the ledger of the mirror is gone', async () => {
    const entries = new Map<string, unknown>();
    const deps = await withStory({ mirror: createMirror(memoryStore(entries)) });
    entries.delete('ledger');
    await empty(deps);
    expect(await checkStore(deps)).toMatchObject(restored(4));
  });

  it('rebuilds a mirror that is empty, behind, or of another shape', async () => {
    const entries = new Map<string, unknown>();
    const deps = await withStory({ mirror: createMirror(memoryStore(entries)) });
    for (const damage of [
      () => entries.clear(),
      () => entries.set('ledger', 'what?'),
      () => entries.delete('ledger'),
    ]) {
      damage();
      expect(await checkStore(deps)).toEqual({ state: 'ok' });
      await expectWhole(deps);
    }
  });

  it('takes out of the mirror what was removed while the mirror could not be written', async () => {
    const deps = await withStory();
    const [row] = await deps.db.messages.toArray();
    const blind = { ...deps.mirror, write: () => Promise.reject(new Error('no room')) };
    await remove({ ...deps, mirror: blind }, [row?.id ?? ''], 'deleted');
    expect((await deps.mirror.content()).messages).toHaveLength(4);
    expect(await checkStore(deps)).toEqual({ state: 'ok' });
    expect((await deps.mirror.content()).messages).toHaveLength(3);
    await expectWhole(deps);
  });

  it('does not bring back what the driver removed, and keeps corrections', async () => {
    const deps = await withStory();
    const rows = await deps.db.messages.orderBy('seq').toArray();
    await remove(deps, [rows[0]?.id ?? ''], 'deleted');
    await correct(deps, {
      id: rows.find(({ kind }) => kind === 'answer')?.id ?? '',
      category: 'appeal-denied',
      tier: 'appeal-result',
    });
    await empty(deps);
    expect(await checkStore(deps)).toMatchObject(restored(3));
    expect(await deps.db.messages.get(rows[0]?.id ?? '')).toBeUndefined();
    expect(await deps.db.corrections.count()).toBe(1);
    expect((await readThread(deps, threadOf(NOTICE))).labels).toEqual([null]);
  });

  it('goes on where it was: what is logged after a restore continues the chain', async () => {
    const deps = await withStory();
    await empty(deps);
    await checkStore(deps);
    const later = { ...NOTICE, messageId: '198cc00000000006', date: '2026-11-12T09:00:00.000Z' };
    expect((await readThread(deps, threadOf(later))).saved).toBe(true);
    const events = await allEvents(deps.db);
    expect(verifyChain(events)).toMatchObject({ ok: true, count: events.length });
    const seqs = (await deps.db.messages.toArray()).map(({ seq }) => seq);
    expect(new Set(seqs).size).toBe(5);
    await expectWhole(deps);
  });

  it('leaves the record readable when the mirror cannot be read at all', async () => {
    const deps = await withStory();
    const dead = {
      ledger: () => Promise.reject(new Error('dead')),
      write: deps.mirror.write,
      content: () => Promise.reject(new Error('dead')),
      replace: () => Promise.reject(new Error('dead')),
      clear: () => Promise.reject(new Error('dead')),
      size: () => Promise.reject(new Error('dead')),
    };
    expect(await checkStore({ ...deps, mirror: dead })).toEqual({ state: 'ok' });
  });
});
