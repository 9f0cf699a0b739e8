import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { handlersOver } from '../../../utils/messaging/handlers';
import type { CapturedMessage } from '../../../utils/messaging/contract';
import { session } from '../../../utils/storage/session';
import { settings } from '../../../utils/storage/settings';
import { freshBrowser, makeDeps } from '../app/made-up';

const TAB = 7;
const NOTICE: CapturedMessage = {
  messageId: '198c6747aabb71a9',
  from: { name: 'Amazon Flex', address: 'amazonflex-support@amazon.com' },
  to: [],
  date: '2026-11-02T09:14:00.000Z',
  dateText: null,
  subject: 'You missed a scheduled delivery block',
  text: 'Hello,\n\nYou did not arrive for a delivery block you had scheduled with Amazon Flex. Missed blocks may affect your eligibility to participate in the program.',
  clipped: false,
};
const SECOND: CapturedMessage = { ...NOTICE, messageId: '198c6747aabb71ff', date: '2026-11-03T09:14:00.000Z' };
const STATE = {
  webmail: 'gmail' as const,
  list: { state: 'ok', rows: 2, matchedBy: 'id' },
  message: { state: 'ok', messages: 1, unread: 0 },
  marked: 1,
};

const threadOf = (threadId: string, ...messages: CapturedMessage[]) => ({
  webmail: 'gmail' as const,
  account: 'dana.rivers.demo@example.com',
  threadId,
  permalink: null,
  messages,
});

describe('what the background does with a thread', () => {
  let handlers: ReturnType<typeof handlersOver>;

  beforeEach(async () => {
    fakeBrowser.reset();
    freshBrowser();
    const deps = await makeDeps();
    handlers = handlersOver(() => Promise.resolve(deps));
    await settings.set({ consentAt: '2026-11-01T00:00:00.000Z', watch: { gmail: true } });
  });

  it('reads, keeps and answers nothing before consent', async () => {
    await settings.set({ consentAt: null });
    const answer = await handlers.thread(threadOf('a', NOTICE), TAB);

    expect(answer).toEqual({ labels: [null], saved: true });
    expect(await session.focus(TAB)).toBeNull();
  });

  it('puts the panel on the newest marked message of a thread that comes into view', async () => {
    await handlers.thread(threadOf('a', NOTICE, SECOND), TAB);

    expect((await session.focus(TAB))?.messageId).toContain('198c6747aabb71ff');
  });

  it('leaves the panel where it is while the driver stays in the thread', async () => {
    await handlers.thread(threadOf('a', NOTICE), TAB);
    const before = await session.focus(TAB);
    await handlers.thread(threadOf('a', NOTICE, SECOND), TAB);

    expect(await session.focus(TAB)).toEqual(before);
  });

  it('does not go on about the last thread when another is opened', async () => {
    await handlers.thread(threadOf('a', NOTICE), TAB);
    await handlers.state({ ...STATE, thread: 'b' }, TAB);

    expect(await session.focus(TAB)).toEqual({ messageId: null, thread: 'b' });
  });

  it('keeps the panel on the notice when the driver goes back to the list', async () => {
    await handlers.thread(threadOf('a', NOTICE), TAB);
    await handlers.state({ ...STATE, thread: null }, TAB);

    expect((await session.focus(TAB))?.messageId).toContain('198c6747aabb71a9');
  });

  it('goes on to the newest message when she comes back from the list to the same thread', async () => {
    await handlers.thread(threadOf('a', NOTICE), TAB);
    await handlers.state({ ...STATE, thread: null }, TAB);
    await handlers.thread(threadOf('a', NOTICE, SECOND), TAB);

    expect((await session.focus(TAB))?.messageId).toContain('198c6747aabb71ff');
  });

  it('says that a thread was not saved when the record can not even be opened', async () => {
    const broken = handlersOver(() => Promise.reject(new Error('no storage')));

    await expect(broken.thread(threadOf('a', NOTICE), TAB)).rejects.toThrow('no storage');
    expect(await session.unsaved(TAB)).toBe(true);
  });

  it('takes the original of a notice only while it may read', async () => {
    await handlers.thread(threadOf('a', NOTICE), TAB);
    const original = { webmail: 'gmail' as const, messageId: '198c6747aabb71a9', raw: null, whole: true };
    expect(await handlers.original(original, TAB)).toEqual({ state: 'wanted' });
    await settings.set({ consentAt: null });
    expect(await handlers.original({ ...original, raw: 'From: x@example.com' }, TAB)).toEqual({ state: 'unknown' });
    await settings.set({ consentAt: '2026-11-01T00:00:00.000Z' });
    expect(await handlers.original(original, TAB)).toEqual({ state: 'wanted' });
  });
});
