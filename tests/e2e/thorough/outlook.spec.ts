/** Outlook on the web, from the list to the reply, on a replica of its pages. */
import { sampleMessages } from '../../../scripts/demo/sample';
import { expect, test } from '../support/product';
import { healthOf, insertReply, openReplica, wordsOf } from '../support/webmail-page';

const ORIGIN = 'https://outlook.live.com';
const THREAD = sampleMessages.find(({ category }) => category === 'undelivered-packages')?.threadId ?? '';
const OPENED = `/mail/0/inbox/id/${encodeURIComponent(`AAQkADdemo${THREAD}+/=`)}`;
const PERMALINK = `${ORIGIN}/mail/0/id/${encodeURIComponent(`AAQkADdemo${THREAD}+/=`)}`;
const WORDS = 'I brought the packages back at 7:40 PM.';

test.use({
  granted: [ORIGIN, 'https://outlook.office.com', 'https://outlook.office365.com', 'https://outlook.cloud.microsoft'],
});

test('notices are marked in the list, explained when opened, and kept once, in every arrangement', async ({
  product,
}) => {
  await product.watch('Outlook');
  const own = await product.open('popup.html');
  for (const look of ['pane=right', 'pane=bottom&late=1', 'pane=off&theme=dark', 'conversations=off&dir=rtl']) {
    const page = await openReplica(product, `${ORIGIN}/mail/0/inbox?${look}`);
    await expect.poll(() => wordsOf(page, 'badge'), look).toContainEqual(expect.stringContaining('may be'));
    expect(await healthOf(own, ORIGIN), look).toEqual({ list: 'ok', message: 'idle' });

    await page.locator(`[data-row="${THREAD}"]`).click();
    await expect.poll(() => wordsOf(page, 'banner'), look).toHaveLength(1);
    const list = look.startsWith('pane=off') ? 'idle' : 'ok';
    await expect.poll(() => healthOf(own, ORIGIN), look).toEqual({ list, message: 'ok' });

    await page.goBack();
    await expect(page.locator(`[data-row="${THREAD}"] [data-side-note]`), look).toHaveCount(1);
    await expect
      .poll(async () => (await wordsOf(page, 'badge')).some((words) => !words.includes('may be')), look)
      .toBe(true);
    await page.close();
  }
  const { messages } = await product.record();
  expect(messages.map(({ payload }) => payload.permalink)).toEqual([PERMALINK]);
});

test('a letter goes in above signature and quote, and is not sent', async ({ product }) => {
  await product.watch('Outlook');
  const page = await openReplica(product, `${ORIGIN}${OPENED}?label=Cuerpo`);
  await expect.poll(() => wordsOf(page, 'banner')).toHaveLength(1);

  await insertReply(product, page, ORIGIN, WORDS);

  await expect.poll(() => product.mailbox.drafts().map(({ text }) => text)).toEqual([expect.stringContaining(WORDS)]);
  const [draft] = product.mailbox.drafts();
  expect(draft?.threadId).toBe(THREAD);
  expect(draft?.text.indexOf('From: ')).toBeGreaterThan(draft?.text.lastIndexOf(WORDS) ?? 0);
  expect(product.mailbox.sent()).toEqual([]);
});

test('what has lost its names is still found, or said to be missing', async ({ product }) => {
  await product.watch('Outlook');
  const own = await product.open('popup.html');
  for (const [where, list, message] of [
    ['/mail/0/inbox?drop=data-convid', 'degraded', 'idle'],
    ['/mail/0/inbox?drop=MailList,MessageList', 'degraded', 'idle'],
    ['/mail/0/inbox?drop=data-convid,MailList,MessageList', 'blind', 'idle'],
    [`${OPENED}?pane=off&drop=document,mailMessageBodyContainer,id`, 'idle', 'blind'],
    [`${OPENED}?pane=right&drop=data-convid,title`, 'blind', 'ok'],
  ] as const) {
    const page = await openReplica(product, `${ORIGIN}${where}`);
    await expect.poll(() => healthOf(own, ORIGIN), where).toEqual({ list, message });
    await page.close();
  }
});
