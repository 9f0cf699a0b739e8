import { expect, preview, rowOf, sampleOf, test, wordsOf } from './support';

const NOTICE = sampleOf('undelivered-packages');
const IDLE = { list: 'idle', message: 'idle' };

for (const layout of ['widescreen', 'desktop', 'list'] as const) {
  test.describe(`in the layout “${layout}”`, () => {
    test.use({ settings: { layout } });

    test('a notice is badged in the list, opened, told above its text, and logged once', async ({ driver }) => {
      await driver.watch();
      const page = await driver.login();
      await expect.poll(() => wordsOf(page, 'badge')).not.toEqual([]);
      expect(await driver.health()).toEqual({ list: 'ok', message: 'idle' });
      await page.bringToFront();

      const row = rowOf(page, NOTICE.subject);
      await row.click({ clickCount: layout === 'list' ? 2 : 1 });
      await expect.poll(() => wordsOf(page, 'banner')).toHaveLength(1);
      await expect.poll(async () => (await driver.messages()).length).toBe(1);
      expect(await driver.health()).toEqual({ list: layout === 'list' ? 'idle' : 'ok', message: 'ok' });

      const [kept] = await driver.messages();
      expect(kept?.payload.message).toMatchObject({
        from: { name: 'Amazon Flex', address: 'amazonflex-support@amazon.com' },
        to: [{ name: 'Dana Rivers', address: 'dana.rivers.demo@example.com' }],
        subject: NOTICE.subject,
      });
      expect(kept?.payload.verdict?.category).toBe('undelivered-packages');
      const permalink = kept?.payload.permalink ?? '';
      expect(permalink).toMatch(/^https:\/\/mail\.drivers\.example\/\?_task=mail&_mbox=INBOX&_uid=\d+&_action=show$/);

      await page.goto(permalink);
      await expect.poll(() => wordsOf(page, 'banner')).toHaveLength(1);
      await expect(page.locator('#messagebody')).toContainText('Amazon Flex');
      expect(await driver.health()).toEqual({ list: 'idle', message: 'ok' });
      expect((await driver.messages()).map(({ id }) => id)).toEqual([kept?.id]);
      expect(driver.roundcube.strangers()).toEqual([]);
    });
  });
}

test('a message gives way to the next one beside the list, and its banner goes with it', async ({ driver }) => {
  await driver.watch();
  const page = await driver.login();
  await rowOf(page, NOTICE.subject).click();
  await expect.poll(() => wordsOf(page, 'banner')).toHaveLength(1);

  await rowOf(page, 'Thanksgiving').click();
  await expect(preview(page).locator('#messagebody')).toContainText('Mara');
  await expect.poll(() => wordsOf(page, 'banner')).toEqual([]);
});

test('a kept message has its own mark in the list, and what she wrote has none', async ({ driver }) => {
  await driver.watch();
  const page = await driver.login();
  await rowOf(page, NOTICE.subject).click();
  await expect.poll(() => wordsOf(page, 'banner')).toHaveLength(1);
  const badge = async (): Promise<string[]> =>
    (await wordsOf(page, 'badge')).filter((word) => !word.startsWith('may be'));
  await expect.poll(badge).toHaveLength(1);

  await page.locator('#mailboxlist .sent a').click();
  await expect(rowOf(page, 'Re: ')).toBeVisible();
  await expect.poll(() => wordsOf(page, 'badge')).toEqual([]);
});

test('nothing is read of other pages on the same host, or before she is logged in', async ({ driver }) => {
  await driver.watch();
  const page = await driver.context.newPage();
  await page.goto(`${driver.roundcube.url}club/`);
  expect(await driver.health()).toEqual(IDLE);
  expect(await wordsOf(page, 'badge')).toEqual([]);

  await page.goto(driver.roundcube.url);
  await page.locator('#rcmloginuser').waitFor();
  expect(await driver.health()).toEqual(IDLE);
});

test('pages of Roundcube that hold no mail say neither ok nor blind', async ({ driver }) => {
  await driver.watch();
  const page = await driver.login();
  for (const task of ['settings', 'addressbook']) {
    await page.goto(`${driver.roundcube.url}?_task=${task}`);
    expect(await driver.health()).toEqual(IDLE);
    await page.bringToFront();
  }
});

test('switched off it takes its marks away at once, and reads no more', async ({ driver }) => {
  await driver.watch();
  const page = await driver.login();
  await expect.poll(() => wordsOf(page, 'badge')).not.toEqual([]);

  const own = await driver.open('dashboard.html#/settings');
  await own.getByRole('button', { name: 'Stop', exact: true }).click();
  await page.bringToFront();
  await expect.poll(() => wordsOf(page, 'badge')).toEqual([]);
  await rowOf(page, NOTICE.subject).click();
  await expect(preview(page).locator('#messagebody')).toContainText('Amazon Flex');
  expect(await driver.messages()).toEqual([]);
});
