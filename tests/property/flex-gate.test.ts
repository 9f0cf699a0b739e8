import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockOf } from '../../utils/core/mail/byte-block';
import { passesGate } from '../../utils/core/mail/flex-gate';
import { readHead } from '../../utils/core/mail/mail-head';
import { parseMail } from '../../utils/core/mail/parse-mail';
import { foldOf } from '../../utils/core/text/fold';
import type { MailMessage } from '../../utils/core/types';
import { bytes } from '../unit/core/mail/bytes';
import { runs } from './runs';

/** The question, asked of a whole text in another way: every character folded, then the word looked for. */
function namesFlex(text: string): boolean {
  let folded = '';
  for (const character of text) {
    const fold = foldOf(character.codePointAt(0) ?? 0);
    if (fold.kind === 'letters') folded += fold.text;
    else if (fold.kind !== 'skip') folded += ' ';
  }
  return folded.includes('flex');
}

function messageNamesFlex({ from, subject, text }: MailMessage): boolean {
  return [from?.name, from?.address, subject, text].some((part) => part != null && namesFlex(part));
}

function passes(mail: Uint8Array): boolean {
  const block = blockOf(mail);
  return passesGate(block, readHead(block, 0, mail.length), 0, mail.length, null);
}

/** What a letter of the word can look like, anywhere and in HTML. */
const LETTERS: Readonly<Record<string, readonly [anywhere: readonly string[], html: readonly string[]]>> = {
  f: [
    ['f', 'F', '\uff46', '\u{1d41f}', '\ufb02'],
    ['&#102;', '&#x46', '&#65350;', '&fllig;'],
  ],
  l: [
    ['l', 'L', '\uff4c', '\u0142', '\u2113', ''],
    ['&#108;', '&#x6C', '&#322;'],
  ],
  e: [
    ['e', 'E', '\u00e9', '\u0435', '\uff25'],
    ['&#101;', '&#x65', '&eacute;', '&iecy;'],
  ],
  x: [
    ['x', 'X', '\uff58', '\u0445', '\u2179', '\u{1d431}'],
    ['&#120;', '&#x58', '&chi;', '&khcy;', '&#1093'],
  ],
};
const GAPS = ['', '', '', '', '\u00ad', '\u200b', '\u200d', '\ufeff', '\u0301', '\x01', '\x7f', '-', ' '];
const HTML_GAPS = [
  ...['<b>', '</i>', '<!-- x -->', '<wbr>', '&shy;', '&#8203;', '&zwnj', '<a title="&gt;">', "<i u='>'>", '<p>'],
  ...['<span style="display:none">and</span>', '<style>p{}</style>', '<b title="<a">', '<br>'],
];
const AROUND = [
  ...[
    'the box ',
    ' next',
    'of',
    'href=3D',
    '\n',
    'label<',
    '>Explore',
    ';ex',
    'fle',
    'le',
    '<td>',
    '=',
    '&',
    '&#12',
    '\u2019',
  ],
  ...[
    '\u00e9',
    'x',
    'Lexus',
    '\t',
    '.',
    '<style>.a{display:flex}</style>',
    '<a href="https://flex.test/">',
    '<!-- flex',
    '-->',
  ],
];

const word = fc
  .tuple(...[...'flex'].map((letter) => fc.tuple(letterOf(letter), fc.constantFrom(...GAPS, ...HTML_GAPS))))
  .map((letters) => letters.map(([form, gap], index) => form + (index < 3 ? gap : '')).join(''));
const around = fc.array(fc.constantFrom(...AROUND), { maxLength: 6 }).map((parts) => parts.join(''));
const text = fc.tuple(around, fc.option(word, { nil: '' }), around).map((parts) => parts.join(''));

function letterOf(letter: string): fc.Arbitrary<string> {
  const [anywhere = [], html = []] = LETTERS[letter] ?? [];
  return fc.oneof(
    { weight: 4, arbitrary: fc.constant(letter) },
    fc.constantFrom(...anywhere),
    fc.constantFrom(...html),
  );
}

/** A text's bytes in one of the transfer encodings, with a soft line break or a wrong letter case wherever there may be one. */
const transfer = fc.constantFrom('none', 'quoted', 'base64');
const places = fc.array(fc.nat(), { maxLength: 6 });

function encoded(content: string, encoding: string, breaks: readonly number[]): { header: string; body: string } {
  const raw = Buffer.from(content, 'utf8');
  if (encoding === 'base64') {
    const digits = raw.toString('base64');
    const at = (breaks[0] ?? 0) % (digits.length + 1);
    return { header: 'base64', body: `${digits.slice(0, at)}\r\n${digits.slice(at)}` };
  }
  if (encoding === 'none') return { header: '8bit', body: raw.toString('latin1') };
  const units = [...raw].map((byte, index) => {
    const escaped = byte > 126 || byte < 32 || byte === 61 || breaks.includes(index);
    return escaped && byte !== 10 ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(byte);
  });
  for (const place of breaks) units.splice(place % (units.length + 1), 0, '=\r\n');
  return { header: 'quoted-printable', body: units.join('') };
}

const part = fc
  .record({
    content: text,
    encoding: transfer,
    breaks: places,
    type: fc.constantFrom(
      'text/plain',
      'text/html',
      'text/plain; format=flowed; delsp=yes',
      'text/calendar',
      'image/png',
    ),
    charset: fc.constantFrom(
      '',
      '; charset=utf-8',
      '; charset="US-ASCII"',
      '; charset=iso-8859-1',
      '; charset=shift_jis',
    ),
    isShort: fc.boolean(),
  })
  .map(({ content, encoding, breaks, type, charset, isShort }) => {
    const filled = isShort ? content : `${content}\n${'Many words that say enough by themselves. '.repeat(14)}`;
    const { header, body } = encoded(filled, encoding, breaks);
    return `Content-Type: ${type}${charset}\r\nContent-Transfer-Encoding: ${header}\r\n\r\n${body}\r\n`;
  });

const body = fc.oneof(
  part,
  fc
    .tuple(fc.constantFrom('alternative', 'mixed', 'related', 'digest'), fc.array(part, { minLength: 1, maxLength: 3 }))
    .map(([kind, parts]) => multipart(kind, 'outer', parts)),
  fc
    .tuple(part, part, part)
    .map(([one, two, three]) => multipart('mixed', 'outer', [multipart('alternative', 'inner', [one, two]), three])),
);

function multipart(kind: string, boundary: string, parts: readonly string[]): string {
  const lines = parts.map((one) => `--${boundary}\r\n${one}`).join('\r\n');
  return `Content-Type: multipart/${kind}; boundary=${boundary}\r\n\r\n${lines}\r\n--${boundary}--\r\n`;
}

const field = fc.oneof(
  { weight: 3, arbitrary: fc.constant('News') },
  text.map((content) => Buffer.from(content.replace(/[\r\n]/g, ' '), 'utf8').toString('latin1')),
  text.map((content) => `=?utf-8?B?${Buffer.from(content).toString('base64')}?=`),
  text.map((content) => `"${content.replace(/[\r\n]/g, ' ').replace(/[^ -~]/gu, '\\e')}"lex (f)`),
);

const mail = fc
  .record({ from: field, subject: field, body, lf: fc.boolean() })
  .map(({ from, subject, body: content, lf }) => {
    const whole = `From: ${from} <a@news.test>\r\nSubject: ${subject}\r\n${content}`;
    return Uint8Array.from(lf ? whole.replaceAll('\r\n', '\n') : whole, (character) => character.charCodeAt(0));
  });

describe('the gate', () => {
  it('drops no message whose sender, subject or text names Flex, however it is written', async () => {
    await fc.assert(
      fc.asyncProperty(mail, async (raw) => {
        const { message } = await parseMail(raw);
        if (messageNamesFlex(message)) expect(passes(raw)).toBe(true);
      }),
      { numRuns: runs(400) },
    );
  });

  it('drops no message made of anything that has a meaning to it', async () => {
    const scraps = fc.array(
      fc.constantFrom(
        ...[
          'f',
          'l',
          'e',
          'x',
          'flex',
          'F',
          'X',
          '=',
          '\r\n',
          '\n',
          '=\r\n',
          '=66',
          '=6C',
          '=65',
          '=78',
          '=C2=AD',
          '=E2=80=8B',
        ],
        ...[
          '&#',
          '102',
          '108',
          '101',
          '120',
          ';',
          '&shy;',
          '<',
          '>',
          '<b>',
          '"',
          "'",
          '=3D',
          '=3C',
          '=3E',
          '\0',
          '\x1b$B',
          '\x1b(B',
        ],
        ...[
          '\xad',
          '\xe2\x80\x8b',
          ' ',
          '--b',
          '--b--',
          'Content-Type: text/html',
          'Content-Transfer-Encoding: base64',
          'ZmxleA==',
        ],
        ...[
          'Content-Type: text/plain; charset=utf-16',
          'f\0l\0e\0x\0',
          '<html>',
          '<style>',
          '</style>',
          '<!--',
          '-->',
          ' \n',
        ],
      ),
      { maxLength: 24 },
    );
    const kinds = fc.constantFrom(
      'Content-Type: text/plain',
      'Content-Type: text/html',
      'Content-Type: text/html\nContent-Transfer-Encoding: quoted-printable',
      'Content-Type: text/plain\nContent-Transfer-Encoding: quoted-printable',
      'Content-Type: multipart/alternative; boundary=b',
      'Content-Type: multipart/mixed; boundary="b"',
      'Content-Transfer-Encoding: base64',
    );
    await fc.assert(
      fc.asyncProperty(scraps, kinds, scraps, async (start, kind, rest) => {
        const header = start.join('').replace(/[\r\n]+/g, ' ');
        const raw = Uint8Array.from(`Subject: ${header}\n${kind}\n\n${rest.join('')}`, (unit) => unit.charCodeAt(0));
        const { message } = await parseMail(raw);
        if (messageNamesFlex(message)) expect(passes(raw)).toBe(true);
      }),
      { numRuns: runs(1_000) },
    );
  });

  it('drops ordinary mail', () => {
    const ordinary = [
      'Content-Type: text/plain\n\nThe next box of express mail.',
      'Content-Type: text/html\n\n<b>Explore</b> the Lexus offer',
    ];
    for (const content of ordinary)
      expect(passes(bytes(`From: a@shop.test\nSubject: Your order\n${content}\n`))).toBe(false);
  });
});
