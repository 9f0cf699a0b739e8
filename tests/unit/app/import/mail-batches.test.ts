// @vitest-environment node
import { deflateRawSync } from 'node:zlib';

import { describe, expect, it } from 'vitest';

import { mailBatches } from '../../../../utils/app/import/mail-batches';
import { BATCH, isMailBatch, type MailBatch } from '../../../../utils/app/import/mail-messages';

const ENVELOPE = 'From 1773664405479613283@xxx Tue Aug 08 12:36:29 +0000 2023\r\n';
const NOTICE = 'From: Flex <a@example.com>\r\nSubject: one\r\n\r\nYour block\r\n';
const OTHER = 'From: Shop <b@example.com>\r\nSubject: two\r\n\r\nThe next box\r\n';
const PROSE = 'Note: it rained\r\nSo: we left\r\n\r\nfor home\r\n';
const mbox = (...messages: readonly string[]): string => messages.map((one) => `${ENVELOPE}${one}\r\n`).join('');

async function batches(content: BlobPart, unpacked: number | null = null): Promise<readonly MailBatch[]> {
  const all: MailBatch[] = [];
  for await (const batch of mailBatches({ bytes: new Blob([content]), unpacked })) all.push(batch);
  return all;
}

describe('mailBatches', () => {
  it('hands over what names Flex, and counts and places the rest', async () => {
    const content = mbox(NOTICE, OTHER, PROSE);
    const [batch, ...more] = await batches(content);
    expect(more).toEqual([]);
    expect(batch).toMatchObject({ state: 'done', read: 3, bytes: content.length });
    expect(batch?.mails).toMatchObject([
      { message: { subject: 'one', text: 'Your block' }, gmailId: '189d5261275de363', clipped: false },
    ]);
    expect(batch?.unreadable).toEqual([mbox(NOTICE, OTHER).length]);
    expect(isMailBatch(batch)).toBe(true);
  });

  it('never hands over more than a batch holds', async () => {
    const all = await batches(mbox(...Array.from({ length: 2 * BATCH + 1 }, () => NOTICE)));
    expect(all.map(({ mails }) => mails.length)).toEqual([BATCH, BATCH, 1]);
    expect(all.map(({ state }) => state)).toEqual(['more', 'more', 'done']);
    expect(all.reduce((sum, { read }) => sum + read, 0)).toBe(2 * BATCH + 1);
  });

  it.each([
    ['nothing', ''],
    ['prose', 'Once upon a time'],
    ['nothing but damage', mbox(PROSE, PROSE)],
  ])('says that %s is no mail', async (_name, content) => {
    expect((await batches(content)).at(-1)).toMatchObject({ state: 'not-mail', mails: [] });
  });

  it('reads a mailbox in which nothing names Flex', async () => {
    expect(await batches(mbox(OTHER))).toMatchObject([{ state: 'done', mails: [], read: 1 }]);
  });

  it('unpacks what is packed', async () => {
    const content = mbox(NOTICE);
    expect(await batches(deflateRawSync(content), content.length)).toMatchObject([
      { state: 'done', read: 1, bytes: content.length, mails: [{}] },
    ]);
  });

  it('hands over what it has read before packed bytes turn out to be damaged', async () => {
    const content = mbox(NOTICE, OTHER);
    const seen: MailBatch[] = [];
    const source = { bytes: new Blob([deflateRawSync(content)]), unpacked: mbox(NOTICE).length + 40 };
    const reading = async (): Promise<void> => {
      for await (const batch of mailBatches(source)) seen.push(batch);
    };
    await expect(reading()).rejects.toThrow('more than it says');
    expect(seen).toHaveLength(1);
    expect(seen[0]?.state).toBe('more');
  });
});
