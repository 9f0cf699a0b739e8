import { beforeEach, describe, expect, it } from 'vitest';

import { openedRow } from '../../../../utils/app/message/opened-row';
import { readThread } from '../../../../utils/app/message/read-thread';
import { remove } from '../../../../utils/app/message/remove';
import { labelsFor } from '../../../../utils/app/notice/labels';
import type { CapturedMessage } from '../../../../utils/messaging/contract';
import type { Deps } from '../../../../utils/app/deps';
import { ACCOUNT, CANNED_ONE, freshBrowser, makeDeps, NOTICE, ORDINARY, OWN_ANSWER, threadOf } from '../made-up';

beforeEach(freshBrowser);

const LINK = 'https://mail.example.com/?_task=mail&_uid=';
const UNDATED = { date: null, dateText: null };

/** A message as Roundcube shows it: the id is its folder and its number there. */
function read(deps: Deps, id: string, message: CapturedMessage, webmail: 'roundcube' | 'gmail' = 'roundcube') {
  return readThread(deps, {
    ...threadOf({ ...message, messageId: id }),
    webmail,
    threadId: id,
    permalink: `${LINK}${id}`,
  });
}

describe('an id that came to name another message', () => {
  it('leaves both in the record, each in its own case, and the list and the panel know the new one by it', async () => {
    const deps = await makeDeps();
    const first = await read(deps, 'INBOX/5', NOTICE);
    const second = await read(deps, 'INBOX/5', CANNED_ONE);
    expect(await read(deps, 'INBOX/5', CANNED_ONE)).toEqual(second);
    const rows = await deps.db.messages.orderBy('at').toArray();
    expect(rows.map(({ id }) => id)).toEqual([first.ids[0], second.ids[0]]);
    expect(new Set(rows.map(({ caseId }) => caseId)).size).toBe(2);
    expect((await labelsFor(deps, { webmail: 'roundcube', account: ACCOUNT, threadIds: ['INBOX/5'] })).labels).toEqual({
      'INBOX/5': second.labels[0],
    });
    const opened = { webmail: 'roundcube', account: ACCOUNT, threadId: 'INBOX/5', messageId: 'INBOX/5' } as const;
    expect(await openedRow(deps, { ...opened, type: 'open' } as Parameters<typeof openedRow>[1])).toBe(second.ids[0]);
  });

  it('takes the badge from what is ordinary mail now, and the old message is known again where it is', async () => {
    const deps = await makeDeps();
    const { ids } = await read(deps, 'INBOX/5', NOTICE);
    expect((await read(deps, 'INBOX/5', { ...ORDINARY, date: CANNED_ONE.date })).ids).toEqual([null]);
    const asked = { webmail: 'roundcube', account: ACCOUNT, threadIds: ['INBOX/5', 'INBOX/9'] } as const;
    expect((await labelsFor(deps, asked)).labels).toEqual({});
    expect((await read(deps, 'INBOX/9', NOTICE)).ids).toEqual(ids);
    expect(Object.keys((await labelsFor(deps, asked)).labels)).toEqual(['INBOX/9']);
  });

  it('keeps no mail of the driver’s that only has the id of a notice', async () => {
    const deps = await makeDeps();
    await read(deps, 'INBOX/5', NOTICE);
    expect((await read(deps, 'INBOX/5', OWN_ANSWER)).ids).toEqual([null]);
    expect(await deps.db.messages.count()).toBe(1);
  });

  it.each([
    ['another message', {}, CANNED_ONE, 1],
    ['the same message', {}, NOTICE, 0],
    ['the same message read in another time zone', {}, { ...NOTICE, date: '2026-11-02T23:41:00.000Z' }, 0],
    ['the same message, now without a date', {}, { ...NOTICE, ...UNDATED }, 0],
    ['the same message, which had no date', UNDATED, NOTICE, 0],
    ['the same message, never with a date', UNDATED, { ...NOTICE, ...UNDATED }, 0],
  ])('once its message was removed, %s is kept or not', async (_name, part, now, kept) => {
    const deps = await makeDeps();
    const { ids } = await read(deps, 'INBOX/5', { ...NOTICE, ...part });
    await remove(deps, [ids[0] ?? ''], 'deleted');
    await read(deps, 'INBOX/5', now);
    expect(await deps.db.messages.count()).toBe(kept);
  });
});

describe('the link to a message', () => {
  it.each([
    ['follows it to another folder', 'roundcube', 'Old/9'],
    ['stays where ids last', 'gmail', 'INBOX/5'],
  ] as const)('%s', async (_name, webmail, end) => {
    const deps = await makeDeps();
    await read(deps, 'INBOX/5', NOTICE, webmail);
    if (webmail === 'gmail')
      await readThread(deps, { ...threadOf({ ...NOTICE, messageId: 'INBOX/5' }), threadId: 'T' });
    else await read(deps, end, NOTICE);
    expect((await deps.db.messages.toArray()).map(({ payload }) => payload.permalink)).toEqual([`${LINK}${end}`]);
  });
});
