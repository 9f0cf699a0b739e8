import type { Page } from '@playwright/test';

import { preview, rowOf, sampleOf, test, expect, wordsOf, type Driver } from './support';

const NOTICE = sampleOf('undelivered-packages');

/** The list is badged; a notice opened from it has its banner, and health says ok. */
async function readsAll(driver: Driver, width = 1280): Promise<Page> {
  await driver.watch();
  const page = await driver.login();
  await page.setViewportSize({ width, height: 800 });
  await expect.poll(() => wordsOf(page, 'badge')).not.toEqual([]);
  const first = await page.locator('#messagelist tbody tr').first().boundingBox();
  const marked = await rowOf(page, NOTICE.subject).boundingBox();
  expect(marked?.height, 'a marked row is as high as any other').toBe(first?.height);
  await rowOf(page, NOTICE.subject).click();
  await expect(preview(page).locator('#messagebody')).toContainText('Amazon Flex');
  await expect.poll(() => wordsOf(page, 'banner')).toHaveLength(1);
  expect(await driver.health()).toEqual({ list: 'ok', message: 'ok' });
  const [kept] = await driver.messages();
  expect(kept?.payload.message.subject).toBe(NOTICE.subject);
  // Pages tell the minute.
  expect(kept?.payload.message.date?.slice(0, 16)).toBe(NOTICE.date.slice(0, 16));
  return page;
}

test('in the dark all is read', async ({ driver }) => {
  await driver.context.addCookies([{ name: 'colorMode', value: 'dark', url: driver.roundcube.url }]);
  const page = await readsAll(driver);
  await expect(page.locator('html')).toHaveClass(/\bdark-mode\b/);
  await expect(preview(page).locator('html')).toHaveClass(/\bdark-mode\b/);
});

test.describe('in Arabic', () => {
  test.use({ settings: { language: 'ar' } });

  test('all is read', async ({ driver }) => void (await readsAll(driver)));
});

test('on a screen as wide as a phone all is read', async ({ driver }) => void (await readsAll(driver, 390)));

for (const skin of ['larry', 'classic'] as const) {
  test.describe(`with the skin “${skin}”`, () => {
    test.use({ settings: { skin, layout: 'desktop' } });

    test('all is read', async ({ driver }) => void (await readsAll(driver)));
  });
}
