/** Yahoo Mail's looks, each from the list to the reply, on a replica of its pages. */
import { sampleMessages } from '../../../scripts/demo/sample';
import { expect, test } from '../support/product';
import { healthOf, insertReply, openReplica, wordsOf } from '../support/webmail-page';

const ORIGIN = 'https://mail.yahoo.com';
const THREAD = sampleMessages.find(({ category }) => category === 'undelivered-packages')?.threadId ?? '';
const OPENED = `/n/folders/1/messages/${THREAD}`;
const WORDS = 'I brought the packages back at 7:40 PM.';

test.use({ granted: [ORIGIN] });

test('notices are marked in the list, explained when opened, and kept once, in every look', async ({ product }) => {
  await product.watch('Yahoo Mail');
  const own = await product.open('popup.html');
  for (const look of ['/n/folders/1?', '/d/folders/1?look=2018', '/n/inbox/all?dir=rtl&theme=dark&late=1']) {
    const page = await openReplica(product, `${ORIGIN}${look}`);
    await expect.poll(() => wordsOf(page, 'badge'), look).toContainEqual(expect.stringContaining('may be'));
    expect(await healthOf(own, ORIGIN), look).toEqual({ list: 'ok', message: 'idle' });
    await expect(page.locator('.d-sponsor [data-side-note]')).toHaveCount(0);

    await page.locator(`[data-row="${THREAD}"]`).click();
    await expect.poll(() => wordsOf(page, 'banner'), look).toHaveLength(1);
    expect(await healthOf(own, ORIGIN), look).toEqual({ list: 'idle', message: 'ok' });

    await page.goBack();
    await expect(page.locator(`[data-row="${THREAD}"] [data-side-note]`), look).toHaveCount(1);
    await expect
      .poll(async () => (await wordsOf(page, 'badge')).some((words) => !words.includes('may be')), look)
      .toBe(true);
    await page.close();
  }
  const { messages } = await product.record();
  expect(messages.map(({ thread, payload }) => [thread.split(':')[2], payload.permalink])).toEqual([
    [THREAD, `${ORIGIN}${OPENED}`],
  ]);
});

for (const plain of ['', 'plain=1']) {
  test(`a letter goes in above signature and quote, and is not sent: ${plain || 'formatted'}`, async ({ product }) => {
    await product.watch('Yahoo Mail');
    const page = await openReplica(product, `${ORIGIN}${OPENED}?${plain}`);
    await expect.poll(() => wordsOf(page, 'banner')).toHaveLength(1);

    await insertReply(product, page, ORIGIN, WORDS);

    await expect.poll(() => product.mailbox.drafts().map(({ text }) => text)).toEqual([expect.stringContaining(WORDS)]);
    const [draft] = product.mailbox.drafts();
    expect(draft?.threadId).toBe(THREAD);
    expect(draft?.text.indexOf('wrote:')).toBeGreaterThan(draft?.text.lastIndexOf(WORDS) ?? 0);
    expect(product.mailbox.sent()).toEqual([]);
  });
}

test('what has lost its names is still found, or said to be missing', async ({ product }) => {
  await product.watch('Yahoo Mail');
  const own = await product.open('popup.html');
  for (const [where, list, message] of [
    ['/n/folders/1?drop=message-list-item', 'ok', 'idle'],
    ['/n/folders/1?drop=id', 'degraded', 'idle'],
    ['/d/folders/1?look=2018&drop=message-subject', 'degraded', 'idle'],
    ['/n/folders/1?drop=id,data-test-id,data-test-mid', 'blind', 'idle'],
    [`${OPENED}?drop=message-view`, 'idle', 'degraded'],
    [`${OPENED}?drop=data-test-id,msg-body,id`, 'idle', 'blind'],
  ] as const) {
    const page = await openReplica(product, `${ORIGIN}${where}`);
    await expect.poll(() => healthOf(own, ORIGIN), where).toEqual({ list, message });
    await page.close();
  }
});
