/** What Gmail does while it is watched: it moves between pages, opens and fills messages late, sleeps, is injected into twice. */
import type { Page } from '@playwright/test';

import { marks } from '../../../scripts/browser/pierce';
import { sampleMessages } from '../../../scripts/demo/sample';
import { badges, bannered, expandAll, openThread, toInbox } from '../support/gmail-page';
import { lateNotice } from '../support/paste';
import { expect, type Product, test } from '../support/product';

/** A notice alone in its thread. */
const NOTICE = sampleMessages.find(({ category }) => category === 'late-forfeit');
const STORY = '1a1e5583a58a360c';
const FLEX = { name: 'Amazon Flex', address: 'amazonflex-support@amazon.com' };
const incoming = sampleMessages.filter(
  ({ threadId, flag, direction }) => threadId === STORY && flag && direction === 'in',
);

const receive = (page: Page, thread: string, fields: object): Promise<string | null> =>
  page.evaluate(([id, given]) => window.demo.receive(id, given), [thread, fields] as const);

const flagged = { from: FLEX, subject: 'You checked in late for your block', text: lateNotice('November 3, 2026') };

test.describe.configure({ timeout: 120_000 });

async function start(product: Product, where = ''): Promise<Page> {
  await product.consent();
  const page = await product.gmail(where);
  await expect.poll(async () => Object.keys(await badges(page)).length).toBeGreaterThan(3);
  return page;
}

/** No mark stands twice in one place, and each is on something that is still in the page. */
async function expectNoDoubles(page: Page): Promise<void> {
  const found = await marks(page);
  const names = found.map(({ kind, threadId, messageId }) => `${kind} ${messageId ?? ''} ${threadId ?? ''}`);
  expect(new Set(names).size).toBe(names.length);
}

test('searching, paging, writing and going through messages by key leaves each mark where it belongs', async ({
  product,
}) => {
  const page = await start(product);
  const go = (hash: string): Promise<void> => page.evaluate((to) => void (location.hash = to), hash);
  const before = Object.keys(await badges(page)).sort();

  // N1: a search and its hit, whose words are cut by the highlighting.
  await go('#search/forfeit');
  await expect.poll(() => badges(page)).toHaveProperty(NOTICE?.threadId ?? '');
  await openThread(page, NOTICE?.threadId ?? '', 'search/forfeit');
  await expect.poll(() => bannered(page)).toContain(NOTICE?.id);
  expect(await page.locator('[role=main] .a3s .il').count()).toBeGreaterThan(0);

  // A window to write in changes nothing.
  await go('#inbox?compose=new');
  await page.locator('[role=dialog] [g_editable=true]').waitFor();
  await expect.poll(async () => Object.keys(await badges(page)).sort()).toEqual(expect.arrayContaining(before));
  await page.locator('[role=dialog] .Ha').click();

  // N2: the next message in the same container; `role=main` moves and comes back (R5).
  await openThread(page, STORY);
  await expandAll(page);
  await expect.poll(() => bannered(page)).toEqual(incoming.map(({ id }) => id));
  await page.keyboard.press('j');
  await expect.poll(() => bannered(page)).not.toContain(incoming[0]?.id);
  await page.keyboard.press('k');
  await expect.poll(() => bannered(page)).toContain(incoming.at(-1)?.id);
  await page.goBack();
  await toInbox(page);
  await expect.poll(async () => Object.keys(await badges(page)).sort()).toEqual(expect.arrayContaining(before));
  expect(await bannered(page)).toEqual([]);
  await expectNoDoubles(page);
});

test('a message is read when it is opened, whether folded away, filled late, replaced or without its id', async ({
  product,
}) => {
  const page = await start(product, '?step=150');

  // M1, M4: only the last is open; an older one is read when she opens it.
  await openThread(page, STORY);
  await expect.poll(() => bannered(page)).toEqual([incoming.at(-1)?.id]);
  await page.locator('[role=main] [role=listitem] .adf').first().click();
  await expect.poll(() => bannered(page)).toEqual([incoming[0]?.id, incoming.at(-1)?.id]);

  // M2: the body is taken away and put in again.
  await page.evaluate(() => window.demo.replaceBody(-1));
  await expect.poll(() => bannered(page)).toEqual([incoming[0]?.id, incoming.at(-1)?.id]);

  // M3: six and more are folded into "older messages".
  await toInbox(page);
  const later = await receive(page, STORY, { ...flagged, unread: false });
  await receive(page, STORY, { from: { name: 'Lee', address: 'lee@example.com' }, unread: false });
  await openThread(page, STORY);
  await page.locator('[role=main] .adx').waitFor();
  await expandAll(page);
  await expect.poll(() => bannered(page)).toEqual([...incoming.map(({ id }) => id), later]);

  // M6: it has an id of this browser's own first. Nothing is kept under that.
  await toInbox(page);
  const local = await receive(page, STORY, { ...flagged, text: lateNotice('November 5, 2026'), local: 'r-123' });
  await openThread(page, STORY);
  await page.locator('[data-message-id="#msg-a:r-123"] .a3s.aiL').waitFor();
  expect(await bannered(page)).not.toContain(local);
  await expect.poll(() => bannered(page)).toContain(local);
  const { messages } = await product.record();
  expect(JSON.stringify(messages.map(({ keys }) => keys))).not.toContain('r-123');
  expect(messages.filter(({ keys }) => keys.some((key) => key.endsWith(`:${local ?? ''}`)))).toHaveLength(1);

  // M8: a friend who quotes a notice has not sent one.
  const friend = await page.evaluate(
    (text) => window.demo.insertTop({ subject: 'Look at this', text }),
    `What do you say to this?\n\nOn Nov 3 Amazon Flex <amazonflex-support@amazon.com> wrote:\n${lateNotice('November 3, 2026').replace(/^/gm, '> ')}`,
  );
  await openThread(page, friend.id);
  await page.locator('[role=main] .a3s .gmail_quote').first().waitFor({ state: 'attached' });
  // Longer than a look at the page may wait: only time shows that no banner comes.
  await page.waitForTimeout(900);
  expect(await bannered(page)).toEqual([]);
});

test('list and message are marked side by side, while the rows are replaced again and again', async ({ product }) => {
  const page = await start(product, '?split=horizontal&refresh=2500');
  await openThread(page, NOTICE?.threadId ?? '');
  await expect(page.locator('tr.aps:visible')).toHaveCount(1);
  await expect.poll(() => bannered(page)).toEqual([NOTICE?.id]);
  for (let times = 0; times < 2; times += 1) {
    const row = await page.locator('[role=main] tr.zA:visible').first().elementHandle();
    await page.waitForFunction((one) => one?.isConnected === false, row);
    await expect.poll(async () => Object.keys(await badges(page)).length).toBeGreaterThan(3);
    expect(await bannered(page)).toEqual([NOTICE?.id]);
  }
});

test('a tab that slept, and one whose script is injected again, shows each mark once', async ({ product }) => {
  const page = await start(product);
  const before = Object.keys(await badges(page)).sort();
  const session = await product.context.newCDPSession(page);
  await session.send('Page.setWebLifecycleState', { state: 'frozen' });
  await session.send('Page.setWebLifecycleState', { state: 'active' });
  await page.evaluate(() => {
    window.demo.recycle();
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await expect.poll(async () => Object.keys(await badges(page)).sort()).toEqual(before);
  await expectNoDoubles(page);

  const own = await product.open('dashboard.html');
  await own.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: 'https://mail.google.com/*' });
    const files = ['content-scripts/gmail.js'];
    for (let times = 0; times < 2; times += 1)
      await chrome.scripting.executeScript({ target: { tabId: tab?.id ?? 0 }, files });
  });
  await own.close();
  await page.bringToFront();
  await page.evaluate(() => window.demo.refresh());
  await expect.poll(async () => Object.keys(await badges(page)).sort()).toEqual(before);
  await openThread(page, NOTICE?.threadId ?? '');
  await expect.poll(() => bannered(page)).toEqual([NOTICE?.id]);
  await expectNoDoubles(page);
  expect((await product.record()).messages.filter(({ keys }) => keys.join().includes(NOTICE?.id ?? ' '))).toHaveLength(
    1,
  );
});
