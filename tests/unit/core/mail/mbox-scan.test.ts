import { describe, expect, it } from 'vitest';
import { scanMailbox, type ScanCounts, type ScanItem, type ScanOptions } from '../../../../utils/core/mail/mbox-scan';
import { bytes, inChunks, text } from './bytes';

const ENVELOPE = 'From 1773664405479613283@xxx Tue Aug 08 12:36:29 +0000 2023\n';
const ID = '189d5261275de363';
const NOTICE = 'From: Flex <a@example.com>\nSubject: one\n\nYour block\n';
const OTHER = 'From: Shop <b@example.com>\nSubject: two\n\nThe next box\n';
const OWN = 'From: Sam <sam@example.com>\nSubject: three\n\nHello\n';
const PROSE = 'Note: it rained\nSo: we left\n\nfor home\n';

async function scan(
  content: string,
  options: ScanOptions = {},
  chunk = 64,
): Promise<{ readonly items: readonly ScanItem[]; readonly counts: ScanCounts }> {
  const scanning = scanMailbox(inChunks(bytes(content), chunk), options);
  const items: ScanItem[] = [];
  for (;;) {
    const next = await scanning.next();
    if (next.done) return { items, counts: next.value };
    items.push(next.value);
  }
}

const mbox = (...messages: readonly string[]): string => messages.map((one) => `${ENVELOPE}${one}\n`).join('');

/** Which messages are candidates. */
async function chosen(content: string, options: ScanOptions = {}): Promise<readonly number[]> {
  const { items } = await scan(content, options);
  return items.flatMap((item) => (item.kind === 'candidate' ? [item.index] : []));
}

describe('scanMailbox', () => {
  it.each([
    ['what names Flex', {}, [0]],
    ["and the owner's own messages", { owner: ' SAM@example.com ' }, [0, 2]],
    ['and nothing else for an owner that is not known', { owner: ' ' }, [0]],
    ['or everything', { keepAll: true }, [0, 1, 2]],
  ])('hands over %s', async (_name, options, expected) => {
    expect(await chosen(mbox(NOTICE, OTHER, OWN, PROSE), options)).toEqual(expected);
  });

  it('tells each message from the others by its place', async () => {
    const content = `\n${mbox(OTHER, NOTICE, PROSE)}`;
    const { items, counts } = await scan(content, { everyMessage: true });
    const first = 1 + ENVELOPE.length + OTHER.length + 1;
    const size = ENVELOPE.length + NOTICE.length + 1;
    const last = first + size;
    expect(items).toEqual([
      {
        kind: 'dropped',
        index: 0,
        offset: 1,
        size: first - 1,
        gmailId: ID,
        head: bytes('From: Shop <b@example.com>\nSubject: two\n\n'),
      },
      { kind: 'candidate', index: 1, offset: first, size, gmailId: ID, bytes: bytes(NOTICE), cut: false },
      { kind: 'damaged', index: 2, offset: last, size: content.length - last, gmailId: ID, reason: 'no-headers' },
    ]);
    expect(counts).toEqual({
      bytes: content.length,
      messages: 3,
      candidates: 1,
      dropped: 1,
      damaged: 1,
      skipped: 1,
    });
  });

  it('says nothing of what it drops when it is not asked to', async () => {
    const { items, counts } = await scan(mbox(OTHER, OTHER));
    expect(items).toEqual([]);
    expect(counts.dropped).toBe(2);
  });

  it('calls a message damaged whose headers no parser takes', async () => {
    const { items } = await scan(mbox(`From: Flex <a@b.test>\nX: ${'x'.repeat(2 << 20)}\n\nFlex\n`), {}, 1 << 18);
    expect(items).toMatchObject([{ kind: 'damaged', reason: 'long-headers' }]);
  });

  it('cuts what is too long, and says so', async () => {
    const { items } = await scan(mbox(`${NOTICE}${'x'.repeat(500)}\n`), { maxBytes: 100 });
    expect(items).toMatchObject([{ kind: 'candidate', cut: true, bytes: { length: 100 } }]);
  });

  it.each([
    ['whole', {}, false, OTHER],
    ['cut', { maxBytes: 20 }, true, OTHER.slice(0, 20)],
  ])('hands over a file that is one message, whatever it says: %s', async (_name, options, cut, expected) => {
    const { items, counts } = await scan(OTHER, options);
    const [item] = items;
    expect(item).toMatchObject({ kind: 'candidate', index: 0, offset: 0, size: OTHER.length, gmailId: null, cut });
    expect(item?.kind === 'candidate' ? text(item.bytes) : '').toBe(expected);
    expect(counts).toMatchObject({ messages: 1, bytes: OTHER.length });
  });

  it.each(['', 'Once upon a time\n', '\0\0\0'])('finds no mail in %j', async (content) => {
    expect(await scan(content)).toEqual({
      items: [],
      counts: { bytes: content.length, messages: 0, candidates: 0, dropped: 0, damaged: 0, skipped: 0 },
    });
  });

  it('tells how far it has come in a large file', async () => {
    const size = 17 << 20;
    const { items } = await scan(`${ENVELOPE}${OTHER}${'x'.repeat(size)}`, {}, 1 << 20);
    const told = items.flatMap((item) => (item.kind === 'progress' ? [item.counts.bytes] : []));
    expect(told).toEqual([8 << 20, 16 << 20]);
  });
});
