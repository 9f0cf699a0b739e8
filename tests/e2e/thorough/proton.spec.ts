/** Proton Mail's layouts, each from the list to the reply, on a replica of its pages: bodies and composer stand in frames. */
import { sampleMessages } from '../../../scripts/demo/sample';
import { expect, test } from '../support/product';
import { healthOf, insertReply, openReplica, wordsOf } from '../support/webmail-page';

const ORIGIN = 'https://mail.proton.me';
const NOTICE = sampleMessages.find(({ category }) => category === 'undelivered-packages')?.threadId ?? '';
const THREAD = `${NOTICE}${'A'.repeat(70)}==`;
const OPENED = `/u/0/inbox/${encodeURIComponent(THREAD)}`;
const WORDS = 'I brought the packages back at 7:40 PM.';

test.use({ granted: [ORIGIN] });

test('notices are marked in the list, explained when opened, and kept once, in every layout', async ({ product }) => {
  await product.watch('Proton Mail');
  const own = await product.open('popup.html');
  for (const layout of ['', 'layout=row', 'skeleton=1&theme=dark', 'layout=row&dir=rtl&late=1']) {
    const page = await openReplica(product, `${ORIGIN}/u/0/inbox?${layout}`);
    await expect.poll(() => wordsOf(page, 'badge'), layout).toContainEqual(expect.stringContaining('may be'));
    expect(await healthOf(own, ORIGIN), layout).toEqual({ list: 'ok', message: 'idle' });

    await page.locator(`[data-row="${NOTICE}"]`).click();
    await expect.poll(() => wordsOf(page, 'banner'), layout).toHaveLength(1);
    expect(await healthOf(own, ORIGIN), layout).toMatchObject({ message: 'ok' });
    await expect(page.frameLocator('article iframe').locator('[data-side-note]')).toHaveCount(0);

    await page.goBack();
    await expect(page.locator(`[data-row="${NOTICE}"] [data-side-note]`), layout).toHaveCount(1);
    await expect
      .poll(async () => (await wordsOf(page, 'badge')).some((words) => !words.includes('may be')), layout)
      .toBe(true);
    await page.close();
  }
  const { messages } = await product.record();
  expect(messages.map(({ thread, payload }) => [thread.split(':')[2], payload.permalink])).toEqual([
    [THREAD, `${ORIGIN}/u/0/all-mail/${encodeURIComponent(THREAD)}`],
  ]);
});

for (const plain of ['', 'plain=1']) {
  test(`a letter goes in above signature and quote, and is not sent: ${plain || 'in a frame'}`, async ({ product }) => {
    await product.watch('Proton Mail');
    const page = await openReplica(product, `${ORIGIN}${OPENED.replace('/u/0/', '/u/1/')}?${plain}`);
    await expect.poll(() => wordsOf(page, 'banner')).toHaveLength(1);

    await insertReply(product, page, ORIGIN, WORDS);

    await expect.poll(() => product.mailbox.drafts().map(({ text }) => text)).toEqual([expect.stringContaining(WORDS)]);
    const [draft] = product.mailbox.drafts();
    expect(draft?.threadId).toBe(NOTICE);
    expect(draft?.text.indexOf('wrote:')).toBeGreaterThan(draft?.text.lastIndexOf(WORDS) ?? 0);
    expect(product.mailbox.sent()).toEqual([]);
  });
}

test('what has lost its names is still found, or said to be missing', async ({ product }) => {
  await product.watch('Proton Mail');
  const own = await product.open('popup.html');
  const rowClasses = 'item-container,item-container--column';
  for (const [where, list, message] of [
    [`/u/0/inbox?drop=${rowClasses}`, 'degraded', 'idle'],
    ['/u/0/inbox?drop=data-element-id', 'degraded', 'idle'],
    [`/u/0/inbox?drop=data-element-id,${rowClasses}`, 'degraded', 'idle'],
    [`/u/0/inbox?drop=data-element-id,data-testid,data-shortcut-target,${rowClasses}`, 'blind', 'idle'],
    [`${OPENED}?layout=row&drop=data-message-id`, 'idle', 'degraded'],
    [`${OPENED}?layout=row&drop=data-message-id,data-testid,data-shortcut-target,message-container`, 'idle', 'blind'],
  ] as const) {
    const page = await openReplica(product, `${ORIGIN}${where}`);
    await expect.poll(() => healthOf(own, ORIGIN), where).toEqual({ list, message });
    await page.close();
  }
});
