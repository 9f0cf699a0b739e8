import { sampleMessages } from '../../scripts/demo/sample';
import { everything } from './support/everything';
import { openThread } from './support/gmail-page';
import { expect, test } from './support/product';

const NOTICE = sampleMessages.find(({ category }) => category === 'late-forfeit');

test('a backup, everything deleted with proof, the backup brought back: an equal record; put in once more, nothing', async ({
  product,
}, info) => {
  await product.consent();
  const gmail = await product.gmail();
  await openThread(gmail, NOTICE?.threadId ?? '');
  await expect.poll(async () => (await product.record()).messages.length).toBe(1);
  await gmail.close();

  const page = await product.open('dashboard.html#/evidence');
  const files = page.locator('main input[type=file]').first();
  await files.setInputFiles([
    { name: 'note.txt', mimeType: 'text/plain', buffer: Buffer.from('The stop was gone at 4:10 PM.') },
    { name: 'list.txt', mimeType: 'text/plain', buffer: Buffer.from('A second made-up file.') },
  ]);
  await expect.poll(async () => (await everything(page))['blobs']?.length).toBe(2);
  const before = await everything(page);

  await page.goto(page.url().replace(/#.*/, '#/settings'));
  await expect(page.getByText('No backup was made yet.')).toBeVisible();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a backup' }).click();
  const backup = info.outputPath('backup.zip');
  await (await saved).saveAs(backup);
  await expect(page.getByText(/It was read back and is whole/)).toBeVisible();
  await expect(page.getByText(/Last backup: .*today/)).toBeVisible();

  await page.getByRole('button', { name: 'Delete everything' }).click();
  const asks = page.getByRole('dialog');
  await expect(asks).toContainText('1 message, in both copies');
  await expect(asks).toContainText('2 items of evidence, in both copies');
  await asks.getByRole('button', { name: 'Delete everything' }).click();
  await expect(page.getByText('Read back: 0 entries, 0 in the second copy, 0 settings, 0 in memory.')).toBeVisible();
  expect(Object.values(await everything(page)).flat()).toEqual([]);

  const restore = page.getByLabel('Choose a backup file');
  await restore.setInputFiles(backup);
  await expect(page.getByText('Your history is empty. It will be just as it was')).toBeVisible();
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await expect(page.getByText('Every file was read back and is the same as in the backup.')).toBeVisible();
  expect(await everything(page)).toEqual(before);

  await page.getByRole('button', { name: 'Look now' }).click();
  await expect(page.getByText('All of it is whole')).toBeVisible();

  await restore.setInputFiles(backup);
  await expect(page.getByText('This would add 0, change 0 and ask you about 0.')).toBeVisible();
  await expect(page.getByText('There is nothing in it that is not here already.')).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();

  await restore.setInputFiles({ name: 'backup.zip', mimeType: 'application/zip', buffer: Buffer.alloc(5_000) });
  await expect(page.getByText('This is no backup file')).toBeVisible();
  expect(await everything(page)).toEqual(before);
});
