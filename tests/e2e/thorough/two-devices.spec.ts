import type { Page } from '@playwright/test';

import { everything } from '../support/everything';
import { lateNotice, paste } from '../support/paste';
import { expect, type Product, test } from '../support/product';

const NOTICE = { text: lateNotice('November 3, 2026'), subject: 'You checked in late', received: '2026-11-04T09:15' };
const OTHER = { text: lateNotice('November 9, 2026'), subject: 'Late again', received: '2026-11-10T09:15' };

/** The page of the notice's case, where it is called so from now on. */
async function nameCase(product: Product, name: string): Promise<Page> {
  const page = await product.open('dashboard.html');
  await page.getByRole('main').getByRole('link', { name: 'Late arrival' }).first().click();
  await page.getByRole('button', { name: 'Rename' }).click();
  await page.getByRole('dialog').getByRole('textbox').fill(name);
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  return page;
}

async function addFile(page: Page, name: string, words: string): Promise<void> {
  await page
    .locator('main input[type=file]')
    .last()
    .setInputFiles({ name, mimeType: '', buffer: Buffer.from(words) });
  await page.getByRole('link', { name: `Kept as E1: ${name}` }).waitFor();
}

async function backup(page: Page, path: string): Promise<string> {
  await page.goto(page.url().replace(/#.*/, '#/settings'));
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a backup' }).click();
  await (await saved).saveAs(path);
  return path;
}

async function putIn(page: Page, file: string, choice: string): Promise<void> {
  await page.getByRole('radio', { name: choice }).check();
  await page.getByRole('button', { name: 'Put it in' }).click();
  await expect(page.getByText(/^Done\. Added/)).toBeVisible();
  await page.getByLabel('Choose a backup file').setInputFiles(file);
  await expect(page.getByText('This would add 0, change 0 and ask you about 0.')).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();
}

test('two devices become one record either way round: what both named is chosen, a number that is taken is a new one', async ({
  product,
  second,
}, info) => {
  await paste(product, NOTICE);
  await paste(second, NOTICE);
  const here = await nameCase(product, 'As I call it here');
  const there = await nameCase(second, 'As I call it there');
  await paste(second, OTHER);
  await addFile(here, 'gate.txt', 'The gate was closed until 3:41 PM.');
  await addFile(there, 'queue.txt', 'Nine cars stood before me.');
  const fromHere = await backup(here, info.outputPath('here.zip'));
  const fromThere = await backup(there, info.outputPath('there.zip'));

  await here.getByLabel('Choose a backup file').setInputFiles(fromThere);
  await expect(here.getByText('This would add 3, change 0 and ask you about 1.')).toBeVisible();
  await expect(here.getByText('queue.txt: E1 there becomes E2 here. That number is taken.')).toBeVisible();
  await expect(here.getByRole('group', { name: 'Case: As I call it here' })).toContainText('As I call it there');
  const before = await everything(here);
  // Nothing happens before the choice.
  await here.getByRole('button', { name: 'Put it in' }).press('Enter');
  expect(await everything(here)).toEqual(before);
  await putIn(here, fromThere, 'Take it from the backup');

  await there.getByLabel('Choose a backup file').setInputFiles(fromHere);
  await expect(there.getByText('This would add 1, change 0 and ask you about 1.')).toBeVisible();
  await putIn(there, fromHere, 'Keep what is here');

  for (const [page, gate, queue] of [
    [here, 'E1', 'E2'],
    [there, 'E2', 'E1'],
  ] as const) {
    await page.goto(page.url().replace(/#.*/, '#/'));
    await expect(page.getByRole('heading', { name: '2 open cases' })).toBeVisible();
    await page.getByRole('link', { name: 'As I call it there' }).first().click();
    await page.getByRole('link', { name: 'Late arrival' }).click();
    const letter = page.locator('figure');
    await page.getByRole('checkbox', { name: `${queue}-queue.txt` }).check();
    await page.getByRole('checkbox', { name: `${gate}-gate.txt` }).check();
    await expect(letter).toContainText(`${queue}-queue.txt`);
    await expect(letter).toContainText(`${gate}-gate.txt`);
  }
  await here.goto(here.url().replace(/#.*/, '#/evidence'));
  await here.locator('li a', { hasText: 'E2' }).last().click();
  await expect(here.getByText('came out of a backup, where it was E1.', { exact: false })).toBeVisible();
});
