import { beforeEach, describe, expect, it } from 'vitest';

import { EVERYTHING, history } from '../../../../utils/app/message/history';
import { readThread } from '../../../../utils/app/message/read-thread';
import type { HistoryFilter } from '../../../../utils/app/views';
import { CANNED_ONE, CANNED_TWO, freshBrowser, makeDeps, NOTICE, OWN_ANSWER, threadOf } from '../made-up';

beforeEach(freshBrowser);

describe('history', () => {
  it('lists notices and answers, newest first', async () => {
    const deps = await makeDeps();
    await readThread(deps, threadOf(NOTICE, OWN_ANSWER, CANNED_TWO, CANNED_ONE));
    const entries = await history(deps);
    expect(entries.map(({ date }) => date)).toEqual([CANNED_TWO.date, CANNED_ONE.date, NOTICE.date]);
    expect(entries.at(-1)).toMatchObject({
      kind: 'notice',
      category: 'order-not-picked-up',
      from: 'Amazon Flex',
      subject: NOTICE.subject,
      source: 'page',
      corrected: false,
    });
  });

  it.each<[string, Partial<HistoryFilter>, number]>([
    ['a category', { category: 'canned-reply' }, 2],
    ['a category nothing is of', { category: 'phishing' }, 0],
    ['a tier', { tier: 'reply' }, 2],
    ['the own messages too', { withCorrected: true }, 4],
    ['a first day, inclusive', { from: '2026-11-04' }, 2],
    ['a last day, inclusive', { until: '2026-11-04' }, 2],
    ['one day', { from: '2026-11-04', until: '2026-11-04' }, 1],
    ['days that are none', { from: 'then', until: 'now' }, 3],
  ])('filters by %s', async (_name, part, count) => {
    const deps = await makeDeps();
    await readThread(deps, threadOf(NOTICE, OWN_ANSWER, CANNED_ONE, CANNED_TWO));
    expect(await history(deps, { ...EVERYTHING, ...part })).toHaveLength(count);
  });

  it('stops at a limit', async () => {
    const deps = await makeDeps();
    await readThread(deps, threadOf(NOTICE, CANNED_ONE, CANNED_TWO));
    expect((await history(deps, EVERYTHING, 2)).map(({ date }) => date)).toEqual([CANNED_TWO.date, CANNED_ONE.date]);
  });
});
