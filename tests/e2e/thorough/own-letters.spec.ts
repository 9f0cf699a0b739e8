import { writeFile } from 'node:fs/promises';

import type { Page } from '@playwright/test';

import { everything } from '../support/everything';
import { lateNotice, paste } from '../support/paste';
import { expect, type Product, test } from '../support/product';

const MARKUP = '<img src=x onerror="document.title = `taken over`"><script>document.title = `taken over`</script>';

interface StoredLetter {
  readonly id: string;
  readonly payload: { readonly name: string; readonly text: string };
}

async function lettersIn(page: Page): Promise<readonly StoredLetter[]> {
  return ((await everything(page))['letters'] ?? []) as StoredLetter[];
}

async function openedNotice(product: Product): Promise<Page> {
  await product.consent();
  await paste(product, {
    subject: 'Late arrival',
    text: lateNotice('November 1, 2026'),
    received: '2026-11-03T09:41',
  });
  const page = await product.open('dashboard.html#/history');
  await page.getByRole('link', { name: 'Late arrival' }).first().click();
  await page.getByRole('heading', { name: 'Your reply' }).waitFor();
  return page;
}

/** The letter below a message, one of the driver's own chosen. */
async function chosen(page: Page, name: string): Promise<void> {
  await page.getByText('Another letter or language').click();
  await page.getByRole('radio', { name }).click();
  await expect(page.getByRole('radio', { name })).toBeChecked();
}

test('a letter is kept from a message, changed, tried in an example, used, saved as a file, deleted and brought in again', async ({
  product,
}, testInfo) => {
  const page = await openedNotice(product);
  await page.getByRole('button', { name: 'Keep as my own letter' }).click();
  await expect(page.getByText(/^Kept as “/)).toBeVisible();
  const [kept] = await lettersIn(page);
  expect(kept?.payload.text).toContain('{driverName}');
  expect(kept?.payload.text).not.toContain('DQZ7');

  await page.getByRole('link', { name: 'Change the words of this letter' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Mine for late arrivals');
  const text = page.getByRole('textbox', { name: 'Your letter' });
  const example = page.getByRole('region', { name: 'What it reads like' });
  await text.fill('Hello,\n\n{whatHapened}\n\n{driverName}');
  await expect(page.getByText('1 thing to put right')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Use {whatHappened}' })).toBeVisible();
  await page.getByRole('button', { name: 'Show “{whatHapened}” in line 3' }).click();
  await page.keyboard.press('Delete');
  await page.getByText('Blanks you are asked for').click();
  await page.getByRole('checkbox', { name: /^Leave the words around/ }).uncheck();
  await page.getByRole('button', { name: 'What happened', exact: true }).click();
  await expect(text).toHaveValue('Hello,\n\n{whatHappened}\n\n{driverName}');
  await text.press('Control+z');
  await expect(text).toHaveValue('Hello,\n\n\n\n{driverName}');
  await page.getByRole('button', { name: 'What happened', exact: true }).click();
  await text.press('Control+Home');
  await text.pressSequentially('Words of mine. ');
  await page.getByText('Blanks filled from the message').click();
  await page.getByRole('checkbox', { name: /^Leave the words around/ }).check();
  await page.getByRole('button', { name: 'Station', exact: true }).click();
  await text.pressSequentially('It was at ');
  await expect(text).toHaveValue(/^Words of mine. \[station>It was at \{station\}\]Hello/);
  await expect(example.getByText(/It was at XYZ1Hello/)).toBeVisible();
  await expect(example.getByText('A made-up example')).toBeVisible();
  await example.getByText('Little known').click();
  await expect(example.getByText(/Words of mine. Hello/)).toBeVisible();
  await page.getByRole('button', { name: 'Save the letter' }).click();
  await expect(page.getByText('Saved. You can choose it below a message.')).toBeVisible();

  await page.getByRole('link', { name: 'History' }).click();
  await page.getByRole('link', { name: 'Late arrival' }).first().click();
  await chosen(page, 'Mine for late arrivals');
  await expect(page.getByText(/Words of mine. It was at DQZ7Hello/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Copy the reply' })).toBeDisabled();
  await page.getByRole('textbox', { name: /^What happened/ }).fill('I was at the gate at 3:20 PM.');
  await page.getByRole('textbox', { name: /^Your name/ }).fill('Dana Rivers');
  await expect(page.getByRole('button', { name: 'Copy the reply' })).toBeEnabled();

  await page.getByRole('link', { name: 'My letters' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save all as a file' }).click();
  const path = testInfo.outputPath('letters.json');
  await (await download).saveAs(path);
  await expect(page.getByText(/^1 letter saved as redress-letters-/)).toBeVisible();
  await page.getByRole('button', { name: 'Delete “Mine for late arrivals”' }).click();
  await expect(page.getByText('None yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Put it back' }).click();
  await expect(page.getByRole('link', { name: 'Mine for late arrivals' })).toBeVisible();
  const before = await lettersIn(page);
  await page.getByRole('button', { name: 'Delete “Mine for late arrivals”' }).click();
  await expect(page.getByText('None yet.')).toBeVisible();

  await page.setInputFiles('input[type=file]', path);
  await expect(page.getByText('1 letter would be added:')).toBeVisible();
  expect(await lettersIn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Put them in' }).click();
  await expect(page.getByText('Done. Added 1, changed 0.')).toBeVisible();
  expect(await lettersIn(page)).toEqual(before);
});

test('a file that says something else of a letter asks, and keeps mine, theirs or both', async ({
  product,
}, testInfo) => {
  const page = await product.open('dashboard.html#/letters/new');
  await page.getByRole('textbox', { name: 'Name' }).fill('A letter');
  await page.getByRole('button', { name: 'Save the letter' }).click();
  await expect(page.getByText('Saved. You can choose it below a message.')).toBeVisible();
  const [mine] = await lettersIn(page);
  if (!mine) throw new Error('no letter was kept');
  const theirs = { ...mine, payload: { ...mine.payload, text: `Hello,\n\n${MARKUP}\n\n{driverName}` } };
  const path = testInfo.outputPath('theirs.json');
  await writeFile(
    path,
    JSON.stringify({ format: 'redress-letters', version: 1, madeAt: '2026-11-20T12:00:00.000Z', letters: [theirs] }),
  );

  await page.getByRole('link', { name: 'Back to my letters' }).click();
  await page.setInputFiles('input[type=file]', path);
  const plan = page.getByRole('group', { name: 'What the file would do' });
  await expect(plan.getByRole('button', { name: 'Put them in' })).toBeDisabled();
  await plan.getByText('Look at both').click();
  await expect(plan.getByText(MARKUP)).toBeVisible();
  await plan.getByRole('radio', { name: 'Keep both' }).check();
  await plan.getByRole('button', { name: 'Put them in' }).click();
  await expect(page.getByText('Done. Added 1, changed 0.')).toBeVisible();
  expect((await lettersIn(page)).map(({ payload }) => payload.name).sort()).toEqual(['A letter', 'A letter (2)']);

  await page.getByRole('link', { name: 'A letter (2)' }).click();
  await expect(page.getByRole('textbox', { name: 'Your letter' })).toHaveValue(new RegExp('<img src=x'));
  await expect(page.getByRole('region', { name: 'What it reads like' }).getByText('<script>')).toBeVisible();
  expect(await page.locator('main img').count()).toBe(0);
  expect(await page.title()).not.toBe('taken over');
});

test('a file that is none of letters is refused with a sentence, and nothing changes', async ({
  product,
}, testInfo) => {
  const page = await product.open('dashboard.html#/letters');
  const cases = [
    ['{', 'The file is damaged, or was not saved by Redress'],
    ['[]', 'There are no letters of Redress in this file'],
    ['{"format":"redress-letters","version":2}', 'The file is from a newer version of Redress. Update Redress first'],
  ] as const;
  for (const [text, sentence] of cases) {
    const path = testInfo.outputPath('other.json');
    await writeFile(path, text);
    await page.setInputFiles('input[type=file]', path);
    await expect(page.getByText(sentence)).toBeVisible();
  }
  await expect(page.getByText('Nothing was changed.')).toBeVisible();
  expect(await lettersIn(page)).toEqual([]);
});
