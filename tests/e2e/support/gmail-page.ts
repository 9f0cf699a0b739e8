/** What a driver does on the demo mailbox's page. */
import type { Page } from '@playwright/test';

import { marks } from '../../../scripts/browser/pierce';
import { threadToken } from '../../../utils/webmail/sites/gmail/ids';

/** Opens a thread by its id, as a click on its row would: by the address. */
export async function openThread(page: Page, threadId: string, folder = 'inbox'): Promise<void> {
  await page.evaluate((hash) => (location.hash = hash), `#${folder}/${threadToken(threadId) ?? threadId}`);
  await page.locator(`[role=main] h2[data-legacy-thread-id="${threadId}"]`).waitFor();
}

/** Expands every message of the opened thread, "older messages" first. */
export async function expandAll(page: Page): Promise<void> {
  const older = page.locator('[role=main] .adx');
  if (await older.count()) await older.first().click();
  const collapsed = page.locator('[role=main] [role=listitem][aria-expanded="false"]');
  for (let left = await collapsed.count(); left > 0; left = await collapsed.count()) await collapsed.first().click();
}

/** Back to the list. */
export async function toInbox(page: Page): Promise<void> {
  await page.evaluate(() => (location.hash = '#inbox'));
  await page.locator('[role=main] tr.zA').first().waitFor();
}

/** Ids of the messages that have a banner, in order. */
export async function bannered(page: Page): Promise<string[]> {
  return (await marks(page)).filter(({ kind }) => kind === 'banner').map(({ messageId }) => messageId ?? '');
}

/** Badge words by thread id, of the rows a person sees: the tabs behind have rows of their own. */
export async function badges(page: Page): Promise<Record<string, string>> {
  const shown = new Set((await visibleRows(page)).map(({ threadId }) => threadId));
  const found = (await marks(page)).filter(({ kind, threadId }) => kind === 'badge' && shown.has(threadId ?? ''));
  return Object.fromEntries(found.map(({ threadId, text }) => [threadId ?? '', text]));
}

/** The rows in front, as a reader of the page's own attributes and visible words sees them. */
export async function visibleRows(
  page: Page,
): Promise<{ threadId: string; people: { name: string; address: string }[]; subject: string; snippet: string }[]> {
  return page.locator('[role=main] tr.zA:visible').evaluateAll((rows) =>
    rows.map((row) => ({
      threadId: row.querySelector('[data-legacy-thread-id]')?.getAttribute('data-legacy-thread-id') ?? '',
      people: [...row.querySelectorAll('[email]')].map((one) => ({
        name: one.getAttribute('name') ?? '',
        address: one.getAttribute('email') ?? '',
      })),
      subject: row.querySelector('.bog')?.textContent ?? '',
      snippet: row.querySelector('.y2')?.textContent ?? '',
    })),
  );
}
