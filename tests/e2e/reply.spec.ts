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

  await panel.getByRole('button', { name: 'Copy the reply' }).focus();
  await panel.keyboard.press('Enter');
  const empty = panel.getByRole('textbox', { name: /^What happened/ });
  await expect(empty).toBeFocused();
  await expect(empty).toHaveAccessibleDescription(/Fill this in first/);
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

test('a letter she has sent is one message of her case, marked first or read first, and can be taken back', async ({
  product,
}) => {
  const { page, panel } = await openReply(product);
  await fillOwnWords(panel);
  const hers = async () => (await product.record()).messages.filter(({ kind }) => kind === 'sent');
  await panel.getByRole('button', { name: 'I have sent it' }).click();
  await expect(panel.getByText(/^You said you sent this letter on /)).toBeVisible();
  await expect.poll(async () => (await hers()).map(({ payload }) => payload.source)).toEqual(['letter']);

  await panel.getByRole('button', { name: 'I have not sent it' }).click();
  await expect(panel.getByRole('button', { name: 'I have sent it' })).toBeVisible();
  expect(await hers()).toEqual([]);
  await panel.getByRole('button', { name: 'I have sent it' }).click();
  await expect(panel.getByText(/^You said you sent this letter on /)).toBeVisible();

  await page.bringToFront();
  await page.evaluate(() => void window.demo.reply());
  await page.locator('[g_editable=true]').waitFor();
  await panel.bringToFront();
  await panel.getByRole('button', { name: 'Put into the reply box' }).click();
  await expect(panel.getByText(/It is in the reply box now/)).toBeVisible();
  await page.bringToFront();
  await page.evaluate(() => document.querySelector<HTMLElement>('[role=main] [aria-label="Send"]')?.focus());
  await page.keyboard.press('Enter');
  await expect.poll(() => product.mailbox.sent().length).toBe(1);
  await expect.poll(async () => (await hers()).map(({ payload }) => payload.source)).toEqual(['page']);
  expect((await hers())[0]?.payload.letter).toMatchObject({ template: 'undelivered-packages', kind: 'answer' });
});

test('a step of the plan begins its letter, in the language she chooses, and each letter keeps its words', async ({
  product,
}) => {
  const { panel } = await openReply(product);
  await fillOwnWords(panel);
  const reply = panel.locator('#reply');
  await reply.getByText('Another letter or language').click();
  await reply.getByLabel('Language of the letter').selectOption('es');
  await expect(reply.getByText('You chose it.')).toBeVisible();
  await expect(reply.locator('figure')).toHaveAttribute('lang', 'es');
  await expect(reply.locator('figure')).toContainText(WORDS);

  const write = panel
    .locator('button', { hasText: 'Write this letter' })
    .and(panel.locator('[aria-label*="Dispute each"]'));
  await write.evaluate((button) => {
    for (let fold = button.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
      fold.open = true;
  });
  await write.click();
  await expect(reply).toBeFocused();
  await expect(reply.getByRole('textbox', { name: /^What is wrong, and why/ })).toHaveValue('');
  await expect(reply.locator('figure')).not.toContainText(WORDS);
  await reply.getByRole('radio', { name: /the one that fits now/ }).check();
  await expect(reply.locator('figure')).toContainText(WORDS);
});
