import { beforeEach, expect, it, vi } from 'vitest';

import { readThread } from '../../../utils/app/message/read-thread';
import { verifyChain } from '../../../utils/core/record/chain';
import { allEvents } from '../../../utils/storage/events';
import { CANNED_ONE, freshBrowser, makeDeps, NOTICE, openRecord, OWN_ANSWER, threadOf } from './made-up';

// Two tabs in a browser without Web Locks: only the database's own transactions keep order.
vi.mock('../../../utils/platform/locks', () => ({ withLock: (_name: string, work: () => Promise<unknown>) => work() }));

beforeEach(freshBrowser);

it('logs once from two connections at a time, with transactions as the only order', async () => {
  const deps = await makeDeps();
  const other = { ...deps, db: await openRecord() };
  const thread = threadOf(NOTICE, OWN_ANSWER, CANNED_ONE);
  const reads = await Promise.all([deps, other, deps, other, other].map((each) => readThread(each, thread)));
  expect(reads.every((read) => read.saved)).toBe(true);
  expect(await deps.db.messages.count()).toBe(3);
  expect(verifyChain(await allEvents(deps.db))).toMatchObject({ ok: true, count: 4 });
});
