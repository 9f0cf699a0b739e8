/** The lock, by hand: set up with passphrase and recovery code, locked, captures while locked, opened, changed, taken away. */
import type { Page } from '@playwright/test';

import { sampleMessages } from '../../../scripts/demo/sample';
import { openThread } from '../support/gmail-page';
import { lockOn, PASSPHRASE, SLOW } from '../support/lock';
import { lateNotice, paste } from '../support/paste';
import { expect, readTables, test } from '../support/product';

const STORY = sampleMessages.find(({ category }) => category === 'order-not-picked-up')?.threadId ?? '';
const NOTICE = { text: lateNotice('November 3, 2026'), subject: 'You checked in late', received: '2026-11-04T09:15' };
async function open(page: Page, passphrase: string): Promise<void> {
  await page.getByLabel('Passphrase').fill(passphrase);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
}

/** Every word that is stored, rows and second copy, below the product's own code. */
async function storedText(page: Page): Promise<string> {
  const rows = await readTables(page);
  const local = await page.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)));
  return JSON.stringify(rows) + local;
}

test('a lock hides what was kept, asks in every page, takes in what comes meanwhile, and goes away whole', async ({
  product,
}, info) => {
  test.setTimeout(180_000);
  product.context.setDefaultTimeout(20_000);
  await product.consent();
  await paste(product, NOTICE);
  const { page, code } = await lockOn(product);
  await page.screenshot({ path: info.outputPath('on.png'), fullPage: true });
  expect(await storedText(page)).not.toContain('delivery block');
  await page.goto(`chrome-extension://${product.extensionId}/dashboard.html#/history`);
  await page.reload();
  await expect(page.getByText('You checked in late').first()).toBeVisible();

  await page.goto(`chrome-extension://${product.extensionId}/dashboard.html#/settings/privacy`);
  await page.getByRole('button', { name: 'Lock now' }).click();
  await expect(page.getByRole('heading', { name: 'Redress is locked' })).toBeVisible();
  expect(await page.evaluate(async () => JSON.stringify(await chrome.storage.session.get(null)))).not.toContain(
    'lock-key',
  );
  for (const width of [360, 1280])
    for (const scheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 700 });
      await page.emulateMedia({ colorScheme: scheme });
      await page.screenshot({ path: info.outputPath(`locked-${String(width)}-${scheme}.png`) });
    }
  for (const place of ['popup.html', 'sidepanel.html']) {
    const other = await product.open(place);
    await expect(other.getByRole('heading', { name: 'Redress is locked' })).toBeVisible();
    await other.close();
  }

  // A thread that is opened while it is locked.
  const mail = await product.gmail();
  await openThread(mail, STORY);
  await expect
    .poll(async () =>
      page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            indexedDB.open('redress').onsuccess = ({ target }) => {
              const db = (target as IDBOpenDBRequest).result;
              const keys = db.transaction('meta').objectStore('meta').getAllKeys();
              keys.onsuccess = () => {
                db.close();
                resolve(keys.result.filter((key) => typeof key === 'string' && key.startsWith('queue:')).length);
              };
            };
          }),
      ),
    )
    .toBeGreaterThan(0);
  await mail.close();

  await open(page, 'some other words');
  await expect(page.getByText('That does not open it.')).toBeVisible(SLOW);
  await open(page, PASSPHRASE);
  await expect(page.getByText(/came in while it was locked/)).toBeVisible(SLOW);
  await page.goto(`chrome-extension://${product.extensionId}/dashboard.html#/history`);
  await expect(page.getByRole('link', { name: 'Canned answer' }).first()).toBeVisible();
  expect(await storedText(page)).not.toContain('Order Not Picked Up');

  await page.evaluate(() => chrome.storage.session.clear());
  await page.getByRole('button', { name: 'I forgot my passphrase' }).click();
  await page.getByLabel('Recovery code').fill(code);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(page.getByRole('link', { name: 'Canned answer' }).first()).toBeVisible(SLOW);

  await page.goto(`chrome-extension://${product.extensionId}/dashboard.html#/settings/privacy`);
  await page.getByRole('button', { name: 'Take the lock away' }).click();
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Take the lock away' }).click();
  await expect(page.getByRole('button', { name: 'Set up the lock' })).toBeVisible(SLOW);
  const plain = await storedText(page);
  expect(plain).toContain('delivery block');
  expect(plain).not.toContain('"sealed"');
  await page.getByRole('button', { name: 'Look now' }).click();
  await expect(page.getByText(/whole/i).first()).toBeVisible(SLOW);
});
