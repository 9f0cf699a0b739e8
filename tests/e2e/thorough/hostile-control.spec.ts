/** The control of the hostile words: a page without protection, where the same watch sees nearly all of them go through. */
import { XSS_VECTORS } from '../../fixtures/hostile/xss';
import { markupOfWords, poke, unprotected, watch } from '../support/hostile';
import { expect, test } from '../support/product';

test('on a page that takes words for markup, nine of ten vectors go through and are seen', async ({ product }) => {
  const watched = await watch(product);
  const page = await product.context.newPage();
  await page.setContent('<!doctype html><title>Unprotected</title><body></body>');
  await unprotected(page, XSS_VECTORS);
  await expect
    .poll(async () => {
      await poke(page);
      return watched.went().size / XSS_VECTORS.length;
    })
    .toBeGreaterThanOrEqual(0.9);
  expect(watched.trouble().length).toBeGreaterThanOrEqual(watched.went().size);
});

test('markup made of words is found in a page that has some', async ({ product }) => {
  const page = await product.context.newPage();
  await page.setContent(
    '<p>words</p><img src=x onerror=0><a href=" java&Tab;script:0">x</a><svg><image href="https://leak.test/1"/></svg>',
  );
  expect(await markupOfWords(page)).toHaveLength(3);
});
