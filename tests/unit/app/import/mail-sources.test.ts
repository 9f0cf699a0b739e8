import { zipSync, type Zippable } from 'fflate';
import { describe, expect, it } from 'vitest';

import { sourceChunks, sourceHead } from '../../../../utils/app/import/mail-source';
import { mailSources } from '../../../../utils/app/import/mail-sources';

const EML = new TextEncoder().encode('From: a@example.com\r\nSubject: one\r\n\r\nSome words.\r\n');
const MBOX = new TextEncoder().encode(
  `From - Tue Nov  3 09:41:20 2026\r\nFrom: a@example.com\r\n\r\n${'words '.repeat(9_000)}\r\n`,
);
const PAGE = new TextEncoder().encode('<!doctype html><p>From: here on');

function zip(files: Zippable): Uint8Array<ArrayBuffer> {
  return new Uint8Array(zipSync(files));
}

/** The zip with one little-endian number of its list of entries changed, in every entry. */
function changed(bytes: Uint8Array<ArrayBuffer>, field: number, value: number, length = 2): Uint8Array<ArrayBuffer> {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 <= copy.length; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    if (length === 2) view.setUint16(at + field, value, true);
    else view.setUint32(at + field, value, true);
  }
  return copy;
}

async function contents(blob: Blob): Promise<readonly string[] | string> {
  const found = await mailSources(blob);
  if (!found.ok) return found.why;
  return Promise.all(
    found.sources.map(async (source) => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of sourceChunks(source)) chunks.push(chunk.slice());
      return Buffer.concat(chunks).toString();
    }),
  );
}

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString();

describe('mailSources', () => {
  it.each([
    ['a message', new Blob([EML]), [text(EML)]],
    ['a mailbox', new Blob([MBOX]), [text(MBOX)]],
    ['what may be a message', new Blob(['Once upon a time']), ['Once upon a time']],
    [
      'packed mailboxes and messages',
      new Blob([zip({ 'a/All.mbox': MBOX, 'b/one.eml': EML })]),
      [text(MBOX), text(EML)],
    ],
    ['stored ones', new Blob([zip({ 'x.mbox': [MBOX, { level: 0 }] })]), [text(MBOX)]],
    ['mail under any name, beside other files', new Blob([zip({ '../../p.html': PAGE, 'y.jpg': MBOX })]), [text(MBOX)]],
    ['a zip with a comment', new Blob([new Uint8Array(zipSync({ a: MBOX }, { comment: 'made up' }))]), [text(MBOX)]],
  ])('gives %s', async (_name, blob, expected) => expect(await contents(blob)).toEqual(expected));

  it.each([
    ['nothing at all', new Blob([]), 'empty'],
    ['a picture', new Blob([new Uint8Array([137, 80, 78, 71, 0, 0, 1])]), 'binary'],
    ['a zip without mail', new Blob([zip({ 'p.html': PAGE, folder: {} })]), 'zip-no-mail'],
    ['an empty zip', new Blob([zip({})]), 'zip-no-mail'],
    ['a locked zip', new Blob([changed(zip({ a: MBOX }), 8, 1)]), 'zip-locked'],
    ['a method nobody has to know', new Blob([changed(zip({ a: MBOX }), 10, 14)]), 'zip-method'],
    ['a zip without its end', new Blob([zip({ a: MBOX }).slice(0, -30)]), 'zip-cut'],
    ['a zip whose list is damaged', new Blob([changed(zip({ a: MBOX }), 0, 7)]), 'zip-cut'],
    ['an entry outside of the file', new Blob([changed(zip({ a: MBOX }), 42, 0x7fffffff, 4)]), 'zip-bomb'],
    ['entries over one another', new Blob([changed(zip({ a: MBOX, b: MBOX }), 42, 0, 4)]), 'zip-bomb'],
    ['half a gigabyte out of half a megabyte', new Blob([changed(zip({ a: MBOX }), 24, 5e8, 4)]), 'zip-bomb'],
  ])('refuses %s', async (_name, blob, why) => expect(await contents(blob)).toBe(why));

  it('refuses a zip full of zeros by what it says, without unpacking it', async () => {
    const zeros = zip({ 'mail.mbox': new Uint8Array(20 << 20) });
    expect(zeros.length).toBeLessThan(1 << 16);
    expect(await mailSources(new Blob([zeros]))).toEqual({ ok: false, why: 'zip-bomb' });
  });
});

describe('sourceChunks', () => {
  it('stops where more comes out than was said', async () => {
    const found = await mailSources(new Blob([changed(zip({ a: MBOX }), 24, 100, 4)]));
    if (!found.ok) throw new Error(found.why);
    const read = async (): Promise<void> => {
      for await (const _ of sourceChunks(found.sources[0] ?? { bytes: new Blob(), unpacked: null }));
    };
    await expect(read()).rejects.toThrow('more than it says');
  });

  it('rejects on damaged packed bytes, and the head is then what could be unpacked', async () => {
    const source = { bytes: new Blob([new Uint8Array(100).fill(255)]), unpacked: 1_000 };
    await expect(sourceChunks(source).next()).rejects.toThrow();
    expect((await sourceHead(source)).length).toBe(0);
  });
});
