import { beforeEach, describe, expect, it } from 'vitest';

import { correct, undoCorrection } from '../../../../utils/app/message/correct';
import { history, EVERYTHING } from '../../../../utils/app/message/history';
import { keepUnlogged } from '../../../../utils/app/message/keep-unlogged';
import { labelsFor } from '../../../../utils/app/notice/labels';
import { readThread } from '../../../../utils/app/message/read-thread';
import { checkRecord } from '../../../../utils/storage/events';
import { ACCOUNT, freshBrowser, makeDeps, NOTICE, OWN_ANSWER, QUIET, THREAD, threadOf } from '../made-up';

beforeEach(freshBrowser);

const LATER = {
  ...NOTICE,
  messageId: '198cc00000000006',
  date: '2026-11-12T09:00:00.000Z',
  text: NOTICE.text.replace('November 2', 'November 11'),
};
const CLEARED = { category: 'not-flex', tier: 'none' } as const;

describe('correct', () => {
  it('keeps the verdict, notes the correction, and lets it count everywhere', async () => {
    const deps = await makeDeps();
    const { ids } = await readThread(deps, threadOf(NOTICE));
    const id = ids[0] ?? '';
    expect(await correct(deps, { id, ...CLEARED })).toEqual({ ok: true, value: null });
    const row = await deps.db.messages.get(id);
    expect(row?.payload).toMatchObject({ verdict: { category: 'order-not-picked-up' }, correction: CLEARED });
    expect((await readThread(deps, threadOf(NOTICE))).labels).toMatchObject([CLEARED]);
    expect(
      (await labelsFor(deps, { webmail: 'gmail', account: ACCOUNT, threadIds: [THREAD] })).labels[THREAD],
    ).toMatchObject(CLEARED);
    expect(await history(deps)).toEqual([]);
    expect(await history(deps, { ...EVERYTHING, withCorrected: true })).toMatchObject([{ id, corrected: true }]);
    expect((await checkRecord(deps.db)).changed).toEqual([]);
  });

  it('applies again to later messages with the same words, whatever their dates and numbers', async () => {
    const deps = await makeDeps();
    const { ids } = await readThread(deps, threadOf(NOTICE));
    await correct(deps, { id: ids[0] ?? '', category: 'late-arrival', tier: 'final-warning' });
    expect((await readThread(deps, threadOf(LATER))).labels).toMatchObject([
      { category: 'late-arrival', tier: 'final-warning', sure: 'sure' },
    ]);
  });

  it('does not apply to the same words from another sender', async () => {
    const deps = await makeDeps();
    const { ids } = await readThread(deps, threadOf(NOTICE));
    await correct(deps, { id: ids[0] ?? '', ...CLEARED });
    const other = { ...LATER, from: { name: 'Amazon Flex', address: 'no-reply@amazon.com' } };
    expect((await readThread(deps, threadOf(other))).labels).toMatchObject([{ category: 'order-not-picked-up' }]);
  });

  it('applies again also where the text is not kept', async () => {
    const deps = await makeDeps({ keepText: async () => false });
    const { ids } = await readThread(deps, threadOf(NOTICE));
    await correct(deps, { id: ids[0] ?? '', ...CLEARED });
    expect((await readThread(deps, threadOf(LATER))).labels).toMatchObject([CLEARED]);
  });

  it('turns a notice into an answer and back with the category', async () => {
    const deps = await makeDeps();
    const id = (await readThread(deps, threadOf(NOTICE))).ids[0] ?? '';
    await correct(deps, { id, category: 'canned-reply', tier: 'reply' });
    expect(await deps.db.messages.get(id)).toMatchObject({ kind: 'answer' });
    await undoCorrection(deps, id);
    expect(await deps.db.messages.get(id)).toMatchObject({ kind: 'notice', payload: { correction: null } });
  });

  it('is forgotten for later messages when it is undone', async () => {
    const deps = await makeDeps();
    const id = (await readThread(deps, threadOf(NOTICE))).ids[0] ?? '';
    await correct(deps, { id, ...CLEARED });
    await undoCorrection(deps, id);
    expect((await readThread(deps, threadOf(LATER))).labels).toMatchObject([{ category: 'order-not-picked-up' }]);
  });

  it('refuses a row that is gone, and the own message of the driver', async () => {
    const deps = await makeDeps();
    const { ids } = await readThread(deps, threadOf(NOTICE, OWN_ANSWER));
    expect(await correct(deps, { id: 'gmail:x:gone', ...CLEARED })).toMatchObject({ ok: false, why: 'unreadable' });
    expect(await correct(deps, { id: ids[1] ?? '', ...CLEARED })).toMatchObject({ ok: false, why: 'unreadable' });
  });
});

describe('keepUnlogged', () => {
  it('logs what the driver calls a notice, and later equal ones by themselves', async () => {
    const deps = await makeDeps();
    const [unlogged] = (await readThread(deps, threadOf(QUIET))).unlogged;
    if (!unlogged) throw new Error('the quiet message should have been handed back');
    const kept = await keepUnlogged(deps, unlogged, { category: 'unknown-flex', tier: 'warning' });
    expect(kept).toMatchObject({ ok: true });
    const again = { ...QUIET, messageId: '198cd00000000007', date: '2026-11-13T09:00:00.000Z' };
    expect((await readThread(deps, threadOf(again))).labels).toMatchObject([
      { category: 'unknown-flex', tier: 'warning' },
    ]);
    expect(await deps.db.messages.count()).toBe(2);
  });
});
