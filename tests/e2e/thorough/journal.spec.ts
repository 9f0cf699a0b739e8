import type { Page } from '@playwright/test';

import { expect, test } from '../support/product';

/** Presses Tab until the element in focus has this name or these words, as somebody without a mouse would. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    if ((await focused.count()) === 0) continue;
    const named = await focused.evaluate((one) => {
      const label = one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement ? one.labels?.[0] : null;
      return one.getAttribute('aria-label') ?? (label ?? one).textContent;
    });
    if (named.trim() === name) return;
  }
  throw new Error(`"${name}" can't be reached with the Tab key.`);
}

/** The local day so many days ago, as an input of type date takes it. */
function dayBefore(days: number): string {
  const date = new Date(Date.now() - days * 86_400_000);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

async function pasteNotice(page: Page): Promise<void> {
  const about = new Date(`${dayBefore(2)}T12:00`).toLocaleDateString('en', { dateStyle: 'long' });
  await page
    .getByLabel('The message')
    .fill(
      `Hello,\n\nOur records show that you did not pick up an assigned order for your Amazon Flex block on ${about} at station DSE4. Not picking up orders may affect your eligibility to deliver with Amazon Flex.\n\nThe Amazon Flex Team`,
    );
  await page.getByLabel('Subject').fill('Order Not Picked Up');
  await page.getByLabel('Sender').fill('Amazon Flex <amazonflex-support@amazon.com>');
  await page.getByLabel('Date and time you received it').fill(`${dayBefore(1)}T09:15`);
  await page.getByRole('button', { name: 'Read this message' }).click();
  await page.getByRole('link', { name: 'See what it means' }).click();
  await page.getByRole('heading', { name: 'Your reply' }).waitFor();
}

test('a glitch is noted from the popup, waits as a draft, meets its notice, and is changed and deleted', async ({
  product,
}) => {
  const popup = await product.open('popup.html');
  await popup.getByRole('button', { name: 'Note an app problem' }).click();
  await popup.getByRole('radio', { name: 'Stop removed' }).waitFor();
  await popup.keyboard.press('1');
  await popup.getByLabel('Station', { exact: true }).fill('DSE4');
  await expect(popup.getByText('Draft saved.')).toBeVisible();
  await popup.close();

  const again = await product.open('popup.html');
  await again.getByRole('button', { name: 'Go on with your note' }).click();
  await expect(again.getByRole('radio', { name: 'Stop removed' })).toBeChecked();
  await expect(again.getByLabel('Station', { exact: true })).toHaveValue('DSE4');
  await again.getByRole('radio', { name: 'Earlier' }).check();
  await again.getByLabel('Date and time').fill(`${dayBefore(2)}T16:05`);
  await expect(again.getByLabel('Date of the block')).toHaveValue(dayBefore(2));
  await again
    .locator('input[type="file"]')
    .setInputFiles({ name: 'stops.txt', mimeType: 'text/plain', buffer: Buffer.from('what the list said') });
  await expect(again.getByRole('link', { name: 'Kept as E1: stops.txt' })).toBeVisible();
  await again.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(again.getByText('Saved: Stop removed')).toBeVisible();
  await again.close();

  const page = await product.open('dashboard.html#/journal');
  const line = page.getByRole('listitem').filter({ hasText: 'Stop removed' });
  await expect(line).toContainText('Station DSE4');
  await expect(line).toContainText('In no case yet · 1 photo or file');

  await page.goto(page.url().replace(/#.*/, '#/paste'));
  await pasteNotice(page);
  const letter = page.locator('figure');
  await expect(letter).not.toContainText('the app removed a stop');
  const offer = page.getByRole('region', { name: 'App problems around this day' });
  await expect(offer).toContainText(/Same block, .*, at DSE4\. A close match\./);
  await offer.getByRole('button', { name: 'Not this one' }).click();
  await offer.getByRole('button', { name: 'Take it back' }).click();
  await offer.getByRole('button', { name: 'Add to the case' }).click();
  await expect(offer).toContainText('Added to the case.');
  await expect(letter).toContainText(/On .* at 4:05.PM, the app removed a stop from my itinerary\./);
  await expect(page.getByText('Evidence in this case')).toBeVisible();

  await page.goto(page.url().replace(/#.*/, '#/journal'));
  await page.getByRole('link', { name: 'Stop removed' }).click();
  await page.getByRole('button', { name: 'Change or add something' }).click();
  await page.getByLabel('In your own words').fill('The second stop was gone.');
  await page.getByRole('button', { name: 'Save the change' }).click();
  await expect(page.getByText('Before: (nothing)')).toBeVisible();
  await expect(page.getByText('Now: The second stop was gone.')).toBeVisible();

  await page.getByRole('button', { name: 'Delete…' }).click();
  await expect(page.getByRole('dialog')).toContainText('1 photo or file belongs to it.');
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(page.getByText('The entry is deleted')).toBeVisible();
  await page.getByRole('button', { name: 'Put it back' }).click();
  await expect(page.getByText('Now: The second stop was gone.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'E1 stops.txt' })).toBeVisible();
});

test('a glitch needs no mouse, in few presses', async ({ product }) => {
  const page = await product.open('dashboard.html#/journal/new');
  await page.getByRole('radio', { name: 'Stop removed' }).waitFor();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('Choose what the app did.');
  await page.keyboard.press('4');
  await expect(page.getByRole('radio', { name: 'Location wrong' })).toBeChecked();
  await tabTo(page, 'In your own words');
  await page.keyboard.type('It had me two streets away.');
  await tabTo(page, 'Save');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Saved: Location wrong')).toBeVisible();
  await tabTo(page, 'Look at it');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Location wrong' })).toBeVisible();
  await tabTo(page, 'Delete…');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText('The entry is deleted')).toBeVisible();
  await tabTo(page, 'Put it back');
  await page.keyboard.press('Enter');
  await expect(page.getByText('It had me two streets away.')).toBeVisible();
});
