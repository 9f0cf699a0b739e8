/** What a driver does on the replica of another webmail, and what the extension says of it. */
import type { Page } from '@playwright/test';

import { marks } from '../../../scripts/browser/pierce';
import { type Product, expect } from './product';

/** Words of the marks of one kind, in the order of the page. */
export async function wordsOf(page: Page, which: 'badge' | 'banner'): Promise<string[]> {
  return (await marks(page)).filter(({ kind }) => kind === which).map(({ text }) => text);
}

/** Opens a replica at an address and waits until it is drawn. */
export async function openReplica(product: Product, address: string): Promise<Page> {
  const page = await product.context.newPage();
  await page.goto(address);
  await page.locator('.d-row, .d-heading').first().waitFor();
  return page;
}

async function lastTab(own: Page, origin: string): Promise<number> {
  const found = await own.evaluate((pattern) => chrome.tabs.query({ url: pattern }), `${origin}/*`);
  return Math.max(...found.map(({ id }) => id ?? 0));
}

/** What the extension's own check says of the tab opened last: the state of the list and of the message. */
export async function healthOf(own: Page, origin: string): Promise<{ list: string; message: string }> {
  const said = await own.evaluate(
    async (tab) => (await chrome.tabs.sendMessage(tab, { name: 'check', payload: null })) as unknown,
    await lastTab(own, origin),
  );
  const { list, message } = said as Record<'list' | 'message', { readonly state: string }>;
  return { list: list.state, message: message.state };
}

/** Answers the opened notice from the panel, with these words in every field, into the reply box of the page. */
export async function insertReply(product: Product, page: Page, origin: string, words: string): Promise<void> {
  await page.locator('.d-reply').click();
  const panel = await product.open('popup.html');
  await panel.goto(`chrome-extension://${product.extensionId}/sidepanel.html?tab=${await lastTab(panel, origin)}`);
  await panel.getByRole('heading', { name: 'Your reply' }).waitFor();
  for (const box of await panel.getByRole('region', { name: 'Your reply' }).getByRole('textbox').all())
    if (await box.isVisible()) await box.fill(words);
  await panel.getByRole('button', { name: 'Put into the reply box' }).click();
  await expect(panel.getByText(/It is in the reply box now/)).toBeVisible();
}
