import type { Page } from '@playwright/test';

import { expect, test } from '../support/product';

async function paste(page: Page, subject: string, text: string, date: string): Promise<void> {
  await page.goto(`${page.url().split('#')[0] ?? ''}#/settings`);
  await page.goto(`${page.url().split('#')[0] ?? ''}#/paste`);
  await page.getByLabel('The message').fill(text);
  await page.getByLabel('Subject').fill(subject);
  await page.getByLabel('Sender').fill('Amazon Flex <amazonflex-support@amazon.com>');
  await page.getByLabel('Date and time you received it').fill(date);
  await page.getByRole('button', { name: 'Read this message' }).click();
  await page.getByRole('button', { name: 'Paste another' }).waitFor();
}

const LATE =
  'Hello,\n\nYou checked in more than 5 minutes after the start of your block at DSE4 on October 1, 2026. Arriving late makes it harder for others. Late arrivals count against your standing.\n\nAmazon Flex Team';
const SPANISH =
  'Hola Sam:\n\nLlegaste tarde a la estación para tu bloque del 1 de octubre de 2026. Si vuelve a pasar, puede afectar a tu cuenta de Amazon Flex.';

test('search finds words without their accents and with a slip; patterns say the same in chart and table', async ({
  product,
}) => {
  const page = await product.open('dashboard.html');
  await paste(page, 'You arrived late for your block', LATE, '2026-10-05T09:15');
  await paste(page, 'You arrived late for your block', LATE.replace('DSE4', 'DSE5'), '2026-11-03T09:15');
  await paste(page, 'Llegada tarde a tu bloque', SPANISH, '2026-11-04T10:00');

  await page.getByRole('link', { name: 'Search' }).click();
  const field = page.getByLabel('Words to look for');
  await field.pressSequentially('estacion blqoue');
  const results = page.getByRole('list', { name: 'Results' }).getByRole('listitem');
  await expect(results).toHaveCount(1);
  await expect(results.locator('mark', { hasText: 'estación' })).toHaveText('estación');
  await expect(results.locator('mark', { hasText: 'bloque' }).last()).toBeVisible();
  await expect(page.getByText('words that are much like them count too')).toBeVisible();

  await field.fill('dse');
  await expect(results).toHaveCount(2);
  await field.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(results.nth(1).getByRole('link')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/notice\//);
  await page.goBack();
  await expect(field).toHaveValue('dse');
  await field.fill('zebra crossing');
  await expect(page.getByText('Nothing holds these words')).toBeVisible();

  await page.getByRole('link', { name: 'Patterns' }).click();
  await expect(page.getByText('3 notices: too few to say')).toBeVisible();
  for (const name of ['Notices over time', 'Stations they name', 'On which days they come', 'At what time they come']) {
    const drawn = await page
      .getByRole('img', { name, exact: true })
      .locator('g')
      .evaluateAll((groups) => groups.map((group) => group.getAttribute('data-count')));
    const listed = await page
      .getByRole('table', { name, exact: true })
      .locator('tbody td:nth-child(2)')
      .allTextContents();
    expect(listed.length).toBeGreaterThan(1);
    expect(drawn).toEqual(listed);
  }
  await expect(page.getByRole('table', { name: 'Of one kind within 30 days' })).toContainText('Late arrival');
  await page.getByLabel('Time', { exact: true }).selectOption('2026');
  await expect(page.getByRole('status')).toHaveText('3 notices');
});
