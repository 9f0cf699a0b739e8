/** Hostile files by every way in: each is read or refused with a sentence, nothing runs or breaks, and the page goes on. */
import { readFile } from 'node:fs/promises';

import type { Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';

import { NAUGHTY } from '../../fixtures/hostile/naughty';
import { TORN_MAIL } from '../../fixtures/hostile/torn-mail';
import { stored, TEN_GIGABYTES, zeros, zipOf } from '../../unit/app/made-up-zips';
import { watch, type Watch } from '../support/hostile';
import { lateNotice, paste } from '../support/paste';
import { expect, test, type Product } from '../support/product';

const ASTRAY = ['../../', '/', 'C:\\', '..\\..\\', 'a/../../', '//host/share/'];
const bytes = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));
const bufferOf = async (blob: Blob): Promise<Buffer> => Buffer.from(await blob.arrayBuffer());
const zipped = (files: Record<string, Uint8Array>): Promise<Buffer> => Promise.resolve(Buffer.from(zipSync(files)));

let watched: Watch;
let page: Page;

test.beforeEach(async ({ product }) => {
  watched = await watch(product);
  await product.consent();
});

test.afterEach(() => expect(watched.trouble()).toEqual([]));

/** A screen as a new document. */
async function open(product: Product, hash: string): Promise<void> {
  await page?.close();
  page = await product.open(`dashboard.html${hash}`);
  await page.locator('main h1').first().waitFor();
}

test('torn mail under names that lead astray is read, each kind of it, and kept', async ({ product }) => {
  await open(product, '#/files');
  const mails = Object.values(TORN_MAIL);
  const files = mails.map((mail, at) => [`${ASTRAY[at % ASTRAY.length] ?? ''}${at}.eml`, bytes(mail)] as const);
  const buffer = await zipped(Object.fromEntries(files));
  await page.locator('main input[type="file"]').first().setInputFiles({ name: 'mail.zip', mimeType: '', buffer });
  await expect(page.getByRole('heading', { name: `${mails.length} notices and answers found` })).toBeVisible();
  await page.getByRole('button', { name: /^Keep \d/ }).click();
  await expect(page.getByText('messages are in your history now')).toBeVisible();
  expect((await product.record()).messages).toHaveLength(mails.length);
});

/** What the screen says of a file without mail. */
const REFUSED = /Nothing could be read|No new notice was found/;
const MAIL_REFUSED: readonly (readonly [what: string, file: () => Promise<Buffer>, says: RegExp])[] = [
  [
    'ten gigabytes of nothing',
    async () => bufferOf(zipOf({ 'a.mbox': zeros(TEN_GIGABYTES) })),
    /unpacks to far more than mail does/,
  ],
  ['ten gigabytes that say they are small', async () => bufferOf(zipOf({ 'a.mbox': zeros(2 ** 30, 1_000) })), REFUSED],
  ['half a zip', async () => (await bufferOf(zipOf({ 'a.eml': stored(bytes('x')) }))).subarray(0, 40), REFUSED],
  [
    'a zip in a zip in a zip',
    async () => zipped({ 'a.zip': zipSync({ 'b.zip': zipSync({ 'c.eml': strToU8('x') }) }) }),
    REFUSED,
  ],
];

for (const [what, file, says] of MAIL_REFUSED) {
  test(`${what} is refused as mail with a sentence, and the next file is read`, async ({ product }) => {
    await open(product, '#/files');
    const input = page.locator('main input[type="file"]').first();
    await input.setInputFiles({ name: 'mail.zip', mimeType: '', buffer: await file() });
    await expect(page.getByText(says).first()).toBeVisible();
    await open(product, '#/files');
    const good = Buffer.from(bytes(TORN_MAIL['without a boundary'] ?? ''));
    await page.locator('main input[type="file"]').first().setInputFiles({ name: 'a.eml', mimeType: '', buffer: good });
    await expect(page.getByRole('heading', { name: '1 notice or answer found' })).toBeVisible();
  });
}

const RECORD = '{"__proto__":{"admin":true},"constructor":{"prototype":{"admin":true}},"format":"redress-backup"}';
const BACKUP_REFUSED: readonly (readonly [what: string, file: () => Promise<Buffer>])[] = [
  ['one that changes what all objects are', () => zipped({ 'record.json': strToU8(RECORD) })],
  ['names that lead out of its folder', () => zipped({ '../record.json': strToU8(RECORD) })],
  ['ten gigabytes of nothing', async () => bufferOf(zipOf({ 'record.json': zeros(TEN_GIGABYTES) }))],
  ['noise', () => Promise.resolve(Buffer.alloc(100_000, 7))],
];

test('hostile backups and letters change nothing', async ({ product }) => {
  await open(product, '#/settings/data');
  for (const [what, file] of BACKUP_REFUSED) {
    await page
      .getByLabel('Choose a backup file')
      .setInputFiles({ name: 'backup.zip', mimeType: '', buffer: await file() });
    const refused = page.getByText(/no backup|leads out of|far more|not whole|too large|can't read|damaged/i);
    await expect(refused.first(), what).toBeVisible();
  }
  await open(product, '#/letters');
  const letters = `{"__proto__":{"admin":true},"format":"redress-letters","version":1,"letters":[${'['.repeat(500)}`;
  await page
    .locator('main input[type="file"]')
    .setInputFiles({ name: 'a.json', mimeType: '', buffer: Buffer.from(letters) });
  await expect(page.getByText(/no letters|no file of letters|not|can't/i).first()).toBeVisible();
  expect(await page.evaluate(() => 'admin' in {})).toBe(false);
  expect((await product.record()).messages).toEqual([]);
});

test('words that break programs are kept, shown and found as they are, and no cell of the table acts', async ({
  product,
}) => {
  const all = Object.values(NAUGHTY);
  for (const [at, words] of all.entries()) {
    const text = `${lateNotice(`November ${at + 1}, 2026`)}\n\n${words}`;
    const received = `2026-11-${String(at + 2).padStart(2, '0')}T09:15`;
    await paste(product, { text, subject: words.slice(0, 300), received });
  }
  const formula = '=HYPERLINK("https://example.com","click")';
  await paste(product, { text: lateNotice('October 20, 2026'), subject: formula, received: '2026-10-21T09:15' });
  const { messages } = await product.record();
  expect(messages).toHaveLength(all.length + 1);
  for (const { id } of messages) {
    await open(product, `#/notice/${encodeURIComponent(id)}`);
    await expect(page.getByRole('heading', { name: 'What it says' })).toBeVisible();
  }
  await open(product, '#/search');
  for (const words of all) {
    await page.getByLabel('Words to look for').fill(words.slice(0, 200));
    await expect(page.getByRole('main')).toContainText(/result|Nothing holds|Type/i);
  }
  await open(product, '#/settings/data');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a table' }).click();
  const csv = await readFile(await (await download).path(), 'utf8');
  const cells = csv.split(/"(?:,|\r\n)"/u);
  expect(cells.length).toBeGreaterThan(all.length * 5);
  expect(cells.filter((cell) => /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/u.test(cell))).toEqual([]);
  expect(csv).toContain("'=HYPERLINK");
});
