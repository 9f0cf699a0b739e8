import type { Page } from '@playwright/test';

import { sampleMbox, sampleMessages } from '../../scripts/demo/sample';
import { bannered, expandAll, openThread } from './support/gmail-page';
import { expect, test } from './support/product';

const flagged = sampleMessages.filter(({ flag }) => flag);
const TEXT =
  'Hello,\n\nAs we wrote in our previous message, our decision about your Amazon Flex account has not changed.\n\nBest regards,\nArjun\nAmazon Flex Support';

async function paste(page: Page, received: string): Promise<void> {
  await page.getByLabel('The message').fill(TEXT);
  await page.getByLabel('Subject').fill('Re: Your Amazon Flex account');
  await page.getByLabel('Sender').fill('Amazon Flex <amazonflex-support@amazon.com>');
  await page.getByLabel('Date and time you received it').fill(received);
  await page.getByRole('button', { name: 'Read this message' }).click();
}

test('the same text pasted with two dates is two entries, with one date it is one', async ({ product }) => {
  const page = await product.open('dashboard.html#/paste');
  for (const [received, outcome] of [
    ['2026-11-03T09:15', 'Kept: '],
    ['2026-11-04T17:40', 'Kept: '],
    ['2026-11-04T17:40', 'Already in your history: '],
  ] as const) {
    await paste(page, received);
    await expect(page.getByText(outcome)).toBeVisible();
    await page.getByRole('button', { name: 'Paste another' }).click();
  }

  const { messages } = await product.record();
  expect(messages.map(({ payload }) => payload.message.date?.slice(0, 10)).sort()).toEqual([
    '2026-11-03',
    '2026-11-04',
  ]);
});

test('a mailbox file is read on the device: every flagged message once, also the second time', async ({ product }) => {
  const page = await product.open('dashboard.html#/files');
  for (const round of [1, 2]) {
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name: `sample-${round}.mbox`, mimeType: 'application/mbox', buffer: Buffer.from(sampleMbox()) });
    await expect(page.getByText(String(sampleMessages.length)).first()).toBeVisible();
    await expect
      .poll(async () => (await product.record()).messages.filter(({ kind }) => kind !== 'sent').length)
      .toBe(flagged.length);
  }
});

test('a file that is no mail is refused with a sentence, and nothing is kept', async ({ product }) => {
  const page = await product.open('dashboard.html#/files');
  await page.locator('input[type="file"]').setInputFiles({
    name: 'photo.mbox',
    mimeType: 'application/mbox',
    buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]),
  });

  await expect(page.getByText(/can.t be read as mail/i)).toBeVisible();
  expect((await product.record()).messages).toEqual([]);
});

test('the same messages from the page and from a file are one entry each', async ({ product }) => {
  const story = sampleMessages.filter(({ thread }) => thread === 'order-not-picked-up');
  await product.consent();
  const gmail = await product.gmail();
  await openThread(gmail, story[0]?.threadId ?? '');
  await expandAll(gmail);
  await expect.poll(() => bannered(gmail)).toHaveLength(3);
  const page = await product.open('dashboard.html#/files');
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'sample.mbox', mimeType: 'application/mbox', buffer: Buffer.from(sampleMbox()) });
  await expect
    .poll(async () => (await product.record()).messages.filter(({ kind }) => kind !== 'sent').length)
    .toBe(flagged.length);

  const { messages } = await product.record();
  expect(
    messages.filter(({ caseId }) => caseId === messages.find(({ id }) => id.endsWith(story[0]?.id ?? '?'))?.caseId),
  ).toHaveLength(story.length);
});
