import { beforeEach, describe, expect, it } from 'vitest';

import { MOST_EARLIER, besideInRecord } from '../../../../utils/app/message/beside';
import { readThread } from '../../../../utils/app/message/read-thread';
import type { CapturedMessage } from '../../../../utils/messaging/contract';
import { CANNED_ONE, freshBrowser, makeDeps, NOTICE, OWN_ANSWER, QUIET, threadOf } from '../made-up';

beforeEach(freshBrowser);

const AT = Date.parse('2026-11-05T08:00:00.000Z');

/** Polite words that say nothing, and by themselves are no canned answer. */
const SAME: CapturedMessage = {
  ...NOTICE,
  messageId: '198e000000000001',
  date: '2026-11-05T08:00:00.000Z',
  subject: 'Re: Order Not Picked Up',
  text: 'Hello from Amazon Flex. Not picking up orders may affect your eligibility to deliver with Amazon Flex. Kind regards',
};

describe('an answer', () => {
  it('is canned when it says the notice again and nothing the driver wrote about', async () => {
    const deps = await makeDeps();
    const { ids } = await readThread(deps, threadOf(NOTICE, OWN_ANSWER, SAME));
    expect((await deps.db.messages.get(ids[2] ?? ''))?.payload.verdict).toMatchObject({ canned: true });
  });

  it('is not canned for that while the driver has written nothing', async () => {
    const deps = await makeDeps();
    const { ids } = await readThread(deps, threadOf(NOTICE, SAME));
    expect((await deps.db.messages.get(ids[1] ?? ''))?.payload.verdict?.canned).toBe(false);
  });

  it('is canned when it repeats the answer to another case, though it says nothing by itself', async () => {
    const deps = await makeDeps();
    await readThread(deps, threadOf(NOTICE, CANNED_ONE));
    const other = { ...threadOf({ ...QUIET, date: '2026-11-09T08:00:00.000Z' }), threadId: '198e0000000000bb' };
    expect((await readThread(deps, other)).labels).toEqual([null]);
    await deps.db.messages
      .where('at')
      .equals(Date.parse(CANNED_ONE.date ?? ''))
      .modify((row) => {
        Object.assign(row.payload, { message: { ...row.payload.message, text: QUIET.text } });
      });
    expect((await readThread(deps, other)).labels).toMatchObject([{ category: 'canned-reply' }]);
  });
});

describe('besideInRecord', () => {
  it('gives the newest answers of all cases before a moment, and what stands in the case', async () => {
    const deps = await makeDeps();
    await readThread(deps, threadOf(NOTICE, OWN_ANSWER, CANNED_ONE));
    const caseId = (await deps.db.messages.toCollection().first())?.caseId ?? '';
    const beside = await besideInRecord(deps.db, { caseId, before: AT });
    expect(beside).toMatchObject({
      earlier: [expect.stringContaining('the warning stands')],
      answers: { notice: expect.stringContaining('did not pick up'), sent: [{ text: OWN_ANSWER.text }] },
    });
    const elsewhere = await besideInRecord(deps.db, { caseId: null, before: AT });
    expect(elsewhere).toEqual({ earlier: beside.earlier, answers: null });
    const before = await besideInRecord(deps.db, { caseId, before: Date.parse(NOTICE.date ?? '') });
    expect(before).toEqual({ earlier: [], answers: null });
  });

  it('gives no more than a number of answers, the newest', async () => {
    const deps = await makeDeps();
    await readThread(deps, threadOf(CANNED_ONE));
    const [row] = await deps.db.messages.toArray();
    if (!row) throw new Error('it should have been kept');
    await deps.db.messages.bulkAdd(
      Array.from({ length: 250 }, (_, index) => ({
        ...row,
        id: `x${index}`,
        keys: [`x${index}`],
        at: index,
        payload: { ...row.payload, message: { ...row.payload.message, text: `answer ${index}` } },
      })),
    );
    const { earlier } = await besideInRecord(deps.db, { caseId: null, before: 250 });
    expect([earlier.length, earlier[0]]).toEqual([MOST_EARLIER, 'answer 249']);
  });
});
