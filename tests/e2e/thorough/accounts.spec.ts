import { gmailId, messageIdFor } from '../../../scripts/demo/sample/ids';
import { dana, flexTeam, truth } from '../../../scripts/demo/sample/people';
import { toEml } from '../../../scripts/demo/sample/to-eml';
import type { Mailbox } from '../../../scripts/demo/sample/types';
import { bannered, openThread } from '../support/gmail-page';
import { lateNotice } from '../support/paste';
import { expect, test } from '../support/product';

const second: Mailbox = { name: 'Dana Rivers', address: 'dana.second.demo@example.com' };

function noticeTo(to: Mailbox, at: string) {
  const threadId = gmailId(at, to.address);
  const draft = {
    from: flexTeam,
    to,
    at,
    subject: 'You checked in late for your block',
    text: lateNotice('November 3, 2026'),
    truth: truth('late-arrival', 'warning'),
  };
  const messageId = messageIdFor(to.address, flexTeam.address);
  return { threadId, mail: toEml(draft, { threadId, messageId, tab: 'inbox', before: [] }) };
}

const FIRST = noticeTo(dana, '2026-11-04T09:15:00Z');
const SECOND = noticeTo(second, '2026-11-04T09:15:00Z');

test.use({ mail: FIRST.mail, secondMail: SECOND.mail });

test('notices of two accounts stay two cases, say whose they are, are filtered apart, and an account can be given a name', async ({
  product,
}) => {
  await product.consent();
  const page = await product.open('dashboard.html');
  for (const [account, { threadId }] of [FIRST, SECOND].entries()) {
    const gmail = await product.gmail('', account);
    await openThread(gmail, threadId);
    await expect.poll(() => bannered(gmail)).toHaveLength(1);
  }
  await expect(page.getByRole('heading', { name: '2 open cases' })).toBeVisible();
  const lines = page.getByRole('main').getByRole('listitem');
  await expect(lines.filter({ hasText: dana.address })).toHaveCount(1);
  await lines.filter({ hasText: second.address }).getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 }).locator('..')).toContainText(second.address);
  await expect(page.getByText('Do these belong together?')).toBeHidden();

  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByLabel(`Your name for ${second.address}`).fill('Second car');
  await page.getByRole('button', { name: 'Keep these names' }).click();
  await expect(page.getByText('Saved.').first()).toBeVisible();

  await page.getByRole('link', { name: 'History' }).click();
  await expect(page.getByRole('row')).toHaveCount(3);
  await expect(page.getByRole('row').filter({ hasText: 'Second car' })).toHaveCount(1);
  await page.getByLabel('Mail account').selectOption({ label: 'Second car' });
  await expect(page.getByRole('row')).toHaveCount(2);
  await expect(page.getByRole('row').last()).toContainText('Second car');

  const { messages, events } = await product.record();
  for (const { payload: _payload, ...plain } of messages) expect(JSON.stringify(plain)).not.toContain('@');
  expect(JSON.stringify(events)).not.toContain('@');
  expect(JSON.stringify(await page.evaluate(() => chrome.storage.local.get('settings')))).not.toContain('@');
});
