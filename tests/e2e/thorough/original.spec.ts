/** Gmail's page "Show original": the headers of a kept notice and its text are taken from it, once, and of nothing else. */
import type { Page } from '@playwright/test';

import { marks } from '../../../scripts/browser/pierce';
import { gmailId, messageIdFor } from '../../../scripts/demo/sample/ids';
import { flexTeam, ordinary, truth } from '../../../scripts/demo/sample/people';
import { toEml } from '../../../scripts/demo/sample/to-eml';
import type { Draft } from '../../../scripts/demo/sample/types';
import type { EvidenceRow } from '../../../utils/storage/rows';
import { bannered, openThread } from '../support/gmail-page';
import { lateNotice } from '../support/paste';
import { expect, type Product, test } from '../support/product';

const at = '2026-11-04T09:15:00Z';
const noticeThread = gmailId(at, 'a late block');
const letterThread = gmailId('2026-11-04T10:00:00Z', 'a book');

function mailOf(draft: Draft, id: string): string {
  const place = { threadId: id, messageId: messageIdFor(id, draft.from.address), tab: 'inbox' as const, before: [] };
  return `From demo@example.com Wed Nov  4 09:15:00 2026\r\n${new TextDecoder().decode(toEml(draft, place))}\r\n`;
}

const notice = mailOf(
  {
    from: flexTeam,
    at,
    subject: 'You checked in late for your block',
    text: lateNotice('November 3, 2026'),
    truth: truth('late-arrival', 'warning'),
  },
  noticeThread,
);
const letter = mailOf(
  {
    from: { name: 'Corner Library', address: 'desk@library.example' },
    at: '2026-11-04T10:00:00Z',
    subject: 'Your book is here',
    text: 'The book you asked for is at the desk.',
    truth: ordinary,
  },
  letterThread,
);

test.use({ mail: new TextEncoder().encode(notice + letter) });

async function original(product: Product, id: string, also = ''): Promise<Page> {
  const page = await product.context.newPage();
  await page.goto(`${product.mailbox.url}?ik=0a1b2c&view=om&permmsgid=msg-f:${BigInt(`0x${id}`)}${also}`);
  return page;
}

/** Gmail's id of the message that is open. */
async function openedId(page: Page): Promise<string> {
  return (await page.locator('[role=main] [data-legacy-message-id]').getAttribute('data-legacy-message-id')) ?? '';
}

/** What the extension says above a page. */
const said = async (page: Page): Promise<string> => (await marks(page)).map(({ text }) => text).join(' | ');

async function evidence(product: Product): Promise<readonly EvidenceRow[]> {
  const page = await product.open('welcome.html');
  const rows = await page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('redress');
      request.onsuccess = () => resolve(request.result);
    });
    const found = await new Promise<never[]>((resolve) => {
      const request = db.transaction('evidence').objectStore('evidence').getAll();
      request.onsuccess = () => resolve(request.result as never[]);
    });
    db.close();
    return found;
  });
  await page.close();
  return rows;
}

test('the original of a notice gives its verdict the headers and is kept once; a forged one and ordinary mail change nothing', async ({
  product,
}) => {
  await product.consent();
  const mailbox = await product.gmail();
  await openThread(mailbox, letterThread);
  const ofLetter = await original(product, await openedId(mailbox));
  await openThread(mailbox, noticeThread);
  await expect.poll(() => bannered(mailbox)).toHaveLength(1);
  const noticeId = await openedId(mailbox);
  const { messages } = await product.record();
  const [kept] = messages;
  expect(messages).toHaveLength(1);

  // None of our pages is open: it is held, and says so; opened again, it is held once.
  const forged = await original(product, noticeId, '&forged=1');
  await expect.poll(() => said(forged)).toContain('waits on this device');
  const panel = await product.open(`dashboard.html#/notice/${encodeURIComponent(kept?.id ?? '')}`);
  await expect.poll(() => said(forged)).toContain('Nothing was changed');
  await expect(panel.getByText('You opened an original that does not fit this message')).toBeVisible();
  expect((await product.record()).messages).toEqual(messages);
  expect(await evidence(product)).toEqual([]);

  await panel.close();
  const first = await original(product, noticeId);
  await expect.poll(() => said(first)).toContain('waits on this device');
  const notice = await product.open(`dashboard.html#/notice/${encodeURIComponent(kept?.id ?? '')}`);
  await expect(notice.getByText('This is from the full headers of the original that you opened.')).toBeVisible();
  await expect.poll(() => said(first)).toContain('is kept with the notice.');
  const [item, ...others] = await evidence(product);
  expect(others).toEqual([]);
  expect(item).toMatchObject({
    of: kept?.id,
    caseId: kept?.caseId,
    payload: { source: 'original', facts: { type: 'message/rfc822', name: 'Original 2026-11-04.eml' } },
  });
  await expect(notice.getByText(`SHA-256 ${item?.payload.facts.sha256 ?? ''}`)).toBeVisible();
  const [judged] = (await product.record()).messages;
  expect(judged?.payload.verdict?.sender).toMatchObject({ status: 'authentic', reason: 'dmarc-pass' });

  await first.reload();
  await expect.poll(() => said(first)).toContain('is kept with the notice.');
  expect(await evidence(product)).toHaveLength(1);

  expect(await said(ofLetter)).toBe('');
  await ofLetter.reload();
  await expect.poll(() => said(first)).toContain('is kept with the notice.');
  expect(await said(ofLetter)).toBe('');
  expect((await product.record()).messages).toHaveLength(1);
});
