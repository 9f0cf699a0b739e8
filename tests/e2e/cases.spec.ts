import type { Page } from '@playwright/test';

import { sampleMessages } from '../../scripts/demo/sample';
import { bannered, expandAll, openThread } from './support/gmail-page';
import { lateNotice, paste } from './support/paste';
import { expect, test } from './support/product';

const story = sampleMessages.filter(({ thread }) => thread === 'order-not-picked-up');
const STORY = story[0]?.threadId ?? '';

/** The page of the case on the overview whose name has these words. */
async function openCase(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('main').getByRole('listitem').getByRole('link', { name }).first().click();
  await page.getByRole('heading', { name: 'Everything in order' }).waitFor();
}

const timeline = (page: Page) => page.locator('section', { hasText: 'Everything in order' }).locator('ol > li');

test('a notice opens a case, the answers join it, and it reads like a dossier on paper', async ({ product }) => {
  await product.consent();
  const gmail = await product.gmail();
  await openThread(gmail, STORY);
  await expandAll(gmail);
  await expect.poll(() => bannered(gmail)).toHaveLength(story.filter(({ flag }) => flag).length);

  const page = await product.open('dashboard.html');
  await expect(page.getByRole('heading', { name: '1 open case' })).toBeVisible();
  await openCase(page, 'Order not picked up');
  await expect(timeline(page)).toHaveCount(story.length);
  await expect(timeline(page).nth(3)).toContainText('You attached: itinerary-before.jpg');
  await expect(timeline(page).nth(4)).toContainText(/9\d% the same as the answer of Tue, Nov 17, 2026/);

  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(timeline(page).first()).toContainText('an order that was assigned to you was not picked up');
  expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0);
  await expect(page.getByText('Printed on')).toBeVisible();
});

test('a suggestion with its reason is accepted, taken back, split, and the outcome is set when it is asked for', async ({
  product,
}) => {
  await paste(product, {
    text: lateNotice('November 3, 2026'),
    received: '2026-11-04T09:15',
    subject: 'You checked in late',
  });
  await paste(product, {
    text: lateNotice('November 3, 2026').replace('Hello', 'Once more: hello'),
    received: '2026-11-06T09:15',
    subject: 'Second letter',
  });
  const page = await product.open('dashboard.html');
  await expect(page.getByRole('heading', { name: '2 open cases' })).toBeVisible();
  await openCase(page, /./);
  await expect(page.getByText('Same block, Tue, Nov 3, 2026, at DQZ7')).toBeVisible();
  await page.getByRole('button', { name: 'Put them together' }).click();
  await expect(timeline(page).locator('details')).toHaveCount(2);

  await page.getByRole('button', { name: 'Split this case…' }).click();
  await page.getByRole('dialog').getByRole('checkbox').last().check();
  await page.getByRole('button', { name: 'Make a new case' }).click();
  await expect(page.getByRole('link', { name: 'Open that case' })).toBeVisible();
  await expect(timeline(page).locator('details')).toHaveCount(1);
  await page.getByRole('button', { name: 'Take it back' }).click();
  await expect(timeline(page).locator('details')).toHaveCount(2);

  await paste(product, {
    text: 'Hello Dana,\n\nWe have completed the review of your appeal. After reviewing the information you provided, we have decided to uphold our decision regarding your Amazon Flex account. This decision is final.\n\nAmazon Flex',
    received: '2026-11-09T10:00',
    subject: 'Re: You checked in late',
  });
  await page.getByRole('button', { name: 'Put them together' }).click();
  await expect(page.getByText('looks like the end of this case')).toBeVisible();
  await expect(page.getByLabel('How it ended')).toHaveValue('upheld');
  await page.getByRole('button', { name: 'Save and close the case' }).click();
  await expect(page.getByRole('heading', { level: 1 }).locator('..')).toContainText('It stands');
  await page.goto(page.url().replace(/#.*/, '#/'));
  await expect(page.getByRole('button', { name: 'Show 1 closed case' })).toBeVisible();
});
