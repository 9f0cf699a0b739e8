/** Hostile words by every way in, on every screen: they stay words. The control is hostile-control.spec.ts. */
import type { Page } from '@playwright/test';

import { bannered, openThread } from '../support/gmail-page';
import { markupOfWords, watch } from '../support/hostile';
import {
  allScreens,
  HOSTILE_MAIL,
  HOSTILE_THREAD,
  importEvidence,
  importLetters,
  importMail,
  importPaste,
  nameCase,
  noteProblem,
  shortVector,
  teachWords,
} from '../support/hostile-record';
import { expect, type Product, test } from '../support/product';

/** Opens all that is folded away, and says what became markup. */
async function look(page: Page): Promise<string[]> {
  await page.locator('h1, h2').first().waitFor();
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
  });
  await page.mouse.wheel(0, 4_000);
  return markupOfWords(page);
}

async function overMail(product: Product): Promise<string[]> {
  const gmail = await product.gmail();
  await openThread(gmail, HOSTILE_THREAD);
  await expect.poll(() => bannered(gmail)).toHaveLength(1);
  const panel = await product.panel();
  await expect(panel.getByText('The message itself')).toBeVisible();
  const found = await look(panel);
  const popup = await product.popup(gmail);
  found.push(...(await look(popup)));
  await Promise.all([panel.close(), popup.close()]);
  return found;
}

test.use({ mail: HOSTILE_MAIL });

test('no word of a mail, a file or the driver runs, asks the network or becomes markup, on any screen', async ({
  product,
}) => {
  test.setTimeout(180_000);
  const watched = await watch(product);
  await product.consent();
  const found = await overMail(product);
  const page = await product.open('dashboard.html#/');
  for (const bring of [importMail, importPaste, importLetters, importEvidence, noteProblem, teachWords]) {
    await bring(page);
    found.push(...(await look(page)));
  }
  const screens = await allScreens(product, page);
  await nameCase(page, screens.find((hash) => hash.startsWith('#/cases/')) ?? '');
  for (const hash of screens) {
    // A new document each time, as by a bookmark.
    await page.goto('about:blank');
    await page.goto(`chrome-extension://${product.extensionId}/dashboard.html${hash}`);
    found.push(...(await look(page)).map((markup) => `${hash}: ${markup}`));
    await expect(page.getByRole('link', { name: 'History', exact: true })).toBeVisible();
  }
  await page.goto(`chrome-extension://${product.extensionId}/dashboard.html#/search`);
  for (const at of [0, 5, 11]) {
    await page.getByLabel('Words to look for').fill(shortVector(at));
    await expect(page.getByRole('main')).toContainText(/result|Nothing holds/i);
    found.push(...(await look(page)));
  }
  expect(found).toEqual([]);
  expect(watched.trouble()).toEqual([]);
});
