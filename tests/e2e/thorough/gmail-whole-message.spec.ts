/** A message so long that Gmail cuts it: said to be cut, and read whole on the page the driver opens for it. */
import { marks } from '../../../scripts/browser/pierce';
import { gmailId, messageIdFor } from '../../../scripts/demo/sample/ids';
import { flexTeam, truth } from '../../../scripts/demo/sample/people';
import { toEml } from '../../../scripts/demo/sample/to-eml';
import { bannered, openThread } from '../support/gmail-page';
import { lateNotice } from '../support/paste';
import { expect, test } from '../support/product';

const at = '2026-11-04T09:15:00Z';
const threadId = gmailId(at, 'a long notice');
const filler = Array.from({ length: 1_600 }, (_, line) => `Line ${line} of a long list of addresses and of stations.`);
const draft = {
  from: flexTeam,
  at,
  subject: 'You checked in late for your block',
  text: `${lateNotice('November 3, 2026')}\n\n${[...filler, ...filler].join('\n')}`,
  truth: truth('late-arrival', 'warning'),
};
const messageId = messageIdFor('a long notice', flexTeam.address);

test.use({ mail: toEml(draft, { threadId, messageId, tab: 'inbox', before: [] }) });

test('a cut message is marked, its whole page is read when she opens it, and it is kept once', async ({ product }) => {
  await product.consent();
  const page = await product.gmail();
  await openThread(page, threadId);
  await expect.poll(() => bannered(page)).toHaveLength(1);
  const opened = product.context.waitForEvent('page');
  await page.locator('.iX a').click();
  const whole = await opened;
  await expect.poll(async () => (await marks(whole)).map(({ kind }) => kind)).toEqual(['banner']);
  expect(await whole.locator('table.message').count()).toBe(1);

  const { messages } = await product.record();
  expect(messages).toHaveLength(1);
  // Opened at its own address first, it would be kept as well: it is the same message.
  await whole.reload();
  await expect.poll(async () => (await marks(whole)).length).toBe(1);
  expect((await product.record()).messages).toHaveLength(1);
});
