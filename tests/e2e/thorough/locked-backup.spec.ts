import { readFile } from 'node:fs/promises';

import { ensureAge, openWithAge } from '../support/age';
import { everything } from '../support/everything';
import { lateNotice, paste } from '../support/paste';
import { expect, test } from '../support/product';

const PASSPHRASE = 'gate señal 7 tangerine ladder';
/** Turning a passphrase into a key is slow on purpose, and done twice. */
const SLOW = { timeout: 45_000 };
const NOTICE = { text: lateNotice('November 3, 2026'), subject: 'You checked in late', received: '2026-11-04T09:15' };

test.beforeAll(async () => {
  test.setTimeout(300_000);
  await ensureAge();
});

test('a backup locked with a passphrase opens with `age -d`, and with the passphrase alone it comes back', async ({
  product,
}, info) => {
  test.slow();
  await paste(product, NOTICE);
  const page = await product.open('dashboard.html#/settings');
  const before = await everything(page);

  await page.getByRole('switch', { name: 'Lock the file with a passphrase' }).check();
  const save = page.getByRole('button', { name: 'Save a backup' });
  await page.getByLabel('Passphrase', { exact: true }).fill('short');
  await save.click();
  await expect(page.getByText('Use at least 10 characters.')).toBeVisible();
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await expect(page.getByText('The two are not the same.')).toBeVisible();
  await page.getByLabel('The same passphrase once more').fill(PASSPHRASE);
  await expect(page.getByLabel('Passphrase', { exact: true })).toHaveAttribute('type', 'password');

  const saving = page.waitForEvent('download');
  await save.click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toMatch(/^redress-backup-\d{4}-\d\d-\d\d\.zip\.age$/);
  const locked = info.outputPath('backup.zip.age');
  await saved.saveAs(locked);
  await expect(page.getByText(/It was read back and is whole/)).toBeVisible(SLOW);
  // The words are gone from the page with the backup.
  await expect(page.getByLabel('Passphrase', { exact: true })).toHaveCount(0);

  const bytes = await readFile(locked);
  expect(bytes.includes('record.json')).toBe(false);
  const opened = info.outputPath('opened.zip');
  expect(await openWithAge(locked, info.outputPath('no.zip'), 'gate senal 7 tangerine ladder')).toMatchObject({
    code: 1,
  });
  expect(await openWithAge(locked, opened, PASSPHRASE)).toMatchObject({ code: 0 });
  expect((await readFile(opened)).includes('record.json')).toBe(true);

  await page.getByRole('button', { name: 'Delete everything' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete everything' }).click();
  await expect(page.getByText('Read back: 0 entries')).toBeVisible();

  await page.getByLabel('Choose a backup file').setInputFiles(locked);
  const asked = page.getByLabel('Passphrase of this backup');
  await asked.fill('gate senal 7 tangerine ladder');
  await asked.press('Enter');
  await expect(page.getByText('This is not its passphrase.')).toBeVisible(SLOW);
  expect(Object.values(await everything(page)).flat()).toEqual([]);
  await asked.fill(PASSPHRASE);
  await asked.press('Enter');
  await page.getByRole('button', { name: 'Bring it back' }).click(SLOW);
  await expect(page.getByText('Every file was read back and is the same as in the backup.')).toBeVisible();
  expect(await everything(page)).toEqual(before);
});
