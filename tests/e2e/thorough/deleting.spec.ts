import type { Page } from '@playwright/test';

import { everything } from '../support/everything';
import { lateNotice, paste } from '../support/paste';
import { expect, test } from '../support/product';

const timeline = (page: Page) => page.locator('section', { hasText: 'Everything in order' }).locator('ol > li');

/** All rows but the chain and the tombstones, which tell of what was done, and the order of the cases' own changes. */
async function kept(page: Page): Promise<unknown> {
  const { events: _events, tombstones: _tombstones, thumbs: _thumbs, ...rest } = await everything(page);
  return rest;
}

test('a change shows both texts with its date; a deleted case is named to the last item, and comes back until the page is left', async ({
  product,
}) => {
  await paste(product, {
    text: lateNotice('November 3, 2026'),
    subject: 'You checked in late',
    received: '2026-11-04T09:15',
  });
  const page = await product.open('dashboard.html#/journal/new');
  await page.getByRole('radio', { name: 'Location wrong' }).check();
  await page.getByRole('radio', { name: 'Earlier' }).check();
  await page.getByLabel('Date and time').fill('2026-11-03T15:20');
  await page.getByLabel('In your own words').fill('It had me at the mall.');
  await page.getByLabel('Station', { exact: true }).fill('DQZ7');
  await page
    .locator('main input[type=file]')
    .last()
    .setInputFiles({ name: 'map.txt', mimeType: '', buffer: Buffer.from('two streets away') });
  await page.getByRole('link', { name: 'Kept as E1: map.txt' }).waitFor();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('link', { name: 'Look at it' }).click();
  await page.getByRole('button', { name: 'Change or add something' }).click();
  await page.getByLabel('In your own words').fill('It had me at the mall, two streets away.');
  await page.getByRole('button', { name: 'Save the change' }).click();

  await page.goto(page.url().replace(/#.*/, '#/'));
  await page.getByRole('main').getByRole('link', { name: 'Late arrival' }).first().click();
  await page.getByRole('button', { name: 'Add to the case: Location wrong' }).click();
  await expect(timeline(page)).toHaveCount(3);
  const glitch = timeline(page).filter({ hasText: 'The app: Location wrong' });
  await expect(glitch).toContainText(/Changed on .* \d+:\d\d [AP]M: your words/);
  await expect(glitch.locator('del')).toContainText('Before: It had me at the mall.');
  await expect(glitch.locator('ins')).toContainText('Now: It had me at the mall, two streets away.');

  const before = await kept(page);
  await page.getByRole('button', { name: 'Delete this case…' }).click();
  const asks = page.getByRole('dialog');
  await expect(asks).toContainText('This goes from this device: 1 message.');
  await asks.getByRole('radio').last().check();
  await expect(asks).toContainText('This goes from this device: 1 message, 1 journal entry, and 1 item of evidence.');
  await asks.getByText('See each of them').click();
  await expect(asks.getByRole('listitem')).toContainText(['The app: Location wrong', 'Late arrival', 'E1: map.txt']);
  await asks.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(page.getByText('The case was deleted.')).toBeVisible();
  const gone = await everything(page);
  for (const table of ['messages', 'cases', 'glitches', 'evidence', 'blobs', 'thumbs']) expect(gone[table]).toEqual([]);
  await page.getByRole('button', { name: 'Take it back' }).click();
  await expect(timeline(page)).toHaveCount(3);
  expect(await kept(page)).toEqual(before);

  await page.getByRole('button', { name: 'Delete this case…' }).click();
  await asks.getByRole('radio').first().check();
  await asks.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Take it back' })).toBeVisible();
  await page.getByRole('link', { name: 'Journal' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Location wrong' })).toContainText('In no case yet');
  await page.goBack();
  await expect(page.getByText('This case is not here')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Take it back' })).toBeHidden();
});
