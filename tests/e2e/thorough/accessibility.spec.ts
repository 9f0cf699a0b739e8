import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

import { sampleMbox, sampleMessages } from '../../../scripts/demo/sample';
import { bannered, expandAll, openThread } from '../support/gmail-page';
import { expect, type Product, test } from '../support/product';

const STORY = sampleMessages.find(({ category }) => category === 'order-not-picked-up')?.threadId ?? '';

/** Every violation of axe's rules, as one line each. */
async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

async function withHistory(product: Product): Promise<void> {
  await product.consent();
  const page = await product.gmail();
  await openThread(page, STORY);
  await expandAll(page);
  await expect.poll(() => bannered(page)).toHaveLength(3);
}

async function withEvidence(product: Product): Promise<Page> {
  const page = await product.open('dashboard.html#/evidence');
  const buffer = Buffer.from('what I remember');
  await page.locator('input[type="file"]').setInputFiles({ name: 'notes.txt', mimeType: 'text/plain', buffer });
  await page.getByText(/Kept as E1|already, as E1/).waitFor();
  return page;
}

async function withEntry(product: Product): Promise<Page> {
  const page = await product.open('dashboard.html#/journal/new');
  await page.getByRole('radio', { name: 'Scan refused' }).waitFor();
  await page.keyboard.press('3');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Saved: Scan refused').waitFor();
  return page;
}

const SCREENS: readonly (readonly [name: string, open: (product: Product) => Promise<Page>])[] = [
  ['welcome', (product) => product.open('welcome.html')],
  ['panel', (product) => product.panel()],
  ['popup', (product) => product.open('popup.html')],
  ['overview', (product) => product.open('dashboard.html#/')],
  ['history', (product) => product.open('dashboard.html#/history')],
  [
    'one case',
    async (product) => {
      const page = await product.open('dashboard.html#/');
      await page.getByRole('link', { name: 'Order not picked up' }).click();
      await page.getByRole('button', { name: 'Split this case…' }).waitFor();
      return page;
    },
  ],
  ['paste', (product) => product.open('dashboard.html#/paste')],
  ['files', (product) => product.open('dashboard.html#/files')],
  ['evidence', withEvidence],
  [
    'a new entry of the journal',
    async (product) => {
      const page = await product.open('dashboard.html#/journal/new');
      await page.getByRole('radio', { name: 'Earlier' }).check();
      return page;
    },
  ],
  [
    'one entry of the journal',
    async (product) => {
      const page = await withEntry(product);
      await page.getByRole('link', { name: 'Look at it' }).click();
      await page.getByRole('button', { name: 'Change or add something' }).click();
      return page;
    },
  ],
  [
    'the journal',
    async (product) => {
      const page = await withEntry(product);
      await page.goto(page.url().replace(/#.*/, '#/journal'));
      await page.getByRole('link', { name: 'Scan refused' }).first().waitFor();
      return page;
    },
  ],
  [
    'one item of evidence',
    async (product) => {
      const page = await withEvidence(product);
      await page.getByRole('link', { name: /^E1/ }).click();
      await page.getByRole('heading', { name: 'E1 notes.txt' }).waitFor();
      return page;
    },
  ],
  [
    'what was found in a file',
    async (product) => {
      const page = await product.open('dashboard.html#/files');
      const buffer = Buffer.from(sampleMbox());
      await page.locator('input[type="file"]').setInputFiles({ name: 'a.mbox', mimeType: 'text/plain', buffer });
      await page.getByText('Text and reasons').first().click();
      return page;
    },
  ],
  [
    'words on trial',
    async (product) => {
      const page = await product.open('dashboard.html#/phrases');
      await page.getByLabel('Words to look for').fill('Amazon Flex');
      await page.getByText('If you save this').waitFor();
      return page;
    },
  ],
  [
    'a letter of her own',
    async (product) => {
      const page = await product.open('dashboard.html#/letters/new');
      await page.getByRole('textbox', { name: 'Name' }).fill('Mine');
      await page.getByRole('textbox', { name: 'Your letter' }).fill('{driverNam} [station>here {station}]');
      await page.getByText('Blanks you are asked for').click();
      await page.getByText('How blanks work').click();
      await page.getByText('What it is for').click();
      await page.getByRole('button', { name: 'Save the letter' }).click();
      await page.getByText('Saved.').waitFor();
      return page;
    },
  ],
  [
    'her letters, and a file of them',
    async (product) => {
      const page = await product.open('dashboard.html#/letters');
      const letter = { id: '0'.repeat(16), at: '2026-11-20T12:00:00.000Z' };
      const payload = {
        name: 'From a friend',
        kind: 'appeal',
        categories: [],
        language: 'es',
        text: '{x}',
        from: null,
      };
      const file = { format: 'redress-letters', version: 1, madeAt: letter.at, letters: [{ ...letter, payload }] };
      const buffer = Buffer.from(JSON.stringify(file));
      await page.locator('input[type="file"]').setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer });
      await page.getByText('From a friend').click();
      return page;
    },
  ],
  ['settings', (product) => product.open('dashboard.html#/settings')],
  [
    'one notice in full',
    async (product) => {
      const page = await product.open('dashboard.html#/history');
      await page.getByRole('link', { name: 'Order not picked up' }).click();
      await page.getByRole('heading', { name: 'Your reply' }).waitFor();
      return page;
    },
  ],
  [
    'the question before deleting',
    async (product) => {
      const page = await product.panel();
      await page.getByRole('button', { name: 'Delete…' }).click();
      return page;
    },
  ],
  [
    'timeline',
    async (product) => {
      const page = await product.open('dashboard.html#/history');
      await page.getByText('Timeline', { exact: true }).click();
      return page;
    },
  ],
];

test('axe finds nothing on any page, light and narrow, dark and wide', async ({ product }) => {
  test.setTimeout(240_000);
  await withHistory(product);

  for (const [name, open] of SCREENS) {
    const page = await open(product);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    for (const [colorScheme, width] of [
      ['light', 360],
      ['dark', 1280],
    ] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 800 });
      expect(await violations(page), `${name}, ${colorScheme}, ${width} px`).toEqual([]);
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(sideways, `${name} scrolls sideways at ${width} px`).toBe(0);
    }
    await page.close();
  }
});

test('axe finds nothing on badge and banner, mounted open on a page of their own', async ({ product }) => {
  const page = await product.context.newPage();
  await page.goto('about:blank');
  const { build } = await import('vite');
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: `${import.meta.dirname}/../support/mount-marks.ts`, formats: ['iife'], name: 'marks' },
    },
  });
  const [bundle] = [built].flat();
  const chunk = bundle && 'output' in bundle ? bundle.output[0] : undefined;
  await page.setContent('<!doctype html><html lang="en"><title>Marks</title><main><h1>Marks</h1></main></html>');
  await page.addScriptTag({ content: chunk?.type === 'chunk' ? chunk.code : '' });
  await expect(page.getByRole('img')).not.toHaveCount(0);

  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await violations(page)).toEqual([]);
  }
});
