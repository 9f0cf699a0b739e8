import { sampleMessages } from '../../../scripts/demo/sample';
import { hintTable } from '../../../scripts/lib/hint-table';
import { hintFor } from '../../../utils/core/triage/hints';
import { badges, bannered, expandAll, openThread, toInbox, visibleRows } from '../support/gmail-page';
import { expect, test } from '../support/product';

test.describe.configure({ timeout: 180_000 });

test('every flagged message of the sample has its banner when opened, no other has, and rows follow', async ({
  product,
}) => {
  await product.consent();
  const page = await product.gmail();
  const threads = [...new Set(sampleMessages.map(({ threadId }) => threadId))];

  for (const threadId of threads) {
    const expected = sampleMessages
      .filter((one) => one.threadId === threadId && one.flag && one.direction === 'in')
      .map(({ id }) => id);
    await openThread(page, threadId);
    await expandAll(page);
    await expect.poll(() => bannered(page), { message: `banners of ${threadId}` }).toEqual(expected);
  }

  await toInbox(page);
  const flagged = new Set(sampleMessages.filter(({ flag }) => flag).map(({ threadId }) => threadId));
  const table = hintTable();
  const rows = await visibleRows(page);
  const expected = rows
    .filter((row) => flagged.has(row.threadId) || hintFor(row, table) !== null)
    .map(({ threadId }) => threadId);
  await expect.poll(async () => Object.keys(await badges(page)).sort()).toEqual(expected.sort());
});

test('a row carries a badge exactly when its visible words carry a cue', async ({ product }) => {
  await product.consent();
  const page = await product.gmail();
  const table = hintTable();
  const rows = await visibleRows(page);
  const expected = rows.filter((row) => hintFor(row, table) !== null).map(({ threadId }) => threadId);

  expect(expected.length).toBeGreaterThan(3);
  expect(expected.length).toBeLessThan(rows.length);
  await expect.poll(async () => Object.keys(await badges(page)).sort()).toEqual(expected.sort());
});
