import type { Page } from '@playwright/test';

import { sampleMessages } from '../../scripts/demo/sample';
import { openThread } from './support/gmail-page';
import { expect, type Product, test } from './support/product';

const LATE = sampleMessages.find(({ category }) => category === 'undelivered-packages');
const WORDS = 'I brought both packages back to the station at 7:40 PM and scanned them there.';

async function openReply(product: Product): Promise<{ page: Page; panel: Page }> {
  await product.consent();
  const page = await product.gmail();
  await openThread(page, LATE?.threadId ?? '');
  const panel = await product.panel();
  await panel.getByRole('heading', { name: 'Your reply' }).waitFor();
  return { page, panel };
}

async function fillOwnWords(panel: Page): Promise<void> {
  const reply = panel.getByRole('region', { name: 'Your reply' });
  for (const box of await reply.getByRole('textbox').all()) {
    if (await box.isVisible())
      await box.fill((await box.evaluate((one) => one.tagName)) === 'TEXTAREA' ? WORDS : 'Dana Rivers');
  }
}

const editorText = (page: Page): Promise<string> => page.evaluate(() => window.demo.editors().at(-1) ?? '');

test('a reply with empty blanks can be neither copied nor inserted', async ({ product }) => {
  const { panel } = await openReply(product);

  await expect(panel.getByText(/^Still empty: /)).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Copy the reply' })).toBeDisabled();
  await expect(panel.getByRole('button', { name: 'Put into the reply box' })).toBeDisabled();
});

test('the reply lands in the open reply box above signature and quote, becomes the draft, and can be undone', async ({
  product,
}) => {
  const { page, panel } = await openReply(product);
  await fillOwnWords(panel);

  await panel.getByRole('button', { name: 'Put into the reply box' }).click();
  await expect(panel.getByText(/No reply box is open/)).toBeVisible();

  await page.bringToFront();
  await page.evaluate(() => void window.demo.reply());
  await page.locator('[g_editable=true]').waitFor();
  const before = await editorText(page);
  await panel.bringToFront();
  await panel.getByRole('button', { name: 'Put into the reply box' }).click();
  await expect(panel.getByText(/It is in the reply box now/)).toBeVisible();

  await page.bringToFront();
  expect(await editorText(page)).toContain(WORDS);
  expect((await editorText(page)).trimEnd().endsWith('Dana Rivers')).toBe(true);
  expect(await page.locator('[g_editable=true] .gmail_quote').count()).toBeGreaterThan(0);
  await expect
    .poll(() =>
      product.mailbox
        .drafts()
        .map(({ text }) => text)
        .join(),
    )
    .toContain(WORDS);
  expect(product.mailbox.sent()).toEqual([]);

  await page.locator('[g_editable=true]').press('Control+z');
  await expect.poll(() => editorText(page)).toBe(before);
});

test('the reply finds its way into a reply that was moved to a window of its own', async ({ product }) => {
  const { page, panel } = await openReply(product);
  await fillOwnWords(panel);
  await page.bringToFront();
  await page.evaluate(() => void window.demo.reply());
  await page.locator('[g_editable=true]').waitFor();
  await page.evaluate(() => window.demo.popOut());
  await page.locator('[role=dialog] [g_editable=true]').waitFor();

  await panel.bringToFront();
  await panel.getByRole('button', { name: 'Put into the reply box' }).click();

  await expect(panel.getByText(/It is in the reply box now/)).toBeVisible();
  expect(await editorText(page)).toContain(WORDS);
});

test('a reply that would go to a stranger asks first', async ({ product }) => {
  const { page, panel } = await openReply(product);
  await fillOwnWords(panel);
  await page.bringToFront();
  await page.evaluate(() => void window.demo.reply());
  await page.locator('[g_editable=true]').waitFor();
  await page.evaluate(() => window.demo.setRecipients(['help@flex-appeals.example']));

  await panel.bringToFront();
  await panel.getByRole('button', { name: 'Put into the reply box' }).click();
  const dialog = panel.getByRole('dialog');
  await expect(dialog).toContainText('help@flex-appeals.example');
  await dialog.getByRole('button', { name: 'Go back' }).click();
  expect(await editorText(page)).not.toContain(WORDS);

  await panel.getByRole('button', { name: 'Put into the reply box' }).click();
  await panel.getByRole('dialog').getByRole('button', { name: 'Put it in anyway' }).click();
  await expect.poll(() => editorText(page)).toContain(WORDS);
});

test('a copied reply is plain text', async ({ product }) => {
  const { panel } = await openReply(product);
  await fillOwnWords(panel);
  await product.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await panel.getByRole('button', { name: 'Copy the reply' }).click();
  await expect(panel.getByText(/^Copied\./)).toBeVisible();

  const types = await panel.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types }) => types));
  expect(types).toEqual(['text/plain']);
  expect(await panel.evaluate(() => navigator.clipboard.readText())).toContain(WORDS);
});
