/** What a browser, a disk and a stranger's file can do to the record, in the built extension. */
import { createWriteStream } from 'node:fs';
import { truncate, writeFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import type { Page } from '@playwright/test';

import { sampleMessages } from '../../../scripts/demo/sample';
import { growthWhile } from '../../bench/browser-memory';
import { TEN_GIGABYTES, zeros, zipOf } from '../../unit/app/made-up-zips';
import { exifBlock, jpeg, PHOTO } from '../../unit/core/evidence/pictures';
import { openThread, toInbox } from '../support/gmail-page';
import { expect, test } from '../support/product';

const [NOTICE, OTHER] = sampleMessages.filter(({ category }) =>
  ['late-forfeit', 'order-not-picked-up'].includes(category ?? ''),
);

/** Every write of this page fails from now on, as on a full disk, until {@link heal}. */
async function fill(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { add, put } = IDBObjectStore.prototype;
    Object.assign(globalThis, { heal: () => Object.assign(IDBObjectStore.prototype, { add, put }) });
    const full = (): never => {
      throw new DOMException('the disk is full', 'DataError');
    };
    Object.assign(IDBObjectStore.prototype, { add: full, put: full });
  });
}

async function heal(page: Page): Promise<void> {
  await page.evaluate(() => (globalThis as unknown as { heal: () => void }).heal());
}

/** Raises the database's version, as the next release of Redress would. */
async function upgrade(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('redress', 9_990);
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
        request.onerror = () => reject(new Error(String(request.error)));
      }),
  );
}

test('two dashboards and a webmail tab are open while the record is upgraded: all stop writing and say so', async ({
  product,
}) => {
  await product.consent();
  const gmail = await product.gmail();
  await openThread(gmail, NOTICE?.threadId ?? '');
  await expect.poll(async () => (await product.record()).messages.length).toBe(1);
  const dashboards = [
    await product.open('dashboard.html#/journal/new'),
    await product.open('dashboard.html#/settings'),
  ];
  const [first] = dashboards;
  if (!first) throw new Error('no dashboard');
  await first.getByLabel('In your own words').fill('The second stop was gone.');
  await expect(first.getByText('Draft saved.')).toBeVisible();
  const before = await product.record();

  await upgrade(await product.open('icon/16.png'));
  for (const dashboard of dashboards) {
    await dashboard.bringToFront();
    await expect(dashboard.getByRole('heading', { name: 'Redress was updated' })).toBeVisible();
  }
  await gmail.bringToFront();
  await toInbox(gmail);
  await openThread(gmail, OTHER?.threadId ?? '');
  const panel = await product.panel();
  await expect(panel.getByText('Not saved', { exact: true })).toBeVisible();
  expect(await product.record()).toEqual(before);

  await first.bringToFront();
  await first.getByRole('button', { name: 'Try again' }).click();
  await expect(first.getByText('Your history is from a newer version of Redress')).toBeVisible();
  await expect(first.getByLabel('In your own words')).toHaveValue('The second stop was gone.');
  await first.getByRole('radio', { name: 'Stop removed' }).check();
  await first.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(first.getByText(/^Not saved. Your record was written by a newer version/)).toBeVisible();
  expect(await product.record()).toEqual(before);
});

test('on a full disk an entry stays in its form, a file is not said to be kept, a backup is not half put in', async ({
  product,
}, info) => {
  const page = await product.open('dashboard.html#/evidence');
  const files = page.locator('main input[type=file]').first();
  await files.setInputFiles({ name: 'list.txt', mimeType: 'text/plain', buffer: Buffer.from('A made-up list.') });
  await expect(page.getByText('Kept as E1: list.txt')).toBeVisible();
  await page.goto(page.url().replace(/#.*/, '#/settings'));
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a backup' }).click();
  const backup = info.outputPath('backup.zip');
  await (await saved).saveAs(backup);
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete everything' }).click();
  await expect(page.getByText(/^Read back: 0 entries/)).toBeVisible();

  await fill(page);
  await page.getByLabel('Choose a backup file').setInputFiles(backup);
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await expect(page.getByText('Not saved. Your browser could not write it all, so it wrote nothing.')).toBeVisible();
  await page.goto(page.url().replace(/#.*/, '#/evidence'));
  await files.setInputFiles({ name: 'list.txt', mimeType: 'text/plain', buffer: Buffer.from('A made-up list.') });
  await expect(page.getByText(/^list.txt: not saved/)).toBeVisible();
  await page.goto(page.url().replace(/#.*/, '#/journal/new'));
  await page.getByRole('radio', { name: 'Stop removed' }).check();
  await page.getByLabel('In your own words').fill('The second stop was gone.');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText(/^Not saved. Your browser could not write to its storage. Your draft/)).toBeVisible();
  await expect(page.getByLabel('In your own words')).toHaveValue('The second stop was gone.');
  expect((await product.record()).events).toEqual([]);

  await heal(page);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect.poll(async () => (await product.record()).events.map(({ kind }) => kind)).toEqual(['glitch-saved']);
});

test('a photo of 200 MB is kept, an empty one and a program under its name are refused, each with a reason', async ({
  product,
}, info) => {
  const large = info.outputPath('large.jpg');
  await writeFile(large, jpeg(exifBlock(PHOTO)));
  await truncate(large, 200_000_000);
  const empty = info.outputPath('empty.jpg');
  await writeFile(empty, '');
  const program = info.outputPath('holiday.jpg');
  await writeFile(program, Buffer.from('MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff', 'latin1'));

  const page = await product.open('dashboard.html#/evidence');
  const files = page.locator('main input[type=file]').first();
  await files.setInputFiles([large, empty, program]);
  await expect(page.getByText('Kept as E1: large.jpg')).toBeVisible({ timeout: 45_000 });
  await expect(page.getByText('empty.jpg: this file is empty, so it was not kept.')).toBeVisible();
  await expect(page.getByText('holiday.jpg: this is a program, whatever its name says.')).toBeVisible();
  await expect(page.getByText('1 item', { exact: true })).toBeVisible();
});

for (const [what, says, sentence] of [
  ['and say so', TEN_GIGABYTES, 'This file would unpack to far more than a backup holds'],
  ['and say a megabyte', 1e6, 'This backup is damaged. A part of it is not what it was'],
] as const) {
  test(`a backup of ten gigabytes of zeros that are packed ${what} is refused, and not unpacked`, async ({
    product,
  }, info) => {
    const bomb = info.outputPath('bomb.zip');
    const packed = zipOf({ 'record.json': zeros(TEN_GIGABYTES, says) });
    await pipeline(Readable.fromWeb(packed.stream() as never), createWriteStream(bomb));
    const page = await product.open('dashboard.html#/settings');
    const field = page.getByLabel('Choose a backup file');
    const refuse = async (): Promise<void> => {
      await field.setInputFiles(bomb);
      await expect(page.getByText(sentence)).toBeVisible({ timeout: 5_000 });
    };
    // The first one loads code, too.
    await refuse();
    const growth = await growthWhile(product.context, refuse);
    expect(growth ?? 0).toBeLessThan(50 << 20);
    await expect(page.getByText('Nothing was changed', { exact: false }).last()).toBeVisible();
    expect((await product.record()).events).toEqual([]);
  });
}
