import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { draftOfPage } from '../../../utils/app/notice/draft';
import { onSession, session } from '../../../utils/storage/session';
import { judge } from '../../../utils/core/triage/judge';
import { loadRules } from '../../../utils/knowledge/load';
import { QUIET, threadOf } from '../app/made-up';

beforeEach(() => fakeBrowser.reset());

const PAGE = {
  webmail: 'gmail' as const,
  list: { state: 'ok', rows: 24, matchedBy: 'id' },
  message: { state: 'idle', messages: 0, unread: 0 },
  marked: 2,
  thread: null,
};

describe('session', () => {
  it('keeps tabs apart', async () => {
    await session.setFocus(1, { messageId: 'gmail:x:y', thread: null });
    await session.setFocus(2, { messageId: null, thread: null });
    await session.setPage(1, PAGE);
    expect(await session.focus(1)).toEqual({ messageId: 'gmail:x:y', thread: null });
    expect(await session.focus(2)).toEqual({ messageId: null, thread: null });
    expect([await session.focus(3), await session.page(2)]).toEqual([null, null]);
    expect(await session.page(1)).toEqual(PAGE);
  });

  it('keeps the last message that was not logged, and lets it go', async () => {
    const draft = draftOfPage(QUIET, threadOf(QUIET));
    const unlogged = { draft, verdict: judge(draft.message, await loadRules()) };
    await session.setUnlogged(1, unlogged);
    expect(await session.unlogged(1)).toEqual(unlogged);
    await session.setUnlogged(1, null);
    expect(await session.unlogged(1)).toBeNull();
  });

  it('forgets all of a closed tab and nothing of another', async () => {
    await session.setFocus(1, { messageId: 'a', thread: null });
    await session.setPage(1, PAGE);
    await session.setFocus(11, { messageId: 'b', thread: null });
    await session.forgetTab(1);
    expect([await session.focus(1), await session.page(1)]).toEqual([null, null]);
    expect(await session.focus(11)).toEqual({ messageId: 'b', thread: null });
  });

  it('tells which part of which tab changed, until it is asked to stop', async () => {
    const seen: unknown[] = [];
    const stop = onSession((tab, part) => seen.push([tab, part]));
    await session.setFocus(7, { messageId: 'a', thread: null });
    await fakeBrowser.storage.session.set({ other: 1 });
    stop();
    await session.setPage(7, PAGE);
    expect(seen).toEqual([[7, 'focus']]);
  });
});
