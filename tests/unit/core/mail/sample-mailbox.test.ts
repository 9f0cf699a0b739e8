import { describe, expect, it } from 'vitest';
import { sampleMbox, sampleMessages, type SampleMessage } from '../../../../scripts/demo/sample';
import { looksLikeMbox, splitMbox } from '../../../../utils/core/mail/mbox';
import { parseMail, type ParsedMail } from '../../../../utils/core/mail/parse-mail';
import { CATEGORIES, TIERS } from '../../../../utils/core/types';
import { inChunks } from './bytes';

const parsed = new Map<SampleMessage, ParsedMail>();
for (const message of sampleMessages) parsed.set(message, await parseMail(message.raw));

const mailOf = (message: SampleMessage): ParsedMail['message'] | undefined => parsed.get(message)?.message;
const thread = (name: string): SampleMessage[] => sampleMessages.filter((message) => message.thread === name);
const beforeQuote = (message: SampleMessage | undefined): string =>
  (message && mailOf(message)?.text?.split(/\n\nOn .+ wrote:/s)[0]) ?? '';

describe('the sample mailbox', () => {
  it('holds every category and every tier', () => {
    expect(CATEGORIES.filter((id) => !sampleMessages.some(({ category }) => category === id))).toEqual([]);
    expect(TIERS.filter((id) => !sampleMessages.some(({ tier }) => tier === id))).toEqual([]);
  });

  it('has distinct keys, ids and Message-IDs', () => {
    for (const part of ['key', 'id', 'messageId'] as const) {
      expect(new Set(sampleMessages.map((message) => message[part])).size).toBe(sampleMessages.length);
    }
  });

  it("has ids like Gmail's: the date in milliseconds above 20 bits, threads named after their first message", () => {
    for (const { id, date, threadId, thread: name } of sampleMessages) {
      expect(Number(BigInt(`0x${id}`) >> 20n)).toBe(Date.parse(date));
      expect(threadId).toBe(thread(name)[0]?.id);
    }
  });

  it('comes out of its mbox again, message by message, with the labels it was given', async () => {
    const mbox = sampleMbox();
    expect(looksLikeMbox(mbox)).toBe(true);
    const found: SampleMessage[] = [];
    for await (const { bytes, gmailId } of splitMbox(inChunks(mbox, 1000))) {
      const message = sampleMessages.find(({ id }) => id === gmailId);
      expect(message?.raw).toEqual(bytes);
      if (message) found.push(message);
    }
    expect(found).toEqual(sampleMessages);
  });

  it('is read as its labels say', () => {
    for (const message of sampleMessages) {
      const mail = parsed.get(message);
      expect(mail).toMatchObject({ readable: true, threadId: message.threadId, clipped: false });
      expect(mail?.message).toMatchObject({ date: message.date, messageId: message.messageId });
      expect(mail?.message.text, message.key).toBeTruthy();
      expect(mail?.labels.includes('Unread')).toBe(message.unread);
      expect(mail?.message.from?.address === 'dana.rivers.demo@example.com').toBe(message.direction === 'out');
    }
  });

  it('is made up: no domain can belong to anybody but Amazon, and every message says so', () => {
    for (const message of sampleMessages) {
      expect(mailOf(message)?.from?.address).toMatch(/@(amazon\.com|example\.com|[a-z0-9-]+\.example)$/);
      expect(new TextDecoder().decode(message.raw)).toContain('X-Redress-Sample: made up');
    }
  });

  it('names Flex in every flagged message from Amazon, so that even unknown kinds can be recognised', () => {
    for (const message of sampleMessages.filter(({ flag, category }) => flag && category !== 'phishing')) {
      const { from, subject, text } = mailOf(message) ?? {};
      expect([from?.name, subject, text].join(' '), message.key).toContain('Flex');
    }
  });

  it('tells the story: the same canned answer from two names, after photos', () => {
    const [notice, , first, photos, second] = thread('order-not-picked-up');
    expect(notice?.category).toBe('order-not-picked-up');
    expect(photos && parsed.get(photos)?.attachments).toEqual([
      'itinerary-before.jpg',
      'itinerary-after.jpg',
      'pickup-shelf.jpg',
    ]);
    expect([first?.canned, second?.canned]).toEqual([true, true]);
    expect(beforeQuote(first)).toMatch(/^Hello, as we wrote in our previous message/);
    expect(beforeQuote(second)).toBe(beforeQuote(first).replace('Arjun', 'Ramesh'));
    expect(beforeQuote(second)).not.toBe(beforeQuote(first));
  });

  it('has two canned answers that are equal to the letter, on different days', () => {
    const answers = thread('late-arrival-dispute').filter(({ canned }) => canned);
    expect(answers.map((message) => mailOf(message)?.text)).toEqual([
      expect.any(String),
      mailOf(answers[0] ?? fail())?.text,
    ]);
    expect(new Set(answers.map(({ date }) => date.slice(0, 10))).size).toBe(2);
  });

  it('has what is awkward: HTML only, several parts, attachments, no subject, script, great length, Spanish', () => {
    const mails = [...parsed.values()];
    expect(mails.filter(({ isHtmlOnly }) => isHtmlOnly).length).toBeGreaterThanOrEqual(4);
    expect(mails.filter(({ html, isHtmlOnly }) => html !== null && !isHtmlOnly).length).toBeGreaterThanOrEqual(4);
    expect(mails.filter(({ message }) => message.subject === null)).toHaveLength(1);
    expect(
      mails.filter(({ html, message }) => html?.includes('<script>') && !message.text?.includes('script')),
    ).toHaveLength(1);
    expect(mails.filter(({ message }) => (message.text?.length ?? 0) > 20_000)).toHaveLength(1);
    expect(
      mails.filter(({ message }) => /\b(?:el|la|su)\b.*[áéíóúñ]/s.test(message.text ?? '')).length,
    ).toBeGreaterThanOrEqual(3);
  });
});

function fail(): never {
  throw new Error('the sample has no such message');
}
