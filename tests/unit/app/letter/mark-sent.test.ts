// @vitest-environment node
import { beforeEach, describe, expect, it } from 'vitest';

import { checkRecord } from '../../../../utils/app/backup/check-record';
import { caseView } from '../../../../utils/app/case/case-view';
import type { Deps } from '../../../../utils/app/deps';
import { markSent, unmarkSent, type LetterSent } from '../../../../utils/app/letter/mark-sent';
import { readThread } from '../../../../utils/app/message/read-thread';
import { remove } from '../../../../utils/app/message/remove';
import { viewNotice } from '../../../../utils/app/notice/notice-view';
import type { CapturedMessage } from '../../../../utils/messaging/contract';
import { rowsOfCase } from '../../../../utils/storage/messages';
import { ACCOUNT, CANNED_ONE, freshBrowser, makeDeps, NOTICE, OWN_ANSWER, threadOf } from '../made-up';

const TEXT = `Hello,

Your notice of November 3, 2026 lists an order as not picked up.

The order was gone from my list when I reached the station, and the person at the counter saw it too.

Please have a person check who held this order and when, and tell me:
1. Which order is it?
2. Which record shows it?

Attached: 1 file: E1-stops.jpg

Thank you

Robin Example`;

const SENT: LetterSent = {
  template: 'order-not-picked-up',
  kind: 'answer',
  route: null,
  beside: false,
  language: 'en',
  evidence: [1],
  text: TEXT,
  subject: 'Re: Order Not Picked Up',
  day: '2026-11-04',
  to: 'amazonflex-support@amazon.com',
  from: { name: 'Robin Example', address: ACCOUNT },
};
const BY_MAIL: CapturedMessage = { ...OWN_ANSWER, date: '2026-11-04T18:05:00.000Z', text: TEXT };

let deps: Deps;
let about = '';
let caseId = '';

beforeEach(async () => {
  freshBrowser();
  deps = await makeDeps();
  await begin();
});

async function begin(): Promise<void> {
  const { ids } = await readThread(deps, threadOf(NOTICE));
  about = ids[0] ?? '';
  caseId = (await deps.db.messages.get(about))?.caseId ?? '';
}

async function mark(part: Partial<LetterSent> = {}): Promise<string> {
  const result = await markSent(deps, about, { ...SENT, ...part });
  if (!result.ok) throw new Error(result.why);
  return result.value;
}

const ofCase = () => rowsOfCase(deps.db, caseId);
const hers = async () => (await ofCase()).filter(({ kind }) => kind === 'sent');
const step = async (id: string, place: string | null = null) => {
  const plan = (await viewNotice(deps, about, 'en', { place }))?.plan;
  return [...(plan?.amazon ?? []), ...(plan?.beside ?? [])].find((one) => one.id === id)?.state;
};

describe('a letter she says she has sent', () => {
  it('is a message of hers in the case, with its text, kind, route, day, evidence and language', async () => {
    await mark();
    const [row] = await hers();
    expect(row?.payload.message).toMatchObject({
      text: TEXT,
      from: { name: 'Robin Example' },
      to: [{ address: SENT.to }],
    });
    expect(new Date(row?.at ?? 0).getDate()).toBe(4);
    expect(row?.payload).toMatchObject({
      source: 'letter',
      letter: {
        template: 'order-not-picked-up',
        kind: 'answer',
        route: null,
        beside: false,
        language: 'en',
        evidence: [1],
      },
    });
    const timeline = (await caseView(deps, caseId, 'en'))?.timeline ?? [];
    expect(timeline.map((item) => item.type === 'message' && item.entry.kind)).toEqual(['notice', 'sent']);
  });

  it('makes its step done and begins the wait that counts from it', async () => {
    expect((await step('reply-to-notice'))?.kind).toBe('to-do');
    await mark({ day: '2026-11-20' });
    const state = await step('reply-to-notice');
    expect(['waiting', 'done']).toContain(state?.kind);
  });

  it.each([
    ['gb-data-request', 'gb'],
    ['chat-transcript', null],
  ])('takes exactly the step it was written for: %s', async (route, place) => {
    await mark({ route, kind: 'records', template: 'x', beside: place !== null });
    const plan = (await viewNotice(deps, about, 'en', { place }))?.plan;
    const taken = [...(plan?.amazon ?? []), ...(plan?.beside ?? [])].filter(
      ({ state }) => state.kind === 'done' || state.kind === 'waiting',
    );
    expect(taken.map(({ id }) => id)).toEqual([route]);
  });

  it('is the one the reply says was sent, until something comes back', async () => {
    const id = await mark();
    expect((await viewNotice(deps, about, 'en'))?.reply?.sent).toMatchObject({ id, canUndo: true });
    await readThread(deps, threadOf(NOTICE, { ...CANNED_ONE, date: '2026-11-05T08:00:00.000Z' }));
    const rows = await ofCase();
    const answered = await viewNotice(deps, rows.at(-1)?.id ?? '', 'en');
    expect(answered?.reply).toMatchObject({ templateId: 'answer-to-canned', sent: null });
    expect((await viewNotice(deps, about, 'en'))?.reply?.sent).toBeNull();
  });

  it('gives the next letter its dates, her name and the evidence that was passed over', async () => {
    await mark();
    await readThread(deps, threadOf(NOTICE, { ...CANNED_ONE, date: '2026-11-05T08:00:00.000Z' }));
    const known = (await viewNotice(deps, (await ofCase()).at(-1)?.id ?? '', 'en'))?.reply?.known;
    expect(known).toMatchObject({ sentDate: 'November 4, 2026', driverName: 'Robin Example' });
  });

  it('to an office is no letter to Amazon: neither dated as one, nor compared with an answer', async () => {
    await mark({ route: 'us-ftc', kind: 'complaint', template: 'ftc-report', beside: true });
    const view = await viewNotice(deps, about, 'en', { place: 'us', route: 'us-ftc' });
    expect(view?.reply?.known).not.toHaveProperty('sentDate');
    expect(view?.reply?.known['timeline']).not.toContain('my message to Amazon');
    await readThread(deps, threadOf(NOTICE, { ...CANNED_ONE, date: '2026-11-05T08:00:00.000Z' }));
    const after = await viewNotice(deps, about, 'en', { place: 'us', route: 'us-ftc' });
    expect(after?.reply?.sent).not.toBeNull();
  });

  it.each<[string, Partial<LetterSent>, string]>([
    ['no text', { text: ' \n' }, 'empty'],
    ['a day to come', { day: '2026-11-22' }, 'unreadable'],
    ['no day', { day: '' }, 'unreadable'],
    ['a day there is not', { day: '2026-02-30' }, 'unreadable'],
  ])('is refused with %s', async (_, part, why) => {
    expect(await markSent(deps, about, { ...SENT, ...part })).toMatchObject({ ok: false, why });
    expect(await hers()).toEqual([]);
  });

  it('is refused for a message that is gone', async () => {
    expect(await markSent(deps, 'gmail:x:none', SENT)).toMatchObject({ ok: false, why: 'unreadable' });
  });

  it('is kept without its text where she wants no text kept', async () => {
    deps = await makeDeps({ keepText: async () => false });
    await mark();
    expect((await hers())[0]?.payload).toMatchObject({ message: { text: null }, letter: { evidence: [1] } });
  });
});

describe('her own mail, read from the webmail', () => {
  it.each<[string, Partial<CapturedMessage>]>([
    ['word for word', {}],
    [
      'with a sentence changed',
      { text: TEXT.replace('and the person at the counter saw it too', 'and Ana at the desk can confirm it') },
    ],
    ['the day before she said so', { date: '2026-11-03T20:00:00.000Z' }],
  ])('is the letter, and not a second message: %s', async (_, part) => {
    const id = await mark();
    await readThread(deps, threadOf(NOTICE, { ...BY_MAIL, ...part }));
    const [row, ...more] = await hers();
    expect(more).toEqual([]);
    expect(row).toMatchObject({ id, at: Date.parse(part.date ?? BY_MAIL.date ?? '') });
    expect(row?.thread).not.toBe('');
    expect(row?.payload).toMatchObject({ source: 'page', letter: { template: 'order-not-picked-up' } });
    expect(row?.payload.message.text).toBe(part.text ?? TEXT);
    await readThread(deps, threadOf(NOTICE, { ...BY_MAIL, ...part }));
    expect(await hers()).toHaveLength(1);
    expect((await viewNotice(deps, about, 'en'))?.reply?.sent).toMatchObject({ canUndo: false });
    expect((await checkRecord(deps))?.changed).toEqual([]);
  });

  it('that was read first becomes the letter', async () => {
    await readThread(deps, threadOf(NOTICE, BY_MAIL));
    const before = (await hers())[0];
    expect(await mark()).toBe(before?.id);
    expect(await hers()).toMatchObject([{ id: before?.id, payload: { source: 'page', letter: { kind: 'answer' } } }]);
  });

  it('with other words stays a message of its own', async () => {
    await mark();
    await readThread(deps, threadOf(NOTICE, { ...BY_MAIL, text: OWN_ANSWER.text }));
    expect(await hers()).toHaveLength(2);
  });

  it('is known without its text, if it was sent as it was', async () => {
    deps = await makeDeps({ keepText: async () => false });
    await mark();
    await readThread(deps, threadOf(NOTICE, BY_MAIL));
    expect(await hers()).toMatchObject([{ payload: { source: 'page', message: { text: null } } }]);
  });
});

describe('a letter that is written twice', () => {
  it('is her mail that lies next to it', async () => {
    const first = await mark();
    await readThread(deps, threadOf(NOTICE, { ...CANNED_ONE, date: '2026-11-05T08:00:00.000Z' }));
    const second = await mark({ day: '2026-11-06' });
    expect(second).not.toBe(first);
    await readThread(deps, threadOf(NOTICE, { ...BY_MAIL, date: '2026-11-06T18:05:00.000Z' }));
    expect((await hers()).map(({ id, payload }) => [id, payload.source])).toEqual([
      [first, 'letter'],
      [second, 'page'],
    ]);
  });

  it('comes after the message it answers, on the day of both', async () => {
    const evening = new Date(2026, 10, 5, 18).toISOString();
    const { ids } = await readThread(deps, threadOf(NOTICE, { ...CANNED_ONE, date: evening }));
    about = ids[1] ?? '';
    await mark({ template: 'answer-to-canned', day: '2026-11-05' });
    expect((await ofCase()).map(({ kind }) => kind)).toEqual(['notice', 'answer', 'sent']);
    expect((await viewNotice(deps, about, 'en'))?.reply?.sent).not.toBeNull();
  });
});

describe('taking it back', () => {
  it('leaves her real mail free to come, even if it reads the same to the minute', async () => {
    const id = await mark();
    const [row] = await hers();
    await unmarkSent(deps, id);
    expect(await deps.db.tombstones.get(`print:${row?.print}`)).toBeUndefined();
    await readThread(deps, threadOf(NOTICE, BY_MAIL));
    expect(await hers()).toHaveLength(1);
  });

  it('takes the letter out of the case, and its step is open again', async () => {
    const id = await mark();
    expect(await unmarkSent(deps, id)).toEqual({ ok: true, value: null });
    expect(await hers()).toEqual([]);
    expect((await step('reply-to-notice'))?.kind).toBe('to-do');
    expect(await mark()).toBe(id);
  });

  it('leaves her mail, if that was read meanwhile, as what it is', async () => {
    await readThread(deps, threadOf(NOTICE, BY_MAIL));
    await unmarkSent(deps, await mark());
    const [row] = await hers();
    expect(row?.payload.message.text).toBe(TEXT);
    expect(row?.payload.letter).toBeUndefined();
  });

  it('passes over what is gone, and what is no letter', async () => {
    const id = await mark();
    await remove(deps, [id], 'deleted');
    expect((await unmarkSent(deps, id)).ok).toBe(true);
    expect((await unmarkSent(deps, about)).ok).toBe(true);
    expect(await ofCase()).toHaveLength(1);
  });
});
