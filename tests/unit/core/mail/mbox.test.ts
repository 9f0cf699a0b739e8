import { describe, expect, it } from 'vitest';
import { looksLikeMbox, splitMbox, type MboxMessage, type MboxSummary } from '../../../../utils/core/mail/mbox';
import { bytes, inChunks, text } from './bytes';

interface Result {
  readonly messages: MboxMessage[];
  readonly summary: MboxSummary;
}

async function split(content: string, { chunk = 7, maxBytes = 1 << 20 } = {}): Promise<Result> {
  const reader = splitMbox(inChunks(bytes(content), chunk), maxBytes);
  const messages: MboxMessage[] = [];
  for (;;) {
    const step = await reader.next();
    if (step.done) return { messages, summary: step.value };
    messages.push(step.value);
  }
}

async function texts(content: string): Promise<string[]> {
  return (await split(content)).messages.map((message) => text(message.bytes));
}

const ASCTIME = 'From ann@example.com Tue Aug  8 12:36:29 2023\n';
const TAKEOUT = 'From 1773664405479613283@xxx Tue Aug 08 12:36:29 +0000 2023\n';
const mail = (subject: string, body: string): string => `Subject: ${subject}\nFrom: ann@example.com\n\n${body}\n`;

describe('splitMbox finds a message at', () => {
  it.each([
    ['an asctime envelope', ASCTIME],
    ["the envelope of Gmail's export, zone before the year", TAKEOUT],
    ['an envelope with a zone after the year', 'From ann@example.com Tue Aug  8 12:36:29 2023 +0200\n'],
    ['an envelope with a named zone', 'From ann@example.com Tue Aug  8 12:36:29 PDT 2023\n'],
    ["Thunderbird's envelope", 'From - Tue Aug 08 12:36:29 2023\n'],
    ['an envelope without seconds', 'From ann@example.com Tue Aug  8 12:36 2023\n'],
    ['an envelope whose sender has spaces', 'From ann at example.com  Tue Aug  8 12:36:29 2023\n'],
  ])('%s', async (_, envelope) => {
    const messages = [mail('one', 'first'), mail('two', 'second')];
    expect(await texts(messages.map((message) => `${envelope}${message}\n`).join(''))).toEqual(messages);
  });

  it.each([
    ['prose', 'From here on it rained.\nFrom: me\n'],
    ['a date in prose', 'From Tuesday, Aug 8 12:36:29 2023 on\nA: b\n'],
    ['an envelope with text behind the date', 'From ann Tue Aug  8 12:36:29 2023 at noon\nA: b\n'],
    ['an envelope that no header follows', `${ASCTIME}Then we went home.\n`],
    ['an envelope that an empty line follows', `${ASCTIME}\nA: b\n`],
    ['an envelope that one header-like line of prose follows', `${ASCTIME}Note: this is prose\nand this too.\n`],
    ['an envelope in the middle of a line', `x ${ASCTIME}A: b\n`],
  ])('no boundary: %s', async (_, body) => {
    const message = mail('one', `before\n${body}after`);
    expect(await texts(`${ASCTIME}${message}\n`)).toEqual([message]);
  });
});

describe('splitMbox', () => {
  it('keeps CRLF line ends and takes only the separating empty line away', async () => {
    const message = mail('one', 'body\n').replaceAll('\n', '\r\n');
    const envelope = TAKEOUT.replace('\n', '\r\n');
    expect(await texts(`${envelope}${message}\r\n${envelope}${message}\r\n`)).toEqual([message, message]);
  });

  it('takes one ">" from escaped From lines and from no others', async () => {
    const escaped = mail('one', '>From me\n>>From you\n > From x\n>Front\nx >From y');
    const plain = mail('one', 'From me\n>From you\n > From x\n>Front\nx >From y');
    expect(await texts(`${ASCTIME}${escaped}\n`)).toEqual([plain]);
  });

  it('finds messages that no empty line separates', async () => {
    const message = mail('one', 'body');
    expect(await texts(`${ASCTIME}${message}${ASCTIME}${message}`)).toEqual([message, message]);
  });

  it("gives each message's offset and Gmail's id in the file", async () => {
    const message = mail('one', 'body');
    const { messages, summary } = await split(`junk\n\n${TAKEOUT}${message}\n${ASCTIME}${message}\n`);
    expect(messages.map(({ offset, gmailId }) => [offset, gmailId])).toEqual([
      [6, '189d5261275de363'],
      [6 + TAKEOUT.length + message.length + 1, null],
    ]);
    expect(summary).toEqual({ messages: 2, skipped: 6 });
  });

  it.each([1, 13, 4096])(
    'cuts a message over the cap and goes on with the next (chunks of %i bytes)',
    async (chunk) => {
      const long = mail('long', `>From a\n${'x'.repeat(3000)}`);
      const short = mail('short', 'body');
      const { messages } = await split(`${ASCTIME}${long}\n${ASCTIME}${short}\n`, { chunk, maxBytes: 500 });
      expect(messages.map(({ cut }) => cut)).toEqual([true, false]);
      expect(text(messages[0]?.bytes ?? bytes(''))).toBe(long.slice(0, 500).replace('>From a', 'From a'));
      expect(text(messages[1]?.bytes ?? bytes(''))).toBe(short);
    },
  );

  it('cuts a message far longer than its window, and holds only its beginning', async () => {
    const size = 5 << 20;
    const { messages } = await split(`${ASCTIME}${mail('long', 'x'.repeat(size))}`, { chunk: 1 << 16, maxBytes: 1000 });
    expect(messages.map(({ bytes: kept, cut }) => [kept.length, cut])).toEqual([[1000, true]]);
  });

  it.each([
    ['an empty stream', '', 0],
    ['one mail without an envelope', mail('one', 'body'), mail('one', 'body').length],
    ['random text', 'From\n>From \nFrom nowhere\n', 25],
    ['an envelope and nothing else', ASCTIME, ASCTIME.length],
  ])('yields nothing and says so for %s', async (_, content, skipped) => {
    const { messages, summary } = await split(content);
    expect(messages).toEqual([]);
    expect(summary).toEqual({ messages: 0, skipped });
  });
});

describe('looksLikeMbox', () => {
  it.each([
    ['an mbox', `${TAKEOUT}${mail('one', 'x')}`, true],
    ['an mbox after empty lines', `\r\n\n${ASCTIME}${mail('one', 'x')}`, true],
    ['one mail', mail('one', 'x'), false],
    ['a mail that begins with a From header', 'From: ann@example.com\n\nx', false],
    ['nothing', '', false],
    ['only empty lines', '\n\n', false],
  ])('tells %s', (_, content, expected) => {
    expect(looksLikeMbox(bytes(content))).toBe(expected);
  });
});
