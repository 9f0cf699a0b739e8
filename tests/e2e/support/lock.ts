/** The lock, as a driver switches it on. */
import type { Page } from '@playwright/test';

import { expect, type Product } from './product';

export const PASSPHRASE = 'calm gate seven ladder';
/** Turning words into a key is slow on purpose. */
export const SLOW = { timeout: 30_000 };

/** Switches the lock on; a code that is typed wrong is refused on the way. */
export async function lockOn(product: Product): Promise<{ page: Page; code: string }> {
  const page = await product.open('dashboard.html#/settings/privacy');
  await page.getByRole('button', { name: 'Set up the lock' }).click();
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await page.getByLabel('The same passphrase once more').fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Go on' }).click();
  const code = await page.getByTestId('recovery-code').innerText(SLOW);
  const typed = page.getByLabel('Type the code from your paper');
  await typed.fill('ABCD');
  await page.getByRole('button', { name: 'Switch the lock on' }).click();
  await expect(page.getByText('This is not the code.')).toBeVisible(SLOW);
  await typed.fill(code.toLowerCase().replaceAll('-', ' '));
  await page.getByRole('button', { name: 'Switch the lock on' }).click();
  await expect(page.getByText('The lock is on.')).toBeVisible(SLOW);
  await expect(page.getByRole('button', { name: 'Take the lock away' })).toBeVisible(SLOW);
  return { page, code };
}
