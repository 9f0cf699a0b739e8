/** How a lock comes over a page by itself, and how one ends that nobody can open. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

import { lockOn } from '../support/lock';
import { lateNotice, paste } from '../support/paste';
import { expect, test } from '../support/product';

const NOTICE = { text: lateNotice('November 3, 2026'), subject: 'You checked in late', received: '2026-11-04T09:15' };

async function axe(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

test.beforeEach(({ product }) => product.consent());

test('what was not touched for a while locks itself, in every page, and forgets the key', async ({ product }) => {
  await paste(product, NOTICE);
  const { page } = await lockOn(product);
  expect(await axe(page)).toEqual([]);
  const panel = await product.panel();
  const at = await page.evaluate(async () => (await chrome.alarms.get('lock'))?.scheduledTime ?? 0);
  expect(at).toBeGreaterThan(Date.now());
  // The same alarm, but now.
  await page.evaluate(() => chrome.alarms.create('lock', { when: Date.now() }));
  for (const one of [page, panel]) await expect(one.getByRole('heading', { name: 'Redress is locked' })).toBeVisible();
  const session = await page.evaluate(async () => JSON.stringify(await chrome.storage.session.get(null)));
  expect(session).not.toContain('lock-key');
  expect(await axe(page)).toEqual([]);
});

test('who has neither the passphrase nor the code can delete everything, and begin anew', async ({ product }) => {
  await paste(product, NOTICE);
  const { page } = await lockOn(product);
  await page.getByRole('button', { name: 'Lock now' }).click();
  await page.getByRole('button', { name: 'I forgot my passphrase' }).click();
  expect(await axe(page)).toEqual([]);
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByRole('heading', { name: 'Redress is locked' })).toBeVisible();
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete everything' }).click();
  await expect(page.getByRole('heading', { name: 'Redress is locked' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Set up the lock' })).toBeVisible();
  expect((await product.record()).messages).toEqual([]);
});
