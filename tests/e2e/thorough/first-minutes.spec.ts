import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

import { keyboard } from '../support/hands';
import { paste, lateNotice } from '../support/paste';
import { expect, test } from '../support/product';
import { everything } from '../support/everything';

/** Everything `storage.local` holds, and which databases there are. */
async function beside(page: Page): Promise<{ local: unknown; databases: unknown }> {
  return page.evaluate(async () => ({
    local: await chrome.storage.local.get(null),
    databases: (await indexedDB.databases()).map(({ name, version }) => `${name ?? ''} ${version ?? 0}`).sort(),
  }));
}

/** What axe finds, and whether the page scrolls sideways, narrow and dark, wide and light. */
async function looksRight(page: Page, name: string): Promise<void> {
  for (const [colorScheme, width] of [
    ['dark', 360],
    ['light', 1280],
  ] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 800 });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`),
      `${name}, ${width} px`,
    ).toEqual([]);
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(sideways, `${name} scrolls sideways at ${width} px`).toBe(0);
    await page.screenshot({ path: `.output/first-minutes/${name}-${width}.png`, fullPage: true });
  }
}

test('the first page is done with the keyboard alone: watch, say where, go on', async ({ product }) => {
  const page = await product.open('welcome.html');
  await page
    .getByRole('heading', { name: 'Use your own device' })
    .or(page.getByText('Use your own device'))
    .first()
    .waitFor();
  await looksRight(page, 'welcome');

  await keyboard.press(page, 'button', 'Watch Gmail');
  await page.getByText('Redress watches your mail now.').waitFor();
  await keyboard.choose(page, 'Country', 'United States');
  await keyboard.press(page, 'button', 'Use this place');
  await page.getByText('You deliver here: United States').waitFor();
  await looksRight(page, 'welcome-done');

  await page.reload();
  await page.getByText('You deliver here: United States').waitFor();
});

test('where she delivers can be skipped, and is not asked again', async ({ product }) => {
  const page = await product.open('welcome.html');
  await page.getByRole('button', { name: 'Watch Gmail' }).click();
  await page.getByRole('button', { name: 'I’d rather not say' }).click();

  await expect(page.getByText('You would rather not say where you deliver.')).toBeVisible();
});

test('the made-up case comes and goes, and her own record is as it was', async ({ product }) => {
  test.setTimeout(120_000);
  await paste(product, { text: lateNotice('November 12'), subject: 'Late arrival', received: '2026-11-13T09:00' });
  const own = await product.open('dashboard.html#/history');
  await own.getByRole('link', { name: 'Late arrival' }).first().waitFor();
  const [rows, stored] = [await everything(own), await beside(own)];

  const page = await product.open('demo.html');
  await expect(page.getByText('DEMO', { exact: true })).toBeVisible();
  await page
    .getByRole('link', { name: /^DEMO: / })
    .first()
    .waitFor();
  await expect(page.getByText('Late arrival')).toHaveCount(0);
  await looksRight(page, 'demo-overview');
  await page
    .getByRole('link', { name: /^DEMO: / })
    .first()
    .click();
  await page.getByRole('link', { name: 'Canned answer' }).first().waitFor();
  await expect(page.getByText('The app: Stop removed')).toBeVisible();
  await expect(page.getByRole('link', { name: /demo-itinerary\.png/ }).first()).toBeVisible();
  await looksRight(page, 'demo-case');
  await page.getByRole('link', { name: 'Order not picked up' }).first().click();
  await page.getByRole('heading', { name: 'Your reply' }).waitFor();
  await expect(page.getByText('DEMO', { exact: true })).toBeVisible();
  await page.goto(page.url().replace(/#.*/, '#/settings'));
  await expect(page.getByText('This is not part of the demo')).toBeVisible();

  // Her own pages know nothing of it, while it is there.
  await own.reload();
  await own.getByRole('link', { name: 'Late arrival' }).first().waitFor();
  await expect(own.getByText('DEMO')).toHaveCount(0);
  await own.goto(own.url().replace(/#.*/, '#/settings/data'));
  await expect(own.locator('dl', { hasText: 'Messages' }).first()).toContainText('1');

  await page.getByRole('button', { name: 'Remove the demo' }).click();
  await page.getByRole('heading', { name: 'The demo is gone' }).waitFor();
  await looksRight(page, 'demo-gone');
  expect(await everything(own)).toEqual(rows);
  expect(await beside(own)).toEqual(stored);
});

test('closing the demo in one tab says so in another, and it can be made anew', async ({ product }) => {
  const [first, second] = [await product.open('demo.html'), await product.open('demo.html')];
  for (const page of [first, second])
    await page
      .getByRole('link', { name: /^DEMO: / })
      .first()
      .waitFor();
  await first.getByRole('button', { name: 'Remove the demo' }).click();

  await expect(second.getByRole('heading', { name: 'The demo is gone' })).toBeVisible();
  await second.reload();
  await expect(second.getByRole('link', { name: /^DEMO: / }).first()).toBeVisible();
});

test('"?" lists the keys, gives the focus back, is typed where one types, and can be switched off', async ({
  product,
}) => {
  const page = await product.open('dashboard.html#/search');
  await page.getByRole('searchbox').or(page.getByRole('textbox')).first().waitFor();
  const field = page.getByRole('searchbox').or(page.getByRole('textbox')).first();
  await field.fill('');
  await field.press('?');
  await expect(field).toHaveValue('?');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  const link = page.getByRole('link', { name: 'Overview' });
  await link.focus();
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Keys' });
  await expect(dialog).toContainText('chrome://extensions/shortcuts');
  await expect(dialog.getByText('Read the text you selected')).toBeVisible();
  await looksRight(page, 'keys');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(link).toBeFocused();

  await page.keyboard.press('?');
  await dialog.getByRole('switch').click();
  await expect(dialog.getByRole('switch')).not.toBeChecked();
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await expect(dialog).toHaveCount(0);
});

test('each part of the settings has an address, and the keyboard goes on from there', async ({ product }) => {
  const page = await product.open('dashboard.html#/settings/privacy');
  const privacy = page.getByRole('region', { name: 'Privacy and lock' });
  await expect(privacy).toBeFocused();
  await expect(privacy.getByRole('heading', { level: 2 })).toBeInViewport();

  const contents = page.getByRole('navigation', { name: 'Parts of the settings' });
  await keyboard.press(page, 'link', 'Backup and delete');
  await expect(page.getByRole('region', { name: 'Backup and delete' })).toBeFocused();
  expect(new URL(page.url()).hash).toBe('#/settings/data');
  await contents.getByRole('link', { name: 'About' }).click();
  await expect(page.getByRole('link', { name: 'How to check it yourself' })).toBeInViewport();
  await looksRight(page, 'settings');
});

test('help and the check page say the words, the keys, the rights and the version', async ({ product }) => {
  const page = await product.open('dashboard.html#/help');
  await expect(page.getByText('Fingerprint (SHA-256)')).toBeVisible();
  await expect(
    page
      .getByText('not set')
      .or(page.getByText('Alt', { exact: true }))
      .first(),
  ).toBeVisible();
  await looksRight(page, 'help');
  await page.getByRole('link', { name: 'How to check it yourself' }).click();
  const manifest = await page.evaluate(() => chrome.runtime.getManifest());
  await expect(page.getByText(`Redress ${manifest.version}`)).toBeVisible();
  for (const right of [...(manifest.permissions ?? []), ...(manifest.optional_host_permissions ?? [])])
    await expect(page.getByText(right, { exact: true })).toBeVisible();
  await looksRight(page, 'check');
});
