import { marks } from '../../scripts/browser/pierce';
import { sampleMessages } from '../../scripts/demo/sample';
import { badges, openThread } from './support/gmail-page';
import { expect, test } from './support/product';

const NOTICE = sampleMessages.find(({ category }) => category === 'order-not-picked-up');

test('nothing is read, marked or kept before the driver presses "Watch Gmail"', async ({ product }) => {
  const page = await product.gmail();
  await openThread(page, NOTICE?.threadId ?? '');
  // Longer than every delay of the pipeline: its heartbeat is 3 s.
  await page.waitForFunction(() => performance.now() > 4_500);

  expect(await marks(page)).toEqual([]);
  expect((await product.record()).messages).toEqual([]);
});

test('consent reaches a Gmail that is already open, and pausing takes every mark away again', async ({ product }) => {
  const page = await product.gmail();
  await product.consent();
  await page.bringToFront();
  await expect.poll(async () => Object.keys(await badges(page)).length).toBeGreaterThan(3);

  const popup = await product.open('popup.html');
  await popup.getByRole('switch', { name: /pause/i }).click();
  await page.bringToFront();

  await expect.poll(() => marks(page)).toEqual([]);
});
