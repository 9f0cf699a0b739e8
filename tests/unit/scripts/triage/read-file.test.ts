import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { type FileItem, readMailFile } from '../../../../scripts/triage/read-file';
import { ENVELOPE, folderOf, mail, mbox, NOTICE, removeFolders } from './mail-folder';

afterEach(removeFolders);

async function itemsOf(content: string | Uint8Array): Promise<readonly FileItem[]> {
  const items: FileItem[] = [];
  for await (const item of readMailFile(join(folderOf({ file: content }), 'file'))) items.push(item);
  return items;
}

const subjects = (items: readonly FileItem[]): readonly (string | null)[] =>
  items.flatMap((item) => (item.kind === 'message' ? [item.message.subject] : []));
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('readMailFile', () => {
  it('gives the messages of an mbox in their order, the words of those only that can be about Flex', async () => {
    const items = await itemsOf(mbox(mail({ subject: 'one' }), mail(NOTICE), mail({ subject: 'three' })));
    expect(subjects(items)).toEqual(['one', 'Order Not Picked Up', 'three']);
    const messages = items.flatMap((item) => (item.kind === 'message' ? [item.message] : []));
    expect(messages.map(({ text }) => text !== null)).toEqual([false, true, false]);
    expect(messages[0]).toMatchObject({
      from: { address: 'ann@example.com' },
      date: '2026-11-03T17:12:07.000Z',
      messageId: '<m@example.com>',
    });
  });

  it('gives the one message of an .eml', async () => {
    expect(subjects(await itemsOf(mail(NOTICE)))).toEqual(['Order Not Picked Up']);
  });

  it('gives the messages of all mail files in a zip', async () => {
    const zip = zipSync({
      'Takeout/Mail/All mail.mbox': bytes(mbox(mail({ subject: 'one' }), mail({ subject: 'two' }))),
      'Takeout/readme.html': bytes('<p>hello'),
      'three.eml': bytes(mail({ subject: 'three' })),
    });
    expect(subjects(await itemsOf(zip))).toEqual(['one', 'two', 'three']);
  });

  it('names the place of a message that cannot be read, and goes on', async () => {
    const before = mbox(mail({ subject: 'one' }));
    const damaged = `${ENVELOPE}X-Odd: a\nX-Other: b\n\nno mail\n\n`;
    const items = await itemsOf(`${before}${damaged}${mbox(mail({ subject: 'three' }))}`);
    expect(subjects(items)).toEqual(['one', 'three']);
    expect(items).toContainEqual({
      kind: 'damaged',
      offset: before.length,
      reason: 'it has none of the headers of a mail',
    });
  });

  it('counts the bytes before the first message', async () => {
    const items = await itemsOf(`\n\n${mbox(mail())}`);
    expect(items).toContainEqual({ kind: 'skipped', bytes: 2 });
  });

  it('tells how many bytes it has read at the end', async () => {
    const content = mbox(mail(), mail());
    expect((await itemsOf(content)).at(-1)).toEqual({ kind: 'progress', bytes: content.length });
  });

  it.each([
    ['an empty file', '', 'it is empty', true],
    [
      'bytes of something else',
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 2),
      'it holds no mail: these are bytes of something else',
      true,
    ],
    ['a zip without mail', zipSync({ 'a.txt': Uint8Array.of(65, 66) }), 'the zip holds no mail', true],
    [
      'half a zip',
      zipSync({ 'a.eml': bytes(mail()) }).subarray(0, 60),
      'the zip is damaged, or not all of it is there',
      false,
    ],
  ])('says what is wrong with %s', async (_, content, message, opened) => {
    expect(await itemsOf(content)).toEqual([{ kind: 'problem', message, opened }]);
  });

  it('says that prose is no mail', async () => {
    expect(await itemsOf('Dear diary,\n\nit rained.')).toContainEqual({
      kind: 'damaged',
      offset: 0,
      reason: 'it has none of the headers of a mail',
    });
  });

  it('says that a file is not there', async () => {
    const items: FileItem[] = [];
    for await (const item of readMailFile('/nowhere/at-all.mbox')) items.push(item);
    expect(items).toMatchObject([{ kind: 'problem', opened: false }]);
  });
});
