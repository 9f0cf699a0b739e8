import { describe, expect, it } from 'vitest';
import { blockOf } from '../../../../utils/core/mail/byte-block';
import { readHead } from '../../../../utils/core/mail/mail-head';
import { mailParts } from '../../../../utils/core/mail/mail-parts';
import { bytes } from './bytes';

function parts(content: string): readonly [string, string][] | null {
  const block = blockOf(bytes(content));
  const found = mailParts(block, readHead(block, 0, content.length), content.length);
  return found?.map(({ kind, encoding, from, to }) => [`${kind} ${encoding}`, content.slice(from, to).trim()]) ?? null;
}

const multipart = (kind: string, boundary: string, ...inner: string[]): string =>
  `Content-Type: multipart/${kind}; boundary="${boundary}"\n\n${inner.map((one) => `--${boundary}\n${one}\n`).join('')}--${boundary}--\n`;
const TEXT = 'Content-Type: text/plain\n\nwords';
const HTML = 'Content-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n<b>words</b>';
const FILE = 'Content-Type: application/pdf\nContent-Transfer-Encoding: BASE64\n\nQUJD';

describe('mailParts', () => {
  it.each<[string, string, readonly [string, string][]]>([
    ['a message without a type is text', 'Subject: a\n\nwords', [['text none', 'words']]],
    ['a message of one part', HTML, [['html quoted', '<b>words</b>']]],
    [
      'versions',
      multipart('alternative', 'b', TEXT, HTML),
      [
        ['text none', 'words'],
        ['html quoted', '<b>words</b>'],
      ],
    ],
    [
      'parts within parts',
      multipart('mixed', 'outer', multipart('alternative', 'inner', TEXT, HTML), FILE),
      [
        ['text none', 'words'],
        ['html quoted', '<b>words</b>'],
        ['other base64', 'QUJD'],
      ],
    ],
    ['an attached text is none to read', `Content-Disposition: attachment\n${TEXT}`, [['other none', 'words']]],
    [
      'a message in a digest is attached',
      multipart('digest', 'b', '\nSubject: x\n\ny'),
      [['other none', 'Subject: x\n\ny']],
    ],
    [
      'nothing before the first part or after the last',
      `${multipart('mixed', 'b', TEXT).replace('\n\n', '\n\nbefore\n')}after`,
      [['text none', 'words']],
    ],
    [
      'an outer part ends an inner one that is not ended',
      multipart('mixed', 'o', 'Content-Type: multipart/mixed; boundary=i\n\n--i\n\none', TEXT),
      [
        ['text none', 'one'],
        ['text none', 'words'],
      ],
    ],
    [
      'a line that goes on after the boundary parts nothing',
      multipart('mixed', 'b', 'A: b\n\none\n--bc\ntwo\n--b-\nx--b'),
      [['text none', 'one\n--bc\ntwo\n--b-\nx--b']],
    ],
    [
      'blanks after a boundary do not count',
      'Content-Type: multipart/mixed; boundary=b\n\n--b \t\r\n\none\n--b-- \nx',
      [['text none', 'one']],
    ],
    ['a multipart that ends early', 'Content-Type: multipart/mixed; boundary=b\n\n--b\n\none', [['text none', 'one']]],
    ['a multipart without a boundary has no parts', 'Content-Type: multipart/mixed\n\nwords', []],
  ])('%s', (_name, content, expected) => {
    expect(parts(content)).toEqual(expected);
  });

  it.each([
    ['a header that is not plain', 'Content-Type: text/plain (note)\n\nx'],
    ['an encoding with a comment', 'Content-Transfer-Encoding: base64 (x)\n\nx'],
    ['a boundary that begins like the outer one', multipart('mixed', 'b', multipart('mixed', 'bc', TEXT))],
    ['a boundary beyond ASCII', 'Content-Type: multipart/mixed; boundary="é"\n\n--é\n\nx'],
    ['a boundary without end', `Content-Type: multipart/mixed; boundary=${'b'.repeat(300)}\n\nx`],
    ['too many parts', multipart('mixed', 'b', ...Array.from({ length: 600 }, () => TEXT))],
    [
      'too deep a nesting',
      Array.from({ length: 10 }).reduce<string>((inner, _one, index) => multipart('mixed', `${index}-b`, inner), TEXT),
    ],
  ])('leaves %s to the full parser', (_name, content) => {
    expect(parts(content)).toBeNull();
  });

  it('says which parts are versions of each other', () => {
    const content = multipart('mixed', 'o', multipart('alternative', 'i', TEXT, HTML), TEXT, HTML);
    const block = blockOf(bytes(content));
    const groups =
      mailParts(block, readHead(block, 0, content.length), content.length)?.map(({ group }) => group) ?? [];
    expect(groups[0]).toBe(groups[1]);
    expect(new Set(groups).size).toBe(3);
  });
});
