import { marks } from '../../../scripts/browser/pierce';
import { sampleMessages } from '../../../scripts/demo/sample';
import { openThread } from '../support/gmail-page';
import { expect, test } from '../support/product';

const NOTICE = sampleMessages.find(({ category }) => category === 'order-not-picked-up');

for (const [strip, words] of [
  ['ids', /partly|some|not sure|may miss/i],
  ['classes', /partly|some|not sure|may miss/i],
  ['all', /can't be read/i],
] as const) {
  test(`Gmail without its ${strip} is said in popup and panel, with paste offered`, async ({ product }) => {
    await product.consent();
    const page = await product.gmail(`?strip=${strip}`);
    await page.waitForFunction(() => performance.now() > 4_500);
    const panel = await product.panel();
    await expect(panel.getByText(words).first()).toBeVisible();
    await expect(panel.getByRole('link', { name: /paste/i }).first()).toBeVisible();

    const popup = await product.popup(page);
    await expect(popup.getByText(/can't be read|Only a part of this page/).first()).toBeVisible();

    if (strip === 'all') expect(await marks(page)).toEqual([]);
  });
}

test('the popup forgets a page that left the webmail', async ({ product }) => {
  await product.consent();
  const page = await product.gmail();
  await expect.poll(async () => (await marks(page)).length).toBeGreaterThan(3);
  await expect((await product.popup(page)).getByText(/rows read/)).toBeVisible();
  await page.goto('https://example.com/');

  await expect((await product.popup(page)).getByText('This page is not your webmail')).toBeVisible();
});

test('a message whose anchors are gone is never marked as something it is not', async ({ product }) => {
  await product.consent();
  const page = await product.gmail('?strip=all');
  await page.evaluate((id) => window.demo && (location.hash = `#inbox/${id}`), NOTICE?.threadId ?? '');
  await page.waitForFunction(() => performance.now() > 4_500);

  expect((await marks(page)).filter(({ kind }) => kind === 'banner')).toEqual([]);
  expect((await product.record()).messages).toEqual([]);
});

test('with the classes gone, an opened notice is still read by its ids', async ({ product }) => {
  await product.consent();
  const page = await product.gmail('?strip=classes');
  await openThread(page, NOTICE?.threadId ?? '');

  await expect.poll(async () => (await marks(page)).filter(({ kind }) => kind === 'banner').length).toBeGreaterThan(0);
});
