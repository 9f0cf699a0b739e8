import { sampleMbox } from '../../../scripts/demo/sample';
import { dana } from '../../../scripts/demo/sample/people';
import { expect, test } from '../support/product';

test('the second canned answer is laid beside the first, with what it passes over and how they have answered', async ({
  product,
}) => {
  const page = await product.open('dashboard.html#/files');
  await page.getByLabel('Your own email address').fill(dana.address);
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'sample.mbox', mimeType: 'application/mbox', buffer: Buffer.from(sampleMbox()) });
  await page.getByRole('button', { name: /^Keep \d/ }).click();
  await expect(page.getByText('messages are in your history now')).toBeVisible();
  const [first, second] = (await product.record()).messages
    .filter(({ kind, payload }) => kind === 'answer' && payload.message.subject === 'Re: Order Not Picked Up')
    .sort((one, other) => one.at - other.at)
    .map(({ id }) => id);

  await page.goto(`${page.url().split('#')[0]}#/notice/${encodeURIComponent(second ?? '')}`);
  await expect(page.getByText('99% the same as')).toBeVisible();
  await expect(page.getByText('Only the name below it is different.')).toBeVisible();
  await expect(page.getByText('Your photos or screenshots')).toBeVisible();
  await expect(page.getByText('Time until an answer')).toBeVisible();

  await page.getByText('Both answers, word for word').click();
  await expect(page.locator('del')).toContainText('Arjun');
  await expect(page.locator('ins')).toContainText('Ramesh');
  await expect(page.locator('del')).toHaveCSS('text-decoration-line', 'line-through');
  await page.getByRole('button', { name: /words are the same/ }).click();
  await expect(page.getByText('As we wrote in our previous message', { exact: false }).first()).toBeVisible();

  await page.getByRole('link', { name: /the answer of/ }).click();
  await expect(page).toHaveURL((url) => url.hash.endsWith(encodeURIComponent(first ?? '')));
});
