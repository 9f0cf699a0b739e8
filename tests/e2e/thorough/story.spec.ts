import { readFile } from 'node:fs/promises';

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

import { sampleMessages } from '../../../scripts/demo/sample';
import { bannered, expandAll, openThread } from '../support/gmail-page';
import { photo } from '../support/picture';
import { expect, test, type Product } from '../support/product';

const THREAD = sampleMessages.find(({ category }) => category === 'order-not-picked-up')?.threadId ?? '';

/** Made up, and typed into the story: none of it may leave. */
const PLANTED = [
  'Dana',
  'Rivers',
  'dana.rivers.demo@example.com',
  '206-555-0142',
  '1420 Oak Street',
  'TBA309127734455',
  '112-4471223-9081234',
  'DSE4',
  '7ABC123',
  '4471#',
  'photos.example.org',
  'Marigold',
];
const ADDED = `I am Dana Rivers, dana.rivers.demo@example.com, 206-555-0142, and live at 1420 Oak Street.
The parcel TBA309127734455 of order 112-4471223-9081234 was at station DSE4. My license plate is 7ABC123.
The gate code is 4471#. See https://photos.example.org/s/9f8a. The shop is called Marigold.
On May 3, 2026 at 4:17 pm there was a fire at the station.`;

async function look(page: Page, name: string): Promise<void> {
  for (const width of [360, 1280])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: `/tmp/look-story/${name}-${width}-${colorScheme}.png`, fullPage: true });
    }
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.emulateMedia({ colorScheme: 'light' });
}

/** The page of the practice mailbox's story, with one photo that says where it was taken. */
async function practiceCase(product: Product): Promise<Page> {
  await product.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await product.consent();
  const mail = await product.gmail();
  await openThread(mail, THREAD);
  await expandAll(mail);
  await expect.poll(() => bannered(mail)).toHaveLength(3);
  const page = await product.open('dashboard.html#/');
  await page
    .getByRole('link', { name: /Order not picked up/ })
    .first()
    .click();
  const input = page.locator('main input[type=file]').last();
  await input.setInputFiles({ name: 'Dana_Rivers_1420_Oak.jpg', mimeType: '', buffer: await photo(page) });
  await expect(page.getByText('E1').first()).toBeVisible();
  return page;
}

async function openStory(product: Product): Promise<Page> {
  const page = await practiceCase(product);
  await page.getByRole('link', { name: 'Make a story' }).click();
  await expect(page.getByRole('heading', { name: 'Make a story from this case' })).toBeVisible();
  return page;
}

const field = (page: Page) => page.getByLabel('The story in your words');
const leaves = (page: Page) => page.locator('[data-side=leaves]');
const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

async function addPlanted(page: Page): Promise<void> {
  await field(page).fill(`${await field(page).inputValue()}\n\n${ADDED}`);
  await page.getByLabel('Hide another word everywhere').fill('Marigold');
  await page.getByRole('button', { name: 'Hide it', exact: true }).click();
}

function expectNothingPlanted(text: string): void {
  expect(PLANTED.filter((words) => text.includes(words))).toEqual([]);
}

test('a story leaves with nothing that names the driver: in text, file name and picture', async ({ product }) => {
  const page = await openStory(product);
  const draft = await field(page).inputValue();
  expect(draft).toContain('Amazon Flex sent me a notice on');
  if (process.env['LOOK']) await look(page, 'draft');
  await addPlanted(page);
  await expect(leaves(page)).toContainText('fire at');
  expectNothingPlanted(await leaves(page).innerText());
  if (process.env['LOOK']) await look(page, 'planted');

  await page.getByRole('button', { name: 'Copy the story' }).click();
  await expect(page.getByText('Copied. This is what was copied:')).toBeVisible();
  const copied = await clipboard(page);
  expectNothingPlanted(copied);
  expect(copied).not.toContain('4:17');
  expect(await page.locator('blockquote').innerText()).toBe(copied);

  const text = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a text file' }).click();
  const file = await text;
  expect(file.suggestedFilename()).toBe('story-1.txt');
  expect(await readFile(await file.path(), 'utf8')).toBe(copied);

  await page.getByRole('checkbox', { name: /E1/ }).check();
  const picture = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save story-picture-1.jpg' }).click();
  const saved = await picture;
  expect(saved.suggestedFilename()).toBe('story-picture-1.jpg');
  const bytes = (await readFile(await saved.path())).toString('latin1');
  for (const hidden of ['Exif', 'Example', 'Cam 3', '2026:05:03', 'Dana']) expect(bytes.includes(hidden)).toBe(false);
  if (process.env['LOOK']) await look(page, 'done');
});

test('every change can be kept, worded anew and hidden again, and what names somebody is asked about once', async ({
  product,
}) => {
  const page = await openStory(product);
  await field(page).fill('Dana drove. Later Dana Rivers called 206-555-0142 on May 3.');
  const before = await field(page).inputValue();
  await expect(leaves(page)).toHaveText('[my name] drove. Later [my name] called [a phone number] in early May.');
  const marks = leaves(page).getByRole('button');
  await expect(marks).toHaveCount(4);
  for (let at = 0; at < 4; at += 1) {
    await marks.nth(at).click();
    if (at === 0 && process.env['LOOK']) await look(page, 'change');
    await page.getByRole('button', { name: 'Keep it as it is' }).click();
  }
  await expect(leaves(page)).toHaveText(before);

  await page.getByRole('button', { name: 'Copy the story' }).click();
  const asked = page.getByRole('dialog');
  await expect(asked.getByRole('listitem')).toHaveText(['Dana', 'Dana Rivers', '206-555-0142']);
  if (process.env['LOOK']) await look(page, 'sure');
  await asked.getByRole('button', { name: 'Yes, let them leave' }).click();
  await expect.poll(() => clipboard(page)).toBe(before);
  await page.getByRole('button', { name: 'Copy the story' }).click();
  await expect(asked).toBeHidden();
  if (process.env['LOOK']) await look(page, 'kept');

  await marks.nth(0).click();
  await page.getByRole('button', { name: 'Hide it again everywhere (2 places)' }).click();
  await marks.nth(1).click();
  await page.getByLabel('Write something else').fill('a driver');
  await page.getByRole('button', { name: 'Use this here' }).click();
  await expect(leaves(page)).toHaveText('[my name] drove. Later a driver called 206-555-0142 on May 3.');
});

test('the whole story is made by keyboard, and axe finds nothing on it', async ({ product }) => {
  const page = await openStory(product);
  await addPlanted(page);
  await page.getByRole('button', { name: 'Next change' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-side=leaves] :focus')).toHaveCount(1);
  const first = await page.evaluate(() => document.activeElement?.getAttribute('data-change'));
  await page.keyboard.press('ArrowRight');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-change'))).not.toBe(first);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.locator('[data-side=leaves] :focus')).toHaveCount(1);
  await page.getByRole('button', { name: 'Show “fire”' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe('fire');
  await page.getByRole('button', { name: 'Copy the story' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => clipboard(page)).toContain('[my name]');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))).toEqual([]);
  }
  await page.setViewportSize({ width: 360, height: 800 });
  await page.getByText('What you have', { exact: true }).first().click();
  await expect(leaves(page)).toBeHidden();
  await expect(page.locator('[data-side=have]')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test('a message that was read wrong becomes a file that tells nothing of its driver', async ({ product }) => {
  const page = await practiceCase(product);
  await page.goto(`${page.url().replace(/#.*/, '')}#/history`);
  await page
    .getByRole('link', { name: /Order not picked up/ })
    .first()
    .click();
  await page.getByRole('link', { name: 'Read wrong? Make a file for those who make Redress' }).click();
  await expect(page.getByRole('heading', { name: 'Send us a wording' })).toBeVisible();
  const text = page.getByLabel('The message');
  await text.fill(`${await text.inputValue()}\nWrite to dana.rivers.demo@example.com`);
  await expect(page.getByText('Look at these again')).toBeVisible();
  if (process.env['LOOK']) await look(page, 'wording');
  await page.getByRole('button', { name: 'Take them out' }).click();
  await expect(page.getByText('Redress finds nothing in it')).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the file' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('wording.json');
  const saved = await readFile(await file.path(), 'utf8');
  expectNothingPlanted(saved);
  expect(saved).not.toMatch(/@|\d{4}-\d\d-\d\d/);
  expect(`${await page.locator('pre').innerText()}\n`.trim()).toBe(saved.trim());
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});
