import { beforeEach, describe, expect, it } from 'vitest';

import { readThread } from '../../../../utils/app/message/read-thread';
import { verifyChain } from '../../../../utils/core/record/chain';
import { allEvents } from '../../../../utils/storage/events';
import {
  ACCOUNT,
  CANNED_ONE,
  CANNED_TWO,
  freshBrowser,
  makeDeps,
  NOTICE,
  openRecord,
  ORDINARY,
  OWN_ANSWER,
  QUIET,
  threadOf,
} from '../made-up';

beforeEach(freshBrowser);

describe('readThread', () => {
  it('logs a flagged message with its verdict, label, case and thread', async () => {
    const deps = await makeDeps();
    const read = await readThread(deps, threadOf(NOTICE));
    expect(read).toMatchObject({ saved: true, labels: [{ category: 'order-not-picked-up' }], unlogged: [null] });
    const [row] = await deps.db.messages.toArray();
    expect(row).toMatchObject({
      id: read.ids[0],
      kind: 'notice',
      seq: 1,
      at: Date.parse(NOTICE.date ?? ''),
      payload: { source: 'page', correction: null },
    });
    expect(row?.caseId).toBe(row?.thread);
    expect(JSON.stringify([row?.keys, row?.thread, row?.print, row?.caseId])).not.toContain(ACCOUNT);
  });

  it('logs nothing of ordinary mail, and hands a quiet Flex message back as unlogged', async () => {
    const deps = await makeDeps();
    const read = await readThread(deps, threadOf(ORDINARY, QUIET));
    expect(read.labels).toEqual([null, null]);
    expect(read.unlogged).toMatchObject([null, { draft: { message: { subject: QUIET.subject } } }]);
    expect(await deps.db.messages.count()).toBe(0);
    expect(await deps.db.events.count()).toBe(0);
  });

  it('keeps the whole story in one case: notice, own answer, and two canned answers with the same words', async () => {
    const deps = await makeDeps();
    const read = await readThread(deps, threadOf(NOTICE, OWN_ANSWER, CANNED_ONE, CANNED_TWO));
    const rows = await deps.db.messages.orderBy('at').toArray();
    expect(rows.map((row) => row.kind)).toEqual(['notice', 'sent', 'answer', 'answer']);
    expect(new Set(rows.map((row) => row.caseId)).size).toBe(1);
    expect(read.labels.map((label) => label?.category ?? null)).toEqual([
      'order-not-picked-up',
      null,
      'canned-reply',
      'canned-reply',
    ]);
    expect(rows.map((row) => row.payload.verdict?.canned ?? false)).toEqual([false, false, true, true]);
  });

  it('leaves an own message alone while nothing of its thread is in the record, and adds it once something is', async () => {
    const deps = await makeDeps();
    expect((await readThread(deps, threadOf(OWN_ANSWER))).ids).toEqual([null]);
    await readThread(deps, threadOf(NOTICE));
    expect((await readThread(deps, threadOf(OWN_ANSWER))).ids[0]).toMatch(/^gmail:/);
  });

  it('logs once, however often and from however many places at once a thread is opened', async () => {
    const deps = await makeDeps();
    const other = { ...deps, db: await openRecord() };
    const thread = threadOf(NOTICE, OWN_ANSWER, CANNED_ONE);
    const reads = await Promise.all([
      readThread(deps, thread),
      readThread(other, thread),
      readThread(deps, thread),
      readThread(other, thread),
    ]);
    expect(new Set(reads.map((read) => JSON.stringify(read))).size).toBe(1);
    expect(await deps.db.messages.count()).toBe(3);
    const events = await allEvents(deps.db);
    expect(events.map((event) => event.kind)).toEqual(['logged', 'logged', 'logged', 'case-opened']);
    expect(verifyChain(events)).toMatchObject({ ok: true, count: 4 });
  });

  it('knows a message again when its id appears late', async () => {
    const deps = await makeDeps();
    await readThread(deps, threadOf({ ...NOTICE, messageId: null }));
    await readThread(deps, threadOf({ ...NOTICE, messageId: null }));
    await readThread(deps, threadOf(NOTICE));
    await readThread(deps, threadOf(NOTICE));
    const rows = await deps.db.messages.toArray();
    expect(rows.map((row) => row.keys.map((key) => key.split(':')[0]))).toEqual([['page', 'gmail']]);
    expect((await allEvents(deps.db)).map((event) => event.kind)).toEqual(['logged', 'case-opened', 'seen-again']);
  });

  it('knows a message again whether or not the page shows whose mailbox it is', async () => {
    const deps = await makeDeps();
    const nobody = { ...threadOf(NOTICE), account: null };
    await readThread(deps, nobody);
    await readThread(deps, threadOf(NOTICE));
    await readThread(deps, nobody);
    const rows = await deps.db.messages.toArray();
    expect(rows).toHaveLength(1);
    expect(rows[0]?.thread).not.toContain('unknown');
  });

  it('keeps two answers with equal text and minute apart when the page gives them two ids', async () => {
    const deps = await makeDeps();
    await readThread(deps, threadOf(CANNED_ONE, { ...CANNED_ONE, messageId: '198c800000000009' }));
    expect(await deps.db.messages.count()).toBe(2);
  });

  it('keeps the accounts of one browser apart', async () => {
    const deps = await makeDeps();
    await readThread(deps, threadOf(NOTICE));
    await readThread(deps, { ...threadOf(NOTICE), account: 'other@example.com' });
    expect(await deps.db.messages.count()).toBe(2);
  });

  it('keeps no word of the text when the driver does not want it kept, and still knows the message again', async () => {
    const deps = await makeDeps({ keepText: async () => false });
    await readThread(deps, threadOf(NOTICE));
    await readThread(deps, threadOf(NOTICE));
    const rows = await deps.db.messages.toArray();
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toMatch(/our records|eligibility|did not pick up/i);
    expect(JSON.stringify(await deps.mirror.content())).not.toMatch(/our records|eligibility|did not pick up/i);
  });

  it('keeps no facts copied from the text, nor words quoted from it, when text is not to be kept', async () => {
    const fields = async (keepText: boolean) => {
      freshBrowser();
      const deps = await makeDeps({ keepText: async () => keepText });
      await readThread(deps, threadOf(NOTICE));
      return (await deps.db.messages.toArray()).map(({ payload }) => payload.verdict?.fields);
    };
    expect(await fields(true)).toEqual([expect.objectContaining({ blockDate: expect.any(String) })]);
    expect(await fields(false)).toEqual([{}]);
  });

  it.each([
    ['no subject', { subject: null }],
    ['no date', { date: null, dateText: null }],
    ['a date that is none', { date: 'last Tuesday' }],
    ['no sender', { from: null }],
    ['five megabytes of text', { text: `${NOTICE.text}\n${'word '.repeat(1_000_000)}` }],
    ['script in it', { text: `${NOTICE.text}<script>alert(1)</script>` }],
  ])('handles a message with %s', async (_name, part) => {
    const deps = await makeDeps();
    const read = await readThread(deps, threadOf({ ...NOTICE, ...part }));
    expect(read.saved).toBe(true);
    const [row] = await deps.db.messages.toArray();
    expect(row === undefined || Number.isFinite(row.at)).toBe(true);
    expect((row?.payload.message.text ?? '').length).toBeLessThanOrEqual(200_000);
  });

  it('handles a message with no body', async () => {
    const deps = await makeDeps();
    expect(await readThread(deps, threadOf({ ...NOTICE, text: '' }))).toMatchObject({ saved: true });
  });
});
