import { describe, expect, it } from 'vitest';
import { parseMail } from '../../../../utils/core/mail/parse-mail';
import { MAX_SUBJECT, MAX_TEXT } from '../../../../utils/core/types';
import { bytes } from './bytes';

const parse = (...lines: string[]) => parseMail(bytes(lines.join('\r\n')));

describe('parseMail', () => {
  it('reads the headers and the text of a plain mail', async () => {
    const mail = await parse(
      'X-GM-THRID: 1773664405479613283',
      'X-Gmail-Labels: =?UTF-8?Q?Inbox,"Bills,=C2=A02026",Category?=',
      ' Updates',
      'From: Amazon Flex <AmazonFlex-Support@Amazon.com>',
      'To: "Rivers, Dana" <dana@example.com>, ops@example.com',
      'Subject: =?UTF-8?Q?Caf=C3=A9?=',
      'Date: Tue, 3 Nov 2026 09:12:07 -0800',
      'Message-ID: <b@example.com>',
      'In-Reply-To: <a@example.com>',
      '',
      'one',
      'two',
    );
    expect(mail).toEqual({
      message: {
        from: { name: 'Amazon Flex', address: 'amazonflex-support@amazon.com' },
        to: [{ name: 'Rivers, Dana', address: 'dana@example.com' }, { address: 'ops@example.com' }],
        date: '2026-11-03T17:12:07.000Z',
        subject: 'Café',
        text: 'one\ntwo',
        messageId: '<b@example.com>',
        inReplyTo: '<a@example.com>',
      },
      readable: true,
      threadId: '189d5261275de363',
      labels: ['Inbox', 'Bills, 2026', 'Category Updates'],
      html: null,
      isHtmlOnly: false,
      clipped: false,
      attachments: [],
    });
  });

  it('keeps what the headers say about the way and the sender', async () => {
    const { message } = await parse(
      'Received: from a.example by mx.google.com',
      'Authentication-Results: mx.google.com;',
      '       dkim=pass header.i=@amazon.com',
      'From: no-reply@amazon.com',
      'Reply-To: help@elsewhere.example',
      '',
      'x',
    );
    expect(message.auth).toEqual({
      hops: ['mx.google.com'],
      results: [{ id: 'mx.google.com', above: 1, methods: [{ method: 'dkim', result: 'pass', domain: 'amazon.com' }] }],
      arc: [],
      replyTo: 'help@elsewhere.example',
    });
  });

  it('gives null for everything a mail does not have', async () => {
    const { message, threadId, html } = await parse('Message-ID: <a@example.com>', '', '');
    expect(message).toEqual({
      from: null,
      to: [],
      date: null,
      subject: null,
      text: null,
      messageId: '<a@example.com>',
      inReplyTo: null,
    });
    expect([threadId, html]).toEqual([null, null]);
  });

  it('turns a mail that has only HTML into text, without its script', async () => {
    const mail = await parse(
      'From: a@example.com',
      'Content-Type: text/html',
      '',
      '<p>Hi&nbsp;you</p><script>bad()</script>',
    );
    expect(mail.message.text).toBe('Hi you');
    expect(mail.isHtmlOnly).toBe(true);
    expect(mail.html).toContain('<script>');
  });

  it.each([
    ['the plain part of an alternative', 'plain words', 'plain words', false],
    ['the HTML part when the plain one is blank', ' ', 'html words', true],
  ])('takes %s', async (_, plain, expected, isHtmlOnly) => {
    const mail = await parse(
      'From: a@example.com',
      'Content-Type: multipart/alternative; boundary=b',
      '',
      ...['--b', 'Content-Type: text/plain', '', plain],
      ...['--b', 'Content-Type: text/html', '', '<p>html words</p>', '--b--'],
    );
    expect([mail.message.text, mail.isHtmlOnly]).toEqual([expected, isHtmlOnly]);
  });

  it('names the attachments, and keeps the words of an attached mail apart', async () => {
    const mail = await parse(
      'From: a@example.com',
      'Content-Type: multipart/mixed; boundary=b',
      '',
      ...['--b', 'Content-Type: text/plain', '', 'own words'],
      ...['--b', 'Content-Type: image/jpeg', 'Content-Disposition: attachment; filename="shelf.jpg"', '', 'xx'],
      ...[
        '--b',
        'Content-Type: message/rfc822; name="notice.eml"',
        '',
        'Subject: inner',
        '',
        'words of another',
        '--b--',
      ],
    );
    expect(mail.message.text).toBe('own words');
    expect(mail.attachments).toEqual(['shelf.jpg', 'notice.eml']);
    expect(mail.message.attachments).toEqual(mail.attachments);
  });

  it('lists the people of an address group', async () => {
    const { message } = await parse(
      'From: a@example.com',
      'To: Team: One <one@example.com>, two@example.com;',
      '',
      'x',
    );
    expect(message.to).toEqual([{ name: 'One', address: 'one@example.com' }, { address: 'two@example.com' }]);
  });

  it('cuts five megabytes of text, says so, and does not cut through a character', async () => {
    const mail = await parse(
      'Subject: long',
      'Content-Type: text/plain; charset=utf-8',
      '',
      `x${'😀'.repeat(1_300_000)}`,
    );
    expect(mail.clipped).toBe(true);
    expect(mail.message.text?.length).toBe(MAX_TEXT - 1);
    expect(mail.message.text?.endsWith('😀')).toBe(true);
  });

  it('cuts a subject that is too long', async () => {
    const { message } = await parse(`Subject: ${'s'.repeat(5000)}`, '', 'x');
    expect(message.subject).toBe('s'.repeat(MAX_SUBJECT));
  });

  it.each([
    ['prose', 'Dear diary,\n\nit rained.'],
    ['nothing', ''],
    ['bytes of no text', '\u0001\u0002\n\n\u0000'],
  ])('says that %s cannot be read', async (_, content) => {
    const mail = await parseMail(bytes(content));
    expect(mail.readable).toBe(false);
    expect(mail.message.text).toBeNull();
  });

  it.each(['-1', '18446744073709551616', '12x', ''])('gives no thread id for "%s"', async (value) => {
    expect((await parse(`X-GM-THRID: ${value}`, 'Subject: x', '', 'x')).threadId).toBeNull();
  });
});
