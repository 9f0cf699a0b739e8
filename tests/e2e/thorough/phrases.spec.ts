import { sampleMessages } from '../../../scripts/demo/sample';
import { bannered, openThread } from '../support/gmail-page';
import { expect, test } from '../support/product';

const NOTICE = sampleMessages.find(({ category }) => category === 'late-forfeit');
const ID = NOTICE?.threadId ?? '';

test('words are taken from a kept message, tried, saved, used, and taken back', async ({ product }) => {
  await product.consent();
  const gmail = await product.gmail();
  await openThread(gmail, ID);
  await expect.poll(() => bannered(gmail)).toHaveLength(1);
  const panel = await product.panel();
  await panel.getByText('The message itself').click();
  const opened = product.context.waitForEvent('page');
  await panel.getByRole('link', { name: 'Teach it words from this message' }).click();
  const page = await opened;

  // By keyboard alone: three words of the second paragraph.
  const message = page.getByLabel('The message');
  await message.focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Home');
  for (let count = 0; count < 5; count += 1) await page.keyboard.press('Control+Shift+ArrowRight');
  await expect(page.getByLabel('Words to look for')).not.toHaveValue('');
  await page.getByLabel('Mail with them is').selectOption('missed-block');
  await expect(page.getByText('Matches 1 of your 1 kept message')).toBeVisible();
  await expect(page.getByText('If you save this, 1 message changes:')).toBeVisible();
  const category = async () => (await product.record()).messages[0]?.payload.verdict?.category;
  expect(await category()).toBe('late-forfeit');

  await page.getByRole('button', { name: 'Save these words' }).click();
  await expect(page.getByText('decides 1 kept message')).toBeVisible();
  expect(await category()).toBe('missed-block');
  await panel.bringToFront();
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText(/missed/i);
  await panel.getByText('Why this was matched').click();
  await expect(panel.getByText('In the text · your own words')).toBeVisible();

  await page.bringToFront();
  await page.getByRole('button', { name: /^Delete/ }).click();
  await expect(page.getByText('Deleted.')).toBeVisible();
  expect(await category()).toBe('late-forfeit');
  await page.getByRole('button', { name: 'Put it back' }).click();
  await expect(page.getByText('decides 1 kept message')).toBeVisible();
  expect(await category()).toBe('missed-block');
});

test('words that are no notice keep the banner away from mail that is opened later', async ({ product }) => {
  await product.consent();
  const page = await product.open('dashboard.html#/settings');
  await page.getByRole('link', { name: 'Open your own words' }).click();
  await page.getByLabel('Words to look for').fill('late forfeit');
  await page.getByLabel('Mail with them is').selectOption('not-flex');
  await expect(page.getByText('Matches 0 of your 0 kept messages')).toBeVisible();
  await page.getByLabel('Words to look for').fill('Block forfeited too late');
  await page.getByRole('button', { name: 'Save these words' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();

  const gmail = await product.gmail();
  await openThread(gmail, ID);
  const panel = await product.panel();
  await expect(panel.getByText('Open a message', { exact: true })).toBeVisible();
  expect(await bannered(gmail)).toEqual([]);
  expect((await product.record()).messages).toEqual([]);
});
