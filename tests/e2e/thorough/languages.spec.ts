/** Every screen in other languages, on a narrow window: nothing left in English, nothing cut off. Pictures go to `.output/<language>`. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Page } from '@playwright/test';

import { knowledgeFromDisk } from '../../../scripts/lib/knowledge-from-disk';
import { SAMPLE_ACCOUNT } from '../../../scripts/demo/mailbox';
import { sampleMessages } from '../../../scripts/demo/sample';
import { TEST_LANGUAGES } from '../../../scripts/lib/pseudo-text';
import { everything } from '../support/everything';
import { bannered, expandAll, openThread } from '../support/gmail-page';
import { cutOff, leftInEnglish, outsideBrackets } from '../support/language-checks';
import { EXTENSION, expect, type Product, test } from '../support/product';

const STORY = sampleMessages.find(({ category }) => category === 'order-not-picked-up')?.threadId ?? '';

/** A story, an entry of the journal and an item of evidence, so that no screen is empty. */
async function fill(product: Product, language: string): Promise<void> {
  await product.consent();
  const mail = await product.gmail();
  await openThread(mail, STORY);
  await expandAll(mail);
  await expect.poll(() => bannered(mail)).toHaveLength(3);
  const page = await product.open('dashboard.html#/journal/new');
  await page.getByRole('radio', { name: 'Scan refused' }).waitFor();
  await page.keyboard.press('3');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Saved: Scan refused').waitFor();
  await page.goto(page.url().replace(/#.*/, '#/evidence'));
  const buffer = Buffer.from('lo que recuerdo');
  await page.locator('input[type="file"]').setInputFiles({ name: 'notas.txt', mimeType: 'text/plain', buffer });
  await page.getByText(/Kept as E1/).waitFor();
  await page.evaluate(async (spoken) => {
    const { settings = {} } = await chrome.storage.local.get<{ settings?: object }>('settings');
    await chrome.storage.local.set({ settings: { ...settings, language: spoken } });
  }, language);
  await page.close();
}

/** Addresses of all screens, by a name for the picture. */
async function screens(product: Product, page: Page): Promise<readonly (readonly [string, string])[]> {
  const { messages } = await product.record();
  const notice = encodeURIComponent(messages[0]?.id ?? '');
  const first = encodeURIComponent(messages[0]?.caseId ?? '');
  await page.goto(page.url().replace(/#.*/, '#/evidence'));
  const item = await page.locator('main a[href*="#/evidence/"]').first().getAttribute('href');
  await page.goto(page.url().replace(/#.*/, '#/journal'));
  const entry = await page.locator('main a[href*="#/journal/"]:not([href$="new"])').first().getAttribute('href');
  const hashes = [
    ...['', 'history', 'search', 'patterns', 'journal', 'journal/new', 'evidence', 'letters', 'letters/new', 'paste'],
    ...['files', 'phrases', 'settings', 'help', 'check', `cases/${first}`, `dossier/${first}`],
    ...[`story/${first}`, `notice/${notice}`, `wording/${notice}`, `phrases/${notice}`],
  ];
  const own = [item, entry].flatMap((href) => (href === null ? [] : [href.replace(/^[^#]*/, '')]));
  return [
    ...[...hashes.map((hash) => `#/${hash}`), ...own].map(
      (hash, index) => [`dashboard-${index + 1}`, `dashboard.html${hash}`] as const,
    ),
    ['popup', 'popup.html'],
    ['welcome', 'welcome.html'],
  ];
}

/** Opens every screen, and hands each to `look` with a name. */
async function walk(product: Product, look: (page: Page, name: string) => Promise<void>): Promise<void> {
  const page = await product.open('dashboard.html#/');
  await page.setViewportSize({ width: 360, height: 800 });
  for (const [name, address] of await screens(product, page)) {
    // A new document each time: a screen that stays from before would be looked at twice.
    await page.goto('about:blank');
    await page.goto(`chrome-extension://${product.extensionId}/${address}`);
    await look(page, name);
  }
  const panel = await product.panel();
  await panel.setViewportSize({ width: 360, height: 800 });
  await look(panel, 'panel');
}

async function ready(page: Page, language: string): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  await expect(page.locator('h1').first()).toBeVisible();
}

test('every screen is Spanish to its last word, and fits a narrow window', async ({ product }) => {
  test.setTimeout(180_000);
  await fill(product, 'es');
  const troubles: string[] = [];
  await walk(product, async (page, name) => {
    await ready(page, 'es');
    for (const words of await leftInEnglish(page, 'es')) troubles.push(`${name}: “${words}” is English`);
    for (const words of await cutOff(page)) troubles.push(`${name}: ${words}`);
    await page.screenshot({ path: join('.output', 'es', `${name}.png`), fullPage: true });
  });
  expect(troubles).toEqual([]);
});

test('no package for a store has a language nobody speaks', async () => {
  const files = await readdir(EXTENSION, { recursive: true, withFileTypes: true });
  const texts = await Promise.all(
    files.filter((one) => one.isFile()).map((one) => readFile(join(one.parentPath, one.name), 'utf8')),
  );
  expect(texts.length).toBeGreaterThan(10);
  expect(texts.filter((text) => TEST_LANGUAGES.some((language) => text.includes(language)))).toEqual([]);
});

test.describe('in a build with languages nobody speaks', () => {
  test.use({ extension: `${EXTENSION}-languages` });

  for (const language of TEST_LANGUAGES) {
    const direction = language.startsWith('ar') ? 'rtl' : 'ltr';
    test(`every word of every screen is a text of ours, and long ones fit, from ${direction}`, async ({ product }) => {
      test.setTimeout(180_000);
      await fill(product, language);
      const own = await product.open('dashboard.html#/');
      const data = JSON.stringify([await everything(own), knowledgeFromDisk(), SAMPLE_ACCOUNT]);
      await own.close();
      const troubles: string[] = [];
      await walk(product, async (page, name) => {
        await ready(page, language);
        await expect(page.locator('html')).toHaveAttribute('dir', direction);
        for (const words of await outsideBrackets(page, data)) troubles.push(`${name}: “${words}” is no text of ours`);
        for (const words of await cutOff(page)) troubles.push(`${name}: ${words}`);
      });
      expect(troubles).toEqual([]);
    });
  }
});
