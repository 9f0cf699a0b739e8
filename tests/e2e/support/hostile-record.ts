/** A record full of hostile words, brought in by every way there is. */
import type { Page } from '@playwright/test';

import { gmailId, messageIdFor } from '../../../scripts/demo/sample/ids';
import { flexTeam, truth } from '../../../scripts/demo/sample/people';
import { toEml } from '../../../scripts/demo/sample/to-eml';
import { XSS_VECTORS, xssLines, xssLists } from '../../fixtures/hostile/xss';
import { exifBlock, jpeg, PHOTO } from '../../unit/core/evidence/pictures';
import { lateNotice } from './paste';
import { expect, type Product } from './product';

const LISTS = xssLists(24);
/** A few of the shortest, for where only a line fits. */
const SHORT = XSS_VECTORS.map(({ markup }) => markup)
  .filter((markup) => markup.length < 45 && !/[\r\n]/.test(markup))
  .slice(0, 24);

/** One short vector; another for each number. */
export function shortVector(at: number): string {
  return SHORT[at % SHORT.length] ?? '';
}

const NOTICE = {
  from: { name: flexTeam.name, address: flexTeam.address },
  at: '2026-11-03T09:15:00.000Z',
  subject: `Late for your block ${shortVector(0)} ${shortVector(1)}`,
  text: `${lateNotice('November 1, 2026')}\n\n${xssLines(LISTS[0])}`,
  truth: truth('late-arrival', 'warning'),
};
export const HOSTILE_THREAD = gmailId(NOTICE.at, 'hostile');
/** The mailbox: one notice with vectors in its subject and its text. More of them, and it would not be read as English any more. */
export const HOSTILE_MAIL = toEml(NOTICE, {
  threadId: HOSTILE_THREAD,
  messageId: messageIdFor('hostile', NOTICE.from.address),
  tab: 'inbox',
  before: [],
});

/** Notices as a mailbox file: vectors in names, subjects, texts, and as the markup of a mail. */
export function hostileMbox(): Buffer {
  const mails = LISTS.map((vectors, at) => {
    const isHtml = at % 2 === 1;
    const words = lateNotice(`October ${(at % 18) + 10}, 2026`);
    const body = isHtml
      ? `<html><body><p>${words}</p>${xssLines(vectors)}</body></html>`
      : `${words}\n${xssLines(vectors)}`;
    return [
      'From - Tue Nov  3 09:41:20 2026',
      `Message-ID: <hostile-${at}${shortVector(at).replace(/[<>\s]/g, '')}@example.com>`,
      `From: "${shortVector(at + 3).replaceAll('"', '\\"')}" <amazonflex-support@amazon.com>`,
      `To: ${shortVector(at + 5).replace(/[<>"]/g, '')} <dana.rivers.demo@example.com>`,
      `Subject: You arrived late ${shortVector(at + 7)} =?utf-8?B?${Buffer.from(shortVector(at + 9)).toString('base64')}?=`,
      `Date: ${(at % 18) + 11} Oct 2026 09:41:20 +0000`,
      'MIME-Version: 1.0',
      `Content-Type: text/${isHtml ? 'html' : 'plain'}; charset=utf-8`,
      'Content-Transfer-Encoding: base64',
      '',
      ...(Buffer.from(body)
        .toString('base64')
        .match(/.{1,76}/g) ?? []),
      '',
      '',
    ].join('\n');
  });
  return Buffer.from(mails.join('\n'));
}

const at = (page: Page, hash: string): Promise<unknown> => page.goto(`${page.url().replace(/#.*/, '')}${hash}`);

/** Brings mail in from a file, looks at what was found, and keeps it. */
export async function importMail(page: Page): Promise<void> {
  await at(page, '#/files');
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: `${shortVector(2)}.mbox`, mimeType: 'text/plain', buffer: hostileMbox() });
  await expect(page.getByRole('heading', { name: `${LISTS.length} notices and answers found` })).toBeVisible();
  for (const more of await page.getByText('Text and reasons').all()) await more.click();
  await page.getByRole('button', { name: /^Keep \d/ }).click();
  await expect(page.getByText('messages are in your history now')).toBeVisible();
}

/** Brings a message in by the paste form. */
export async function importPaste(page: Page): Promise<void> {
  await at(page, '#/paste');
  await page.getByLabel('The message').fill(`${lateNotice('October 3, 2026')}\n\n${xssLines(LISTS[1])}`);
  await page.getByLabel('Subject').fill(shortVector(4));
  await page.getByLabel('Sender').fill(`${shortVector(6).replace(/[<>]/g, '')} <amazonflex-support@amazon.com>`);
  await page.getByLabel('Date and time you received it').fill('2026-10-05T09:15');
  await page.getByRole('button', { name: 'Read this message' }).click();
  await expect(page.getByText('Kept: ')).toBeVisible();
}

/** Brings letters in from a file of somebody else's. */
export async function importLetters(page: Page): Promise<void> {
  await at(page, '#/letters');
  const now = '2026-11-20T12:00:00.000Z';
  const letters = LISTS.map((vectors, number) => ({
    id: String(number).padStart(16, '0'),
    at: now,
    payload: {
      name: shortVector(number + 8),
      kind: 'appeal',
      categories: [],
      language: 'en',
      text: `{driverName}\n${xssLines(vectors)}`.slice(0, 9_000),
      from: null,
    },
  }));
  const file = { format: 'redress-letters', version: 1, madeAt: now, letters };
  await page.locator('input[type="file"]').setInputFiles({
    name: `${shortVector(3)}.json`,
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(file)),
  });
  await expect(page.getByText(`${letters.length} letters would be added:`)).toBeVisible();
  await page.getByRole('button', { name: 'Put them in' }).click();
  await expect(page.getByText(`Done. Added ${letters.length}, changed 0.`)).toBeVisible();
}

/** Adds a file with such a name and such words, and a photo whose camera says such things of itself. */
export async function importEvidence(page: Page): Promise<void> {
  await at(page, '#/evidence');
  await page.getByRole('heading', { level: 1, name: 'Evidence' }).waitFor();
  const files = page.locator('main input[type="file"]').last();
  await files.setInputFiles({ name: `${shortVector(5)}.txt`, mimeType: 'text/html', buffer: Buffer.from(xssLines()) });
  await expect(page.getByText(/Kept as E1/)).toBeVisible();
  const block = exifBlock({ ...PHOTO, make: shortVector(1), model: shortVector(2), taken: shortVector(0) });
  await files.setInputFiles({
    name: '"><img src=x onerror=top.ran(0)>.jpg',
    mimeType: '',
    buffer: Buffer.from(jpeg(block)),
  });
  await expect(page.getByText(/Kept as E2/)).toBeVisible();
  await page.getByRole('link', { name: /^E1/ }).last().click();
  await page.getByLabel('Your words about it').fill(SHORT.join(' '));
  await page.getByRole('button', { name: 'Keep these words' }).click();
  await expect(page.getByText(/your words were added/)).toBeVisible();
}

/** Notes an app problem in such words. */
export async function noteProblem(page: Page): Promise<void> {
  await at(page, '#/journal/new');
  await page.getByRole('radio', { name: 'Stop removed' }).check();
  await page.getByLabel('In your own words').fill(SHORT.join('\n'));
  await page.getByLabel('Station', { exact: true }).fill('<b>DQ');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Saved: Stop removed')).toBeVisible();
}

/** Teaches it such words. */
export async function teachWords(page: Page): Promise<void> {
  await at(page, '#/phrases');
  await page.getByLabel('Words to look for').fill(shortVector(0));
  await page.getByLabel('Mail with them is').selectOption('late-arrival');
  await page.getByRole('button', { name: 'Save these words' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
}

/** Gives a case such a name. */
export async function nameCase(page: Page, hash: string): Promise<void> {
  await at(page, hash);
  await page.getByRole('button', { name: 'Rename' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill(shortVector(9));
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('The name was changed.')).toBeVisible();
}

/** Addresses of all the dashboard's screens for what is kept. */
export async function allScreens(product: Product, page: Page): Promise<readonly string[]> {
  const { messages } = await product.record();
  const cases = new Set(messages.map(({ caseId }) => caseId));
  const own = async (list: string, selector: string): Promise<string[]> => {
    await at(page, list);
    const links = page.locator(`main ${selector}`);
    await links.first().waitFor();
    const hrefs = await links.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
    return [...new Set(hrefs.map((href) => href.replace(/^[^#]*/, '')))];
  };
  const [first = ''] = [...cases].map((id) => encodeURIComponent(id));
  return [
    ...[
      '#/',
      '#/history',
      '#/search',
      '#/patterns',
      '#/paste',
      '#/files',
      '#/phrases',
      '#/settings',
      '#/check',
      '#/help',
    ],
    ...messages.map(({ id }) => `#/notice/${encodeURIComponent(id)}`),
    ...[...cases].slice(0, 3).map((id) => `#/cases/${encodeURIComponent(id)}`),
    ...[`#/dossier/${first}`, `#/story/${first}`, `#/wording/${encodeURIComponent(messages[0]?.id ?? '')}`],
    ...[`#/phrases/${encodeURIComponent(messages[0]?.id ?? '')}`, '#/wording', '#/letters/new'],
    ...(await own('#/evidence', 'a[href*="#/evidence/"]')),
    ...(await own('#/journal', 'a[href*="#/journal/"]:not([href$="new"])')),
    ...(await own('#/letters', 'a[href*="#/letters/"]:not([href$="new"])')).slice(0, 2),
    ...['#/evidence', '#/journal', '#/letters', `#/notice/${encodeURIComponent(shortVector(0))}`],
  ];
}
