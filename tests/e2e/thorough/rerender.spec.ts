import type { Page } from '@playwright/test';

import { marks } from '../../../scripts/browser/pierce';
import { sampleMessages } from '../../../scripts/demo/sample';
import { hintTable } from '../../../scripts/lib/hint-table';
import { hintFor } from '../../../utils/core/triage/hints';
import { badges, bannered, openThread, toInbox, visibleRows } from '../support/gmail-page';
import { expect, test } from '../support/product';

const NOTICE = sampleMessages.find(({ category }) => category === 'order-not-picked-up');

/** Every badge stands on a row whose words carry a cue, and no such row is without one. */
async function expectBadgesToFit(page: Page): Promise<void> {
  const table = hintTable();
  await expect(async () => {
    const wanted = (await visibleRows(page))
      .filter((row) => hintFor(row, table) !== null)
      .map(({ threadId }) => threadId);
    expect(Object.keys(await badges(page)).sort()).toEqual(wanted.sort());
  }).toPass({ timeout: 10_000 });
}

for (const [what, change] of [
  ['rows are recycled for other threads', (page: Page) => page.evaluate(() => window.demo.recycle())],
  ['the whole table is replaced', (page: Page) => page.evaluate(() => window.demo.refresh())],
  ['a row comes in on top and the row ids shift', (page: Page) => page.evaluate(() => void window.demo.insertTop())],
  ['ids arrive a second late', (page: Page) => page.evaluate(() => window.demo.lateIds(1_000))],
] as const) {
  test(`no badge is stale or doubled after ${what}`, async ({ product }) => {
    await product.consent();
    const page = await product.gmail();
    await expectBadgesToFit(page);
    const before = Object.keys(await badges(page)).length;

    await change(page);

    await expectBadgesToFit(page);
    await expect.poll(async () => (await marks(page)).length).toBe(before);
  });
}

test('going through the mailbox by its address leaves no mark behind', async ({ product }) => {
  await product.consent();
  const page = await product.gmail();
  await openThread(page, NOTICE?.threadId ?? '');
  await expect.poll(() => bannered(page)).not.toEqual([]);
  await page.evaluate(() => (location.hash = '#inbox/p2'));
  await page.evaluate(() => (location.hash = '#sent'));
  await expect.poll(() => bannered(page)).toEqual([]);
  await toInbox(page);

  await expectBadgesToFit(page);
});

test('a storm of changes elsewhere on the page is no reason to mark again', async ({ product }) => {
  await product.consent();
  const page = await product.gmail();
  await expectBadgesToFit(page);
  await page.evaluate(() => {
    (window as unknown as { touched: number }).touched = 0;
    new MutationObserver((records) => {
      (window as unknown as { touched: number }).touched += records.length;
    }).observe(document.querySelector('[role=main]') ?? document.body, { childList: true, subtree: true });
  });

  await page.evaluate(() => window.demo.storm(10_000, 1_500));

  expect(await page.evaluate(() => (window as unknown as { touched: number }).touched)).toBe(0);
});
