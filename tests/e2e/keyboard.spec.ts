import type { Page } from '@playwright/test';

import { sampleMessages } from '../../scripts/demo/sample';
import { bannered, openThread } from './support/gmail-page';
import { expect, test } from './support/product';

const NOTICE = sampleMessages.find(({ category }) => category === 'late-forfeit');

/** Presses Tab until the element in focus has this name, as somebody without a mouse would. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    if ((await focused.count()) > 0 && (await focused.evaluate((one) => one.textContent)).trim() === name) return;
  }
  throw new Error(`"${name}" can't be reached with the Tab key.`);
}

test('consent, reply and correction need no mouse', async ({ product }) => {
  const welcome = await product.open('welcome.html');
  await tabTo(welcome, 'Watch Gmail');
  await welcome.keyboard.press('Enter');
  await welcome.getByRole('button', { name: 'Watch Gmail' }).waitFor({ state: 'detached' });

  const page = await product.gmail();
  await openThread(page, NOTICE?.threadId ?? '');
  await expect.poll(() => bannered(page)).toHaveLength(1);
  const panel = await product.panel();
  await panel.getByRole('heading', { name: 'Your reply' }).waitFor();
  await tabTo(panel, 'Not a notice');
  await panel.keyboard.press('Enter');

  await expect(panel.getByRole('button', { name: 'Take it back' })).toBeVisible();
});

test('marks appearing in the mail never take the focus', async ({ product }) => {
  const page = await product.gmail();
  await openThread(page, NOTICE?.threadId ?? '');
  await page.evaluate(() => void window.demo.reply());
  const editor = page.locator('[g_editable=true]');
  await editor.click();
  await product.consent();
  await page.bringToFront();
  await expect.poll(() => bannered(page)).toHaveLength(1);

  await expect(editor).toBeFocused();
});
