import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';

import type { Deps } from '../../../utils/app/deps';
import { checkStore } from '../../../utils/app/start';
import { readThread } from '../../../utils/app/message/read-thread';
import { remove } from '../../../utils/app/message/remove';
import { verifyChain } from '../../../utils/core/record/chain';
import { allEvents } from '../../../utils/storage/events';
import type { RecordContent } from '../../../utils/storage/mirror';
import { readRecord } from '../../../utils/storage/read-record';
import { errorName, save } from '../../../utils/storage/save';
import { CANNED_ONE, CANNED_TWO, freshBrowser, makeDeps, NOTICE, NOW, OWN_ANSWER, threadOf } from '../app/made-up';
import { breaking, reopenWith } from './breaking';

const FAILS = () => Promise.reject(new Error('no room'));

function bySeq(content: RecordContent): RecordContent {
  return { ...content, messages: content.messages.toSorted((a, b) => a.seq - b.seq) };
}

beforeEach(freshBrowser);

describe('a write that the browser aborts', () => {
  const names = ['DataError', 'QuotaExceededError', 'UnknownError', 'InvalidStateError', ''];
  const moments = [0, 1, 3, 5];
  const cases = names.flatMap((name) => moments.map((before) => [name, before] as const));

  it.each(cases)(
    'with "%s" after %i writes is not saved, leaves nothing half-written, and works again afterwards',
    async (name, before) => {
      const deps = await makeDeps();
      await readThread(deps, threadOf(NOTICE));
      const events = await allEvents(deps.db);
      await reopenWith(deps.db, () => deps.db.use(breaking(name, before)));

      const thread = threadOf(NOTICE, OWN_ANSWER, CANNED_ONE, CANNED_TWO);
      const read = await readThread(deps, thread);
      expect(read.saved).toBe(false);
      expect(read.ids).toEqual([null, null, null, null]);
      expect(read.labels.map((label) => label?.category)).toContain('order-not-picked-up');

      await reopenWith(deps.db, () => deps.db.unuse({ stack: 'dbcore', name: 'breaking' }));
      expect(await deps.db.messages.count()).toBe(1);
      expect(await allEvents(deps.db)).toEqual(events);
      expect((await deps.mirror.content()).messages).toHaveLength(1);

      expect((await readThread(deps, thread)).saved).toBe(true);
      expect(await deps.db.messages.count()).toBe(4);
      expect(verifyChain(await allEvents(deps.db))).toMatchObject({ ok: true });
      expect(await checkStore(deps)).toEqual({ state: 'ok' });
    },
  );

  it.each(names)('with "%s" says so for a removal, and the message stays', async (name) => {
    const deps = await makeDeps();
    const { ids } = await readThread(deps, threadOf(NOTICE));
    await reopenWith(deps.db, () => deps.db.use(breaking(name, 2)));
    expect(await remove(deps, [ids[0] ?? ''], 'deleted')).toMatchObject({ ok: false, why: 'not-saved' });
    await reopenWith(deps.db, () => deps.db.unuse({ stack: 'dbcore', name: 'breaking' }));
    expect(await deps.db.messages.count()).toBe(1);
    expect(await deps.db.tombstones.count()).toBe(0);
  });

  it('at the moment of the commit, with no error at all, is not saved', async () => {
    const deps = await makeDeps();
    const saved = await save(deps, NOW, async (writer) => {
      await writer.append('logged', 'x', '', {});
      Dexie.currentTransaction.idbtrans.abort();
    });
    expect(saved).toMatchObject({ ok: false, why: 'not-saved' });
    expect(await deps.db.events.count()).toBe(0);
  });
});

describe('save', () => {
  it('acknowledges only after the transaction is complete', async () => {
    const deps = await makeDeps();
    const order: string[] = [];
    const write = deps.mirror.write;
    const mirror = {
      ...deps.mirror,
      write: (...args: Parameters<typeof write>) => (order.push('mirror'), write(...args)),
    };
    await save({ ...deps, mirror }, NOW, async (writer) => {
      await writer.append('logged', 'x', '', {});
      Dexie.currentTransaction.on('complete', () => order.push('complete'));
    });
    expect(order).toEqual(['complete', 'mirror']);
  });

  it('stands although the mirror cannot be written, and the next start brings the mirror up', async () => {
    const deps = await makeDeps();
    const broken = { ...deps.mirror, write: () => Promise.reject(new Error('no room')) };
    expect((await readThread({ ...deps, mirror: broken }, threadOf(NOTICE))).saved).toBe(true);
    expect((await deps.mirror.content()).messages).toEqual([]);
    expect(await checkStore(deps)).toEqual({ state: 'ok' });
    expect((await deps.mirror.content()).messages).toHaveLength(1);
  });

  it.each([
    ['a write of the mirror failed', (deps: Deps) => ({ ...deps.mirror, write: FAILS })],
    ['a page closed before the mirror was read', (deps: Deps) => ({ ...deps.mirror, ledger: FAILS })],
  ])('fills the gap of the mirror with the next change after %s', async (_name, broken) => {
    const deps = await makeDeps();
    await readThread(deps, threadOf(NOTICE));
    await readThread({ ...deps, mirror: broken(deps) }, threadOf(NOTICE, CANNED_ONE));
    expect((await deps.mirror.content()).messages).toHaveLength(1);
    await readThread(deps, threadOf(NOTICE, CANNED_ONE, CANNED_TWO));
    expect(await checkStore(deps)).toEqual({ state: 'ok' });
    expect(bySeq(await deps.mirror.content())).toEqual(bySeq(await readRecord(deps.db)));
  });

  it('takes the text of a removed message out of the mirror with the next change, if it could not at once', async () => {
    const deps = await makeDeps();
    const { ids } = await readThread(deps, threadOf(NOTICE));
    await remove({ ...deps, mirror: { ...deps.mirror, write: FAILS } }, [ids[0] ?? ''], 'deleted');
    expect((await deps.mirror.content()).messages).toHaveLength(1);
    await readThread(deps, threadOf(CANNED_ONE));
    expect((await deps.mirror.content()).messages.map(({ id }) => id)).not.toContain(ids[0]);
    expect(bySeq(await deps.mirror.content())).toEqual(bySeq(await readRecord(deps.db)));
  });

  it.each([0, 1])(
    'leaves the mirror to the next start when the browser lost all but %i under an open page',
    async (n) => {
      const deps = await makeDeps();
      await readThread(deps, threadOf(NOTICE));
      const meta = await deps.db.meta.toArray();
      const older = await readRecord(deps.db);
      await readThread(deps, threadOf(NOTICE, OWN_ANSWER, CANNED_ONE));
      await deps.db.transaction('rw', deps.db.tables, () => Promise.all(deps.db.tables.map((table) => table.clear())));
      if (n === 1) {
        await deps.db.messages.bulkAdd([...older.messages]);
        await deps.db.events.bulkAdd([...older.events]);
        await deps.db.meta.bulkAdd(meta);
      }
      await readThread(deps, { ...threadOf(CANNED_TWO), threadId: '198cc00000000006' });
      expect(await checkStore(deps)).toMatchObject({
        state: 'restored',
        back: { messages: 3 - n },
        gone: { messages: 0 },
      });
      expect(await deps.db.messages.count()).toBe(4);
    },
  );

  it('announces two changes of the same millisecond as two', async () => {
    const deps = await makeDeps();
    const said = async () => (await browser.storage.session.get('record-changed'))['record-changed'];
    await readThread(deps, threadOf(NOTICE));
    const first = await said();
    await readThread(deps, threadOf(NOTICE, CANNED_ONE));
    expect(first).toEqual(expect.any(String));
    expect(await said()).not.toBe(first);
  });

  it('writes nothing, no ledger either, when nothing changes', async () => {
    const deps = await makeDeps();
    expect(await save(deps, NOW, async () => 7)).toEqual({ ok: true, value: 7 });
    expect(await deps.db.meta.count()).toBe(0);
    expect(await deps.mirror.ledger()).toBeNull();
  });
});

describe('errorName', () => {
  it.each([
    ['a plain error', new RangeError('x'), 'RangeError'],
    ['an error around another', { name: 'AbortError', inner: { name: 'QuotaExceededError' } }, 'QuotaExceededError'],
    ['an error without a name', { name: '' }, 'unknown'],
    ['null', null, 'unknown'],
  ])('names %s', (_case, error, name) => expect(errorName(error)).toBe(name));
});
