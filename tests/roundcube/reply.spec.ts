import type { Page } from '@playwright/test';

import { parseMail } from '../../utils/core/mail/parse-mail';
import { type Driver, expect, rowOf, sampleOf, test, wordsOf } from './support';

const NOTICE = sampleOf('undelivered-packages');
const WORDS = 'I brought both packages back to the station at 7:40 PM and scanned them there.';

/** Opens the notice beside the list, answers it there, and has the panel fill in the letter. */
async function writeLetter(driver: Driver, isFullView: boolean): Promise<{ page: Page; panel: Page }> {
  await driver.watch();
  const page = await driver.login();
  await rowOf(page, NOTICE.subject).click({ clickCount: isFullView ? 2 : 1 });
  await expect.poll(() => wordsOf(page, 'banner')).toHaveLength(1);
  const panel = await driver.panel();
  await panel.getByRole('heading', { name: 'Your reply' }).waitFor();
  const reply = panel.getByRole('region', { name: 'Your reply' });
  for (const box of await reply.getByRole('textbox').all()) {
    if (await box.isVisible())
      await box.fill((await box.evaluate((one) => one.tagName)) === 'TEXTAREA' ? WORDS : 'Dana Rivers');
  }
  await page.bringToFront();
  await page.locator('a.reply:visible').first().click();
  await page.locator('[name="_subject"]').waitFor();
  return { page, panel };
}

async function putIn(page: Page, panel: Page): Promise<void> {
  await panel.bringToFront();
  await panel.getByRole('button', { name: 'Put into the reply box' }).click();
  await expect(panel.getByText(/It is in the reply box now/)).toBeVisible();
  await page.bringToFront();
}

async function send(driver: Driver, page: Page): Promise<string> {
  await page.locator('button.send, a.send').first().click();
  await expect.poll(() => driver.roundcube.sent().length).toBe(1);
  const [mail] = driver.roundcube.sent();
  expect(mail?.to).toEqual(['amazonflex-support@amazon.com']);
  const { message } = await parseMail(new TextEncoder().encode(mail?.raw));
  expect(message.subject).toBe(`Re: ${NOTICE.subject}`);
  return message.text ?? '';
}

for (const isFullView of [false, true]) {
  test(`a plain reply from ${isFullView ? 'the message’s own page' : 'beside the list'} holds the letter above the quote, can be undone, and is sent`, async ({
    driver,
  }) => {
    const { page, panel } = await writeLetter(driver, isFullView);
    const area = page.locator('#composebody');
    await expect(area).toHaveValue(/^> /m);
    const before = await area.inputValue();

    await putIn(page, panel);
    await expect(area).toHaveValue(new RegExp(WORDS.slice(0, 40)));
    await area.press('Control+z');
    await expect(area).toHaveValue(before);

    await putIn(page, panel);
    const text = await send(driver, page);
    expect(text).toContain(WORDS);
    expect(text.indexOf(WORDS)).toBeLessThan(text.search(/^> /m));
  });
}

test.describe('where replies are HTML', () => {
  test.use({ settings: { html: true } });

  test('the letter lands in the editor’s frame above the quote, can be undone, and is sent', async ({ driver }) => {
    const { page, panel } = await writeLetter(driver, false);
    const body = page.frameLocator('#composebody_ifr').locator('body');
    await expect(body.locator('blockquote')).toBeVisible();
    const before = await body.innerText();

    await putIn(page, panel);
    await expect(body).toContainText(WORDS);
    await expect(body.locator('blockquote')).not.toContainText(WORDS);
    await body.press('Control+z');
    await expect.poll(() => body.innerText()).toBe(before);

    await putIn(page, panel);
    const text = await send(driver, page);
    expect(text).toContain(WORDS);
    expect(text).toContain('wrote:');
    expect(text.indexOf(WORDS)).toBeLessThan(text.indexOf('wrote:'));
  });
});

test('a new message is no reply box for a letter', async ({ driver }) => {
  const { page, panel } = await writeLetter(driver, false);
  await page.goto(`${driver.roundcube.url}?_task=mail&_action=compose`);
  await page.locator('[name="_subject"]').waitFor();

  await panel.bringToFront();
  await panel.getByRole('button', { name: 'Put into the reply box' }).click();
  await expect(panel.getByText(/No reply box is open/)).toBeVisible();
});
