import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlToText } from '../../utils/core/mail/html-to-text';
import { splitMbox } from '../../utils/core/mail/mbox';
import { parseMail } from '../../utils/core/mail/parse-mail';
import { bytes, text } from '../unit/core/mail/bytes';

const ENVELOPE = 'From 1773664405479613283@xxx Tue Aug 08 12:36:29 +0000 2023';

/** Lines that are likely to be taken for something they are not. */
const line = fc.oneof(
  fc.constantFrom('', 'From ', '>From x', '>>From x', '>', ENVELOPE, `>${ENVELOPE}`, 'From: a@example.com', 'words'),
  fc
    .string({ unit: fc.constantFrom('F', 'r', 'o', 'm', ' ', '>', ':', 'x', '\r'), maxLength: 12 })
    .filter((part) => !part.endsWith('\r')),
);
const message = fc.record({ lines: fc.array(line, { maxLength: 12 }), crlf: fc.boolean() }).map(({ lines, crlf }) => {
  const ending = crlf ? '\r\n' : '\n';
  return ['Subject: x', '', ...lines, ''].join(ending);
});

/** "mboxrd": every `From ` at a line start gets one `>` more. A line ends with a line feed; a return alone ends none. */
function join(messages: readonly string[]): string {
  return messages
    .map((content) => `${ENVELOPE}\n${content.replace(/(^|\n)(>*From )/g, '$1>$2')}${separator(content)}`)
    .join('');
}

const separator = (content: string): string => (content.endsWith('\r\n') ? '\r\n' : '\n');

/** Cuts a file at any places. */
async function* cutAt(content: Uint8Array, places: readonly number[]): AsyncGenerator<Uint8Array> {
  const ends = [...places.map((place) => place % (content.length + 1)), content.length].sort((a, b) => a - b);
  let from = 0;
  for (const end of ends) {
    yield content.subarray(from, end);
    from = end;
  }
}

const html = fc
  .array(
    fc.constantFrom(
      '<p>',
      '</p>',
      '<div style="display:none">',
      '</div>',
      '<span style="font-size:0">',
      '<td style="font-size:12px;white-space:pre">',
      '</span>',
      '<table>',
      '</table>',
      '<tr>',
      '<li hidden>',
      '<div id=divRplyFwdMsg>',
      '<div class="yahoo_quoted">',
      '<div class=gmail_signature>',
      '<pre>',
      '<blockquote>',
      '<!--',
      '-->',
      '--!>',
      '<td',
      '"',
      "'",
      '=',
      '<',
      '>',
      '&',
      '&nbsp;',
      '&#',
      '</script>',
      'word',
      ' ',
      '\n',
    ),
    {
      maxLength: 60,
    },
  )
  .map((parts) => parts.join(''));

describe('mail files', () => {
  it('are split into exactly the messages they were joined from, wherever the chunks end', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(message, { minLength: 1, maxLength: 6 }),
        fc.array(fc.nat(), { maxLength: 12 }),
        async (messages, places) => {
          const found: string[] = [];
          for await (const part of splitMbox(cutAt(bytes(join(messages)), places))) found.push(text(part.bytes));
          expect(found).toEqual(messages);
        },
      ),
    );
  });

  it('never make the parser fail, whatever their bytes', async () => {
    const content = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc.tuple(message, html).map(([start, end]) => bytes(`Content-Type: text/html\n${start}${end}`)),
    );
    await fc.assert(
      fc.asyncProperty(content, async (data) => {
        const { readable, message: read } = await parseMail(data);
        expect(readable || read.text === null).toBe(true);
      }),
    );
  });

  it('never make the splitter fail, whatever their bytes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 400 }),
        fc.array(fc.nat(), { maxLength: 5 }),
        async (data, places) => {
          for await (const part of splitMbox(cutAt(data, places))) expect(part.cut).toBe(false);
        },
      ),
    );
  });
});

describe('htmlToText', () => {
  it('never gives the words inside a tag, a comment, a script or a hidden element', () => {
    const wrapped = fc.constantFrom<(secret: string) => string>(
      (secret) => `<a title="${secret}">`,
      (secret) => `<!-- ${secret} -->`,
      (secret) => `<script>${secret}</script>`,
      (secret) => `<style>${secret}</style>`,
      (secret) => `<div hidden>${secret}</div>`,
      (secret) => `<span style="display:none">${secret}</span>`,
    );
    const safe = fc.array(
      fc.constantFrom('<p>', '</p>', '<b>', '<td>', '</td>', '<li>', '<br>', 'word', ' ', '&amp;', '< '),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(safe, wrapped, safe, (before, wrap, after) => {
        const result = htmlToText([...before, wrap('SECRET'), ...after, '<p>END'].join(''));
        expect(result).not.toContain('SECRET');
        expect(result.endsWith('END')).toBe(true);
      }),
    );
  });

  it('keeps every word of a text without markup', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zé.,!?0-9]{1,8}$/), { maxLength: 30 }), (words) => {
        expect(htmlToText(words.join(' \n'))).toBe(words.join(' '));
      }),
    );
  });

  it('gives no more than its input and its quotation marks, whatever the input', () => {
    fc.assert(
      fc.property(html, (source) => {
        expect(htmlToText(source).length).toBeLessThanOrEqual(source.length * 25 + 25);
      }),
    );
  });
});
