import { describe, expect, it } from 'vitest';

import { mailboxChunks, type MailboxTruth } from '../../../../scripts/generate/mailbox';
import { splitMbox } from '../../../../utils/core/mail/mbox';
import { scanMailbox } from '../../../../utils/core/mail/mbox-scan';
import { parseMail } from '../../../../utils/core/mail/parse-mail';

const BYTES = 1_500_000;

function made(seed: number): { readonly bytes: Buffer; readonly truth: MailboxTruth } {
  const mailbox = mailboxChunks({ seed, bytes: BYTES });
  const chunks: Buffer[] = [];
  for (;;) {
    const next = mailbox.next();
    if (next.done) return { bytes: Buffer.concat(chunks), truth: next.value };
    chunks.push(next.value);
  }
}

async function* inOne(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

describe('mailboxChunks', () => {
  const mailbox = made(1);

  it('writes the same bytes for the same seed', () => {
    expect(made(1).bytes.equals(mailbox.bytes)).toBe(true);
  });

  it('ends with the message that reaches the size, and tells the truth about it', async () => {
    const { bytes, truth } = mailbox;
    expect(truth.bytes).toBe(bytes.length);
    const starts: number[] = [];
    for await (const { offset } of splitMbox(inOne(bytes))) starts.push(offset);
    expect(starts).toHaveLength(truth.messages);
    expect(starts.at(-1)).toBeLessThan(BYTES);
    expect(starts).toEqual(expect.arrayContaining(truth.planted.map(({ offset }) => offset)));
  });

  it('plants notices that a reader finds where they are said to be', async () => {
    const { bytes, truth } = mailbox;
    const found = new Map<number, Uint8Array>();
    for await (const item of scanMailbox(inOne(bytes)))
      if (item.kind === 'candidate') found.set(item.offset, item.bytes);
    expect(truth.planted.length).toBeGreaterThan(0);
    for (const { offset, fixture } of truth.planted) {
      const { message, readable, threadId } = await parseMail(found.get(offset) ?? new Uint8Array());
      expect([fixture, readable, message.text === null, threadId === null]).toEqual([fixture, true, false, false]);
    }
  });

  it('is shaped like an export: long headers, and lines that end in more than one way', () => {
    const start = mailbox.bytes.toString('latin1', 0, 10_000);
    expect(start).toMatch(/^From \d+@xxx Mon Jan 04 08:00:00 \+0000 2016\r\nX-GM-THRID: \d+\r?\nX-Gmail-Labels: /);
    expect(start.indexOf('\nFrom: ')).toBeGreaterThan(4_000);
    expect(mailbox.bytes.toString('latin1')).toMatch(/[^\r]\nSubject: /);
  });
});
