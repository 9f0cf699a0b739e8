import { describe, expect, it } from 'vitest';
import { cutAtDepth, cutToSize, repaired } from '../../../../utils/core/mail/mail-repair';
import { parseMail } from '../../../../utils/core/mail/parse-mail';
import { bytes, text } from './bytes';

const latin1 = (content: string): Uint8Array => Uint8Array.from(content, (letter) => letter.charCodeAt(0));
const MAIL = 'From: a@example.com\r\nSubject: s\r\n\r\nbody';

describe('a mail', () => {
  it('that needs no repair is not copied', () => {
    const mail = bytes(MAIL);
    expect(repaired(mail).buffer).toBe(mail.buffer);
  });

  it.each([
    ['a byte order mark', `\ufeff${MAIL}`],
    ['empty lines', `\r\n\n${MAIL}`],
    ["an mbox's envelope", `From a@example.com Tue Nov  3 17:12:07 2026\n${MAIL}`],
    ['an envelope that was escaped', `>From a@example.com Tue Nov  3 17:12:07 2026\r\n${MAIL}`],
  ])('is found behind %s', (_, content) => {
    expect(text(repaired(bytes(content)))).toBe(MAIL);
  });

  it('with line ends of old computers is read', async () => {
    const { message } = await parseMail(bytes(MAIL.replaceAll('\r\n', '\r')));
    expect(message).toMatchObject({ subject: 's', text: 'body' });
  });

  it.each([
    ['Latin-1', latin1('From: Jos\xe9 <a@example.com>\nSubject: Acci\xf3n\n\nx'), 'José', 'Acción'],
    ['UTF-8', bytes('From: José <a@example.com>\nSubject: Acción\n\nx'), 'José', 'Acción'],
    [
      'two charsets',
      Uint8Array.from([...latin1('From: Jos\xe9 <a@example.com>\n'), ...bytes('Subject: お届け\n\nx')]),
      'José',
      'お届け',
    ],
    [
      'ISO-2022-JP',
      latin1('From: "\x1b$B;3ED\x1b(B" <a@example.com>\nSubject: \x1b$B$*FO$1\x1b(B\n\nx'),
      '山田',
      'お届け',
    ],
  ])('with headers in %s is read', async (_, content, name, subject) => {
    const { message } = await parseMail(content);
    expect([message.from?.name, message.subject]).toEqual([name, subject]);
  });

  it('with megabytes of headers keeps those that are read', async () => {
    const junk = `X-Junk: ${'a\r\n b'.repeat(400_000)}\r\n${'X: y\r\n'.repeat(200_000)}`;
    const { message } = await parseMail(
      bytes(`${junk}${MAIL.replace('\r\n', `\r\nTo: ${'b@example.com, '.repeat(90_000)}\r\n`)}`),
    );
    expect(message).toMatchObject({ from: { address: 'a@example.com' }, subject: 's', text: 'body' });
    expect(message.to).toHaveLength(100);
  });

  it('nested ten thousand levels deep gives what stands above them', async () => {
    const levels = Array.from(
      { length: 10_000 },
      (_, level) => `Content-Type: multipart/mixed; boundary=b${level}\n\n--b${level}\n`,
    );
    const [first = '', ...others] = levels;
    const { message, readable } = await parseMail(bytes(`Subject: s\n${first}\nown words\n--b0\n${others.join('')}`));
    expect([readable, message.subject, message.text]).toEqual([true, 's', 'own words']);
  });

  it('within ten thousand mails is one attachment', async () => {
    const inner = 'Content-Type: message/rfc822\n\nSubject: x\n'.repeat(10_000);
    const { message, readable } = await parseMail(bytes(`Subject: s\n${inner}`));
    expect([readable, message.subject, message.text]).toEqual([true, 's', null]);
  });

  it('of ten thousand parts is read', async () => {
    const { message } = await parseMail(
      bytes(`Subject: s\nContent-Type: multipart/mixed; boundary=b\n\n${'--b\n\nword\n'.repeat(10_000)}--b--`),
    );
    expect(message.text?.startsWith('word\n\nword')).toBe(true);
  });

  it('of a million lines that can only be parsed in full is cut', async () => {
    const mail = bytes(`Subject: s\nContent-Type: text/plain (odd)\n\nword\n${'\n'.repeat(1_000_000)}`);
    expect(cutToSize(mail).length).toBeLessThan(200_000);
    expect((await parseMail(mail)).message.text).toBe('word');
  });

  it('of a million delimiters is cut', () => {
    expect(cutToSize(bytes('--b\n'.repeat(1_000_000))).length).toBeLessThan(100_000);
  });
});

describe('cutAtDepth', () => {
  it('leaves a mail with fewer multiparts whole, and cuts another before the first that is too many', () => {
    const head = 'Content-Type: multipart/mixed; boundary=b\n';
    expect(text(cutAtDepth(bytes(head.repeat(3)), 3))).toBe(head.repeat(3));
    expect(text(cutAtDepth(bytes(head.repeat(4)), 3))).toBe(head.repeat(3));
  });
});
