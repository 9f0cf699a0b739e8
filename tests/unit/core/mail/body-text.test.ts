import { describe, expect, it } from 'vitest';
import { parseMail } from '../../../../utils/core/mail/parse-mail';
import { bytes } from './bytes';

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const read = async (...lines: string[]) => parseMail(bytes(['From: a@example.com', ...lines].join('\r\n')));
const textOf = async (...lines: string[]) => (await read(...lines)).message.text;

/** A multipart with these parts, each given as its lines. */
function multipart(kind: string, ...parts: readonly (readonly string[])[]): string[] {
  const boundary = `b-${kind}`;
  const inner = parts.flatMap((part) => [`--${boundary}`, ...part]);
  return [`Content-Type: multipart/${kind}; boundary="${boundary}"`, '', ...inner, `--${boundary}--`];
}

const plain = (...lines: string[]): string[] => ['Content-Type: text/plain; charset=utf-8', '', ...lines];
const html = (...lines: string[]): string[] => ['Content-Type: text/html; charset=utf-8', '', ...lines];

const LONG = 'You did not pick up the order. '.repeat(30).trim();

describe('the text of a mail', () => {
  it.each([
    ['the plain version', plain('Hello Dana,', 'your route is ready.'), html('<p>Hello Dana,<p>your route is ready.')],
    ['a long plain version', plain(LONG), html(`<p>${LONG}</p><p>${LONG}</p><p>${LONG}</p>`)],
    ['the plain version when the other is empty', plain('Hello'), html('<img src=x>')],
  ])('is that of %s', async (_, first, second) => {
    const { message, isHtmlOnly } = await read(...multipart('alternative', first, second));
    expect([message.text, isHtmlOnly]).toEqual([first.slice(2).join('\n'), false]);
  });

  it.each([
    ['is blank', plain(' ', '\u00a0')],
    ['only says that there is HTML', plain('Your mail program cannot show HTML.')],
    ['is a link', plain('https://example.com/view?m=1', '<https://example.com/other>')],
    ['only says a fraction of it', plain('Dear partner,')],
    ['is missing', html('')],
  ])('is that of the HTML version when the plain one %s', async (_, plainPart) => {
    const { message, isHtmlOnly } = await read(
      ...multipart('alternative', plainPart, html('<p>You did not pick up</p><p>the order of Tuesday.</p>')),
    );
    expect([message.text, isHtmlOnly]).toEqual(['You did not pick up\n\nthe order of Tuesday.', true]);
  });

  it('puts parts that stand one after another together', async () => {
    const parts = multipart(
      'mixed',
      multipart('alternative', plain('one'), html('one')),
      html('<b>two</b>'),
      plain('three'),
    );
    expect(await textOf(...parts)).toBe('one\n\ntwo\n\nthree');
  });

  it('is not that of attachments', async () => {
    const attached = ['Content-Type: text/plain; name=x.txt', 'Content-Disposition: attachment', '', 'attached'];
    expect(await textOf(...multipart('mixed', plain('own'), attached))).toBe('own');
  });

  it('is none where only another mail is passed on', async () => {
    const passedOn = ['Content-Type: message/rfc822', '', 'Subject: Order', '', 'Your account has been deactivated.'];
    expect(await textOf(...multipart('mixed', passedOn))).toBeNull();
  });

  it('is read as HTML where the plain version is markup', async () => {
    expect(await textOf(...plain('<html><body><p>one</p>two'))).toBe('one\n\ntwo');
  });

  it('keeps its lines where the HTML version is plain text', async () => {
    expect(await textOf(...html('one &amp; two', '> three'))).toBe('one & two\n> three');
  });

  it('has whole paragraphs where it is flowed', async () => {
    const flowed = ['Content-Type: text/plain; format=flowed; delsp=no', '', 'one ', 'two', '> a ', '> b', 'three'];
    expect(await textOf(...flowed)).toBe('one two\n> a b\nthree');
    expect(await textOf(flowed[0]?.replace('no', 'Yes') ?? '', ...flowed.slice(1))).toBe('onetwo\n> ab\nthree');
  });

  it('is that of quoted-printable and base64', async () => {
    expect(await textOf('Content-Transfer-Encoding: quoted-printable', '', 'No reco=', 'gi=C3=B3 =3D', 'x')).toBe(
      'No recogió =\nx',
    );
    expect(await textOf('Content-Transfer-Encoding: base64', '', 'Tm8gcmVjb2', 'dpw7M=')).toBe('No recogió');
  });

  it('is in the charset that the HTML itself names, where nothing else does', async () => {
    const content = latin1('From: a@example.com\nContent-Type: text/html\n\n<meta charset=iso-8859-2><p>\xb1 \xe6');
    expect((await parseMail(content)).message.text).toBe('ą ć');
  });

  it('is without control characters', async () => {
    expect(await textOf('', 'Fl\0ex\u0007 mail')).toBe('Flex mail');
  });

  it.each([
    ['whose type is misspelt', ['Content-Type: text/plain charset=utf-8', '', 'the words']],
    ['whose boundary is another', ['Content-Type: multipart/mixed; boundary=a', '', '--b', '', 'the words']],
    ['without a boundary', ['Content-Type: multipart/mixed', '', 'the words']],
    ['that ends within its last part', [...multipart('mixed', plain('the words')).slice(0, -1)]],
    ['that ends within base64', ['Content-Transfer-Encoding: base64', '', 'dGhlIHdvcmRzIG9']],
    ['with an encoding nobody knows', ['Content-Transfer-Encoding: x-none', '', 'the words']],
  ])('is what can be read of a mail %s', async (_, lines) => {
    expect(await textOf(...lines)).toContain('the words');
  });
});
