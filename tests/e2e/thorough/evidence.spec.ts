import { readFile } from 'node:fs/promises';

import type { Download, Page } from '@playwright/test';
import exifr from 'exifr';

import { drawn, photo } from '../support/picture';
import { expect, test, type Product } from '../support/product';

async function add(page: Page, name: string, buffer: Buffer): Promise<void> {
  // The type a page or a name claims is not what counts.
  await page.locator('input[type="file"]').last().setInputFiles({ name, mimeType: 'text/plain', buffer });
}

async function saved(page: Page, button: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return fileOf(download);
}

async function fileOf(download: Download): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

test('a photo is kept as it is, read, shared without its hidden data, deleted and put back', async ({ product }) => {
  const page = await product.open('dashboard.html#/evidence');
  await expect(page.getByText('No evidence yet')).toBeVisible();
  const original = await photo(page);
  await add(page, 'IMG_0001.jpg', original);
  await expect(page.getByRole('link', { name: 'Kept as E1: IMG_0001.jpg' })).toBeVisible();
  await expect(page.locator('li img')).toBeVisible();
  await add(page, 'the same.jpg', original);
  await expect(page.getByText('the same.jpg: you have this already, as E1.')).toBeVisible();
  await add(page, 'holiday.jpg', Buffer.from('MZ\x90\0\x03\0\0\0', 'latin1'));
  await expect(page.getByText('holiday.jpg: this is a program')).toBeVisible();
  await expect(page.getByText('1 item')).toBeVisible();

  await page.locator('li a', { hasText: 'E1' }).last().click();
  await expect(page.getByRole('heading', { name: 'E1 IMG_0001.jpg' })).toBeVisible();
  await expect(page.getByText('This picture says where it was taken.')).toBeVisible();
  for (const words of [
    '47.370094, -8.541833',
    'May 3, 2026, 2:20 PM (UTC +02:00)',
    'Example Cam 3',
    '900 × 600 pixels',
  ])
    await expect(page.getByText(words)).toBeVisible();
  const picture = page.getByRole('img', { name: 'The picture E1' });
  await expect(picture).toHaveJSProperty('naturalWidth', 900);

  const copy = await saved(page, 'Save numbered copy');
  expect(copy.name).toBe('E1-IMG_0001.jpg');
  expect(copy.bytes.equals(original)).toBe(true);
  const shared = await saved(page, 'Save copy to share');
  expect(shared.name).toBe('E1-picture.jpg');
  // The control first: exifr does find what is hidden in the original.
  expect(await exifr.gps(original)).toMatchObject({ latitude: expect.closeTo(47.370094, 5) });
  expect(await exifr.parse(shared.bytes, true).catch(() => undefined)).not.toHaveProperty('latitude');
  for (const hidden of ['Exif', 'Example', 'Cam 3', '2026:05:03', 'http://ns.adobe.com'])
    expect(shared.bytes.includes(hidden)).toBe(false);
  expect(shared.bytes.subarray(-2)).toEqual(Buffer.from([0xff, 0xd9]));

  await page.getByLabel('Your words about it').fill('The stops before they changed');
  await page.getByRole('button', { name: 'Keep these words' }).click();
  await expect(page.getByText('your words were added: “The stops before they changed”')).toBeVisible();

  await page.getByRole('button', { name: 'Delete…' }).click();
  await expect(page.getByRole('dialog')).toContainText('The file IMG_0001.jpg');
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(page.getByText('E1 is deleted')).toBeVisible();
  await page.getByRole('button', { name: 'Put it back' }).click();
  expect((await saved(page, 'Save numbered copy')).bytes.equals(original)).toBe(true);
  await expect(page.getByText('The stops before they changed').first()).toBeVisible();

  // What stands behind a picture's end is not passed on either.
  await page.getByRole('link', { name: 'Back to all evidence' }).click();
  const plain = await drawn(page, 'image/png');
  await add(page, 'shot.png', Buffer.concat([plain, Buffer.from('47.370094 at home')]));
  await page.getByRole('link', { name: 'Kept as E2: shot.png' }).click();
  await expect(page.getByRole('img', { name: 'The picture E2' })).toBeVisible();
  const bare = await saved(page, 'Save copy to share');
  expect(bare.name).toBe('E2-picture.png');
  expect(bare.bytes.includes('at home')).toBe(false);
  expect(bare.bytes.subarray(-8, -4).toString('latin1')).toBe('IEND');
});

test('evidence ticks a notice’s checklist, and the letter names it once it goes with it', async ({ product }) => {
  const page = await product.open('dashboard.html#/paste');
  await page
    .getByLabel('The message')
    .fill(
      'Hello,\n\nOur records show that you did not pick up an assigned order for your Amazon Flex block on November 2. Not picking up orders may affect your eligibility to deliver with Amazon Flex.\n\nThe Amazon Flex Team',
    );
  await page.getByLabel('Subject').fill('Order Not Picked Up');
  await page.getByLabel('Sender').fill('Amazon Flex <amazonflex-support@amazon.com>');
  await page.getByLabel('Date and time you received it').fill('2026-11-03T09:15');
  await page.getByRole('button', { name: 'Read this message' }).click();
  await page.getByRole('link', { name: 'See what it means and how to answer' }).click();

  const line = page.getByRole('region', { name: 'What to collect' }).getByRole('listitem').first();
  const screenshot = await photo(page);
  await line.locator('input[type="file"]').setInputFiles({ name: 'stops.jpg', mimeType: '', buffer: screenshot });
  await expect(line.getByText('You have E1')).toBeVisible();
  await expect(page.getByText(/^1 of \d collected$/)).toBeVisible();

  const letter = page.locator('figure');
  await expect(letter).not.toContainText('E1-');
  await page.getByRole('checkbox', { name: 'E1-stops.jpg' }).check();
  await expect(letter).toContainText('1 file: E1-stops.jpg');
  const copy = await saved(page, 'Save 1 numbered copy');
  expect(copy.name).toBe('E1-stops.jpg');
  expect(copy.bytes.equals(screenshot)).toBe(true);
  await page.getByRole('checkbox', { name: 'E1-stops.jpg' }).uncheck();
  await expect(letter).not.toContainText('E1-');

  await product.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy the picture E1' }).click();
  await expect(page.getByText('E1 is copied, without its hidden data.')).toBeVisible();
  const types = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap((one) => [...one.types]));
  expect(types).toEqual(['image/png']);
});

/** Presses our button in the toolbar, which allows a picture of the tab in front, as the driver's click does. */
async function pressButton({ context, extensionId }: Product, over: Page): Promise<void> {
  await over.bringToFront();
  const devtools = await context.browser()?.newBrowserCDPSession();
  // Newer than the protocol's types: https://chromedevtools.github.io/devtools-protocol/tot/Extensions/
  const send = devtools?.send.bind(devtools) as (method: string, given: object) => Promise<unknown>;
  const { targetInfos } = (await send('Target.getTargets', { filter: [{ type: 'tab' }] })) as {
    readonly targetInfos: readonly { readonly targetId: string; readonly url: string }[];
  };
  const tab = targetInfos.find(({ url }) => url === over.url());
  await send('Extensions.triggerAction', { id: extensionId, targetId: tab?.targetId });
}

test('a screenshot of the page in front is kept; a page that can’t be pictured is told of', async ({ product }) => {
  const gmail = await product.gmail();
  const popup = await product.popup(gmail);
  const button = popup.getByRole('button', { name: 'Add a screenshot of this page' });
  await button.click();
  await expect(popup.getByText('No screenshot: your browser does not let extensions picture this page.')).toBeVisible();

  await pressButton(product, gmail);
  await button.click();
  await expect(popup.getByText('Kept as E1.')).toBeVisible();
  const page = await product.open('dashboard.html#/evidence');
  await page.locator('li a', { hasText: 'E1' }).click();
  await expect(page.getByRole('img', { name: 'The picture E1' })).toBeVisible();
  for (const words of ['image/png', 'Screenshot', '1,280 × 800 pixels'])
    await expect(page.getByText(words, { exact: true })).toBeVisible();
});
