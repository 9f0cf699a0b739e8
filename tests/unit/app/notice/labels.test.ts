import { beforeEach, describe, expect, it } from 'vitest';

import { correct } from '../../../../utils/app/message/correct';
import { labelsFor } from '../../../../utils/app/notice/labels';
import { readThread } from '../../../../utils/app/message/read-thread';
import { ACCOUNT, CANNED_ONE, freshBrowser, makeDeps, NOTICE, OWN_ANSWER, THREAD, threadOf } from '../made-up';

beforeEach(freshBrowser);

const ask = (threadIds: readonly string[], account: string | null = ACCOUNT) => ({
  webmail: 'gmail' as const,
  account,
  threadIds,
});

describe('labelsFor', () => {
  it('answers with the newest verdict of each thread it is asked about, and of no other', async () => {
    const deps = await makeDeps();
    await readThread(deps, threadOf(CANNED_ONE, NOTICE, OWN_ANSWER));
    const { labels } = await labelsFor(deps, ask([THREAD, '198c000000000000']));
    expect(labels).toEqual({ [THREAD]: { category: 'canned-reply', tier: 'reply', sure: expect.any(String) } });
    expect((await labelsFor(deps, ask([]))).labels).toEqual({});
  });

  it('answers nothing about the same thread of another account', async () => {
    const deps = await makeDeps();
    await readThread(deps, threadOf(NOTICE));
    expect((await labelsFor(deps, ask([THREAD], 'other@example.com'))).labels).toEqual({});
  });

  it('prefers what is still a notice over what the driver cleared', async () => {
    const deps = await makeDeps();
    const { ids } = await readThread(deps, threadOf(NOTICE, CANNED_ONE));
    await correct(deps, { id: ids[1] ?? '', category: 'not-flex', tier: 'none' });
    expect((await labelsFor(deps, ask([THREAD]))).labels[THREAD]).toMatchObject({ category: 'order-not-picked-up' });
  });

  it('answers with no labels when the record cannot be read', async () => {
    const deps = await makeDeps();
    deps.db.close({ disableAutoOpen: true });
    expect(await labelsFor(deps, ask([THREAD]))).toEqual({ labels: {} });
  });
});
