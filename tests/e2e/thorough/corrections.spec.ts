import { sampleMessages } from '../../../scripts/demo/sample';
import { badges, bannered, openThread, toInbox } from '../support/gmail-page';
import { expect, test } from '../support/product';

const NOTICE = sampleMessages.find(({ category }) => category === 'late-forfeit');
const ID = NOTICE?.threadId ?? '';

test('"Not a notice" takes banner and badge away, survives a reload, and can be taken back', async ({ product }) => {
  await product.consent();
  const page = await product.gmail();
  await openThread(page, ID);
  await expect.poll(() => bannered(page)).toHaveLength(1);

  const panel = await product.panel();
  await panel.getByRole('button', { name: 'Not a notice' }).click();
  await expect(panel.getByRole('button', { name: 'Take it back' })).toBeVisible();
  await page.bringToFront();
  await expect.poll(() => bannered(page)).toEqual([]);
  await page.reload();
  await page.locator('[role=main] h2').waitFor();
  await toInbox(page);
  await expect.poll(async () => Object.keys(await badges(page)).length).toBeGreaterThan(3);
  expect(await badges(page)).not.toHaveProperty(ID);

  await panel.bringToFront();
  await panel.getByRole('button', { name: 'Take it back' }).click();
  await page.bringToFront();
  await expect.poll(async () => Object.keys(await badges(page))).toContain(ID);
});

test('another category is kept with the first verdict, and shown on the row', async ({ product }) => {
  await product.consent();
  const page = await product.gmail();
  await openThread(page, ID);
  await expect.poll(() => bannered(page)).toHaveLength(1);
  const panel = await product.panel();
  await panel.getByText('Other category…').click();
  await panel.getByLabel('What it is about').selectOption('vehicle-mismatch');
  await panel.getByRole('button', { name: 'Change it' }).click();
  await expect(panel.getByRole('button', { name: 'Take it back' })).toBeVisible();

  await page.bringToFront();
  await toInbox(page);
  await expect.poll(async () => (await badges(page))[ID]).toMatch(/vehicle/i);
  const { messages, events } = await product.record();
  expect(messages[0]?.payload.verdict?.category).toBe('late-forfeit');
  expect(messages[0]?.payload.correction?.category).toBe('vehicle-mismatch');
  const ofMessage = events.filter(({ ref }) => ref === messages[0]?.id);
  expect(ofMessage.map(({ kind }) => kind)).toEqual(['logged', 'corrected']);
});

test('a deleted message is gone from the record, is not kept again when opened, and comes back by undo', async ({
  product,
}) => {
  await product.consent();
  const page = await product.gmail();
  await openThread(page, ID);
  await expect.poll(() => bannered(page)).toHaveLength(1);
  const panel = await product.panel();
  await panel.getByRole('button', { name: 'Delete…' }).click();
  await panel.getByRole('dialog').getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(panel.getByText('Removed from your history').first()).toBeVisible();
  expect((await product.record()).messages).toEqual([]);

  const second = await product.gmail();
  await openThread(second, ID);
  await second.waitForFunction(() => performance.now() > 4_500);
  expect(await bannered(second)).toEqual([]);
  expect((await product.record()).messages).toEqual([]);

  await panel.bringToFront();
  await panel.getByRole('button', { name: 'Put it back' }).click();
  await expect.poll(async () => (await product.record()).messages.length).toBe(1);
});
