import { writeFile } from 'node:fs/promises';

import type { Page } from '@playwright/test';
import { zipSync } from 'fflate';

import { sampleMbox, sampleMessages } from '../../../scripts/demo/sample';
import { dana } from '../../../scripts/demo/sample/people';
import { bannered, expandAll, openThread } from '../support/gmail-page';
import { expect, test } from '../support/product';

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

async function choose(page: Page, file: { readonly name: string; readonly buffer: Buffer }): Promise<void> {
  const again = page.getByRole('button', { name: 'Add another file' });
  if (await again.isVisible()) await again.click();
  await page.locator('input[type="file"]').setInputFiles({ ...file, mimeType: 'application/octet-stream' });
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

test('a mailbox file is read on the device, and nothing of it is kept before "Keep" is pressed', async ({
  product,
}) => {
  const page = await product.open('dashboard.html#/files');
  await page.getByLabel('Your own email address').fill(dana.address);
  await choose(page, { name: 'sample.mbox', buffer: Buffer.from(sampleMbox()) });
  await expect(page.getByRole('heading', { name: `${flagged.length} notices and answers found` })).toBeVisible();
  await expect(page.getByRole('checkbox')).toHaveCount(Math.min(50, flagged.length));
  await page.getByText('Text and reasons').first().click();
  await expect(page.locator('mark').first()).toBeVisible();
  expect((await product.record()).messages).toEqual([]);

  await page.getByRole('checkbox').nth(2).uncheck();
  await page.getByRole('button', { name: /^Keep \d/ }).click();
  await expect(page.getByText('messages are in your history now')).toBeVisible();
  const { messages } = await product.record();
  expect(messages.filter(({ kind }) => kind !== 'sent')).toHaveLength(flagged.length - 1);
  expect(messages.filter(({ kind }) => kind === 'sent').length).toBeGreaterThan(0);

  await choose(page, { name: 'again.mbox', buffer: Buffer.from(sampleMbox()) });
  await expect(page.getByRole('heading', { name: '1 notice or answer found' })).toBeVisible();
  await page.getByRole('button', { name: /^Keep 1 message/ }).click();
  await choose(page, { name: 'again.mbox', buffer: Buffer.from(sampleMbox()) });
  await expect(page.getByText(`Nothing new: all ${flagged.length} were kept already`)).toBeVisible();
  expect((await product.record()).messages).toHaveLength(messages.length + 1);
});

test('a .zip as Takeout makes it is read like the mailboxes in it', async ({ product }) => {
  const page = await product.open('dashboard.html#/files');
  const half = sampleMessages.length / 2;
  const buffer = Buffer.from(
    zipSync({
      'Takeout/archive_browser.html': Buffer.from('<!doctype html><title>Your export</title>'),
      'Takeout/Mail/All mail.mbox': sampleMbox(),
      'Takeout/Mail/One.eml': sampleMessages[Math.floor(half)]?.raw ?? new Uint8Array(),
    }),
  );
  await choose(page, { name: 'takeout-001.zip', buffer });
  await expect(page.getByRole('heading', { name: `${flagged.length} notices and answers found` })).toBeVisible();
  expect((await product.record()).messages).toEqual([]);
});

test('reading that is stopped midway keeps nothing', async ({ product }) => {
  const page = await product.open('dashboard.html#/files');
  const sample = Buffer.from(sampleMbox());
  await page.getByLabel('Your own email address').fill(dana.address);
  // Long enough to be stopped, however fast the machine is: 40 million bytes, over and over the same.
  const long = test.info().outputPath('long.mbox');
  await writeFile(long, Buffer.concat(Array.from({ length: Math.ceil(40e6 / sample.length) }, () => sample)));
  await page.locator('input[type="file"]').setInputFiles(long);
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByText('Stopped. Nothing was kept.')).toBeVisible();
  expect((await product.record()).messages).toEqual([]);
  await expect(page.getByRole('button', { name: 'Choose files' })).toBeVisible();
});

test('a file that can not be read is told of in a sentence, and nothing is kept', async ({ product }) => {
  const page = await product.open('dashboard.html#/files');
  for (const [name, bytes, words] of [
    ['photo.mbox', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), 'This is not mail'],
    ['notes.eml', Buffer.from('Once upon a time there was a parcel.'), "can't be read as mail"],
    ['empty.mbox', new Uint8Array(), 'This file is empty.'],
    ['photos.zip', zipSync({ 'a.jpg': new Uint8Array([1, 2, 3]) }), 'There is no mail in this .zip file.'],
    ['bomb.zip', zipSync({ 'mail.mbox': new Uint8Array(20 << 20) }), 'unpacks to far more than mail does'],
  ] as const) {
    await choose(page, { name, buffer: Buffer.from(bytes) });
    await expect(page.getByRole('alert').filter({ hasText: name }).getByText(words)).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Nothing could be read' })).toBeVisible();
  }
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
  await choose(page, { name: 'sample.mbox', buffer: Buffer.from(sampleMbox()) });
  await page.getByRole('button', { name: /^Keep \d/ }).click();
  await expect(page.getByText('messages are in your history now')).toBeVisible();

  const { messages } = await product.record();
  expect(messages.filter(({ kind }) => kind !== 'sent')).toHaveLength(flagged.length);
  expect(
    messages.filter(({ caseId }) => caseId === messages.find(({ id }) => id.endsWith(story[0]?.id ?? '?'))?.caseId),
  ).toHaveLength(story.length);
});
