import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { base64Text, quotedPrintable } from '../../scripts/demo/sample/encode';
import { readMailFile } from '../../scripts/triage/read-file';
import { decodeText } from '../../utils/core/mail/decode-text';
import { unflow } from '../../utils/core/mail/flowed';
import { parseMail } from '../../utils/core/mail/parse-mail';
import { MAX_TEXT } from '../../utils/core/types';
import { ownRanges, ownText } from '../../utils/core/text/own-text';
import { bytes } from '../unit/core/mail/bytes';
import { runs } from './runs';

/** Lines of which replies are made, and what only looks like them. */
const replyLine = fc.constantFrom(
  '',
  ' ',
  'own words',
  'a line that ends with a colon:',
  '> quoted',
  ' > quoted',
  '>> quoted',
  '-- ',
  '--',
  '____________________',
  '-----Original Message-----',
  '---------- Forwarded message ---------',
  'Begin forwarded message:',
  'On Tue, Oct 6, 2026 at 3:12 PM Sam <sam@example.com> wrote:',
  'On Tue, Oct 6, 2026 at 3:12 PM Sam',
  '<sam@example.com> wrote:',
  'Am 05.10.26 um 15:12 schrieb Sam:',
  '2026年10月5日(月) 15:12 Sam <sam@example.com>:',
  'From: Sam',
  'Sent: Tuesday',
  'To: Flex',
  'Subject: x',
  '差出人：Sam',
  '件名：x',
  'Sent from my iPhone',
  'iPhoneから送信',
);
const reply = fc
  .tuple(fc.array(replyLine, { maxLength: 25 }), fc.constantFrom('\n', '\r\n'))
  .map(([lines, end]) => lines.join(end));

describe('the own text', () => {
  it('is found in ranges that lie in the text, in order and apart', () => {
    fc.assert(
      fc.property(fc.oneof(reply, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
        let end = -1;
        for (const [from, to] of ownRanges(text)) {
          expect(from).toBeGreaterThan(end);
          expect(to).toBeGreaterThan(from);
          end = to;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('never has a line that is marked as quoted', () => {
    fc.assert(
      fc.property(reply, (text) => {
        expect(ownText(text)).not.toMatch(/^ {0,3}>/m);
      }),
    );
  });

  it('is the whole of a text in which nothing is quoted or signed', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z .,]{0,30}$/), { maxLength: 20 }), (lines) => {
        expect(ownText(lines.join('\n'))).toBe(lines.join('\n').trim());
      }),
    );
  });
});

describe('text in any charset', () => {
  const label = fc.constantFrom(
    null,
    'utf-8',
    'iso-8859-1',
    'shift_jis',
    'iso-2022-jp',
    'utf-16',
    'koi8-r',
    'x-none',
    '',
  );

  it('comes out of any bytes under any label', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), label, (content, named) => {
        expect(decodeText(content, named).length).toBeLessThanOrEqual(2 * content.length + 1);
      }),
    );
  });

  it('comes out as it was written in UTF-8, whatever the label says', () => {
    const text = fc.stringMatching(/^[a-zñóüé€ßàç ]{0,30}ñóüé€ß$/);
    fc.assert(
      fc.property(text, label, (written, named) => {
        expect(decodeText(bytes(written), named)).toBe(written);
      }),
    );
  });

  it('comes out as it was written in Latin-1, labelled so or not at all', () => {
    const text = fc.stringMatching(/^(?:[a-z ]{1,6}[áéíóúñ]){1,8}[a-z ]{1,6}$/);
    fc.assert(
      fc.property(text, fc.constantFrom(null, 'iso-8859-1', 'us-ascii', 'utf-8'), (written, named) => {
        expect(
          decodeText(
            Uint8Array.from(written, (letter) => letter.charCodeAt(0)),
            named,
          ),
        ).toBe(written);
      }),
    );
  });
});

describe('flowed text', () => {
  it('has the words of its paragraphs again, however it was broken', () => {
    const word = fc.stringMatching(/^[a-z.,]{1,8}$/);
    const paragraphs = fc.array(fc.array(word, { minLength: 1, maxLength: 12 }), { maxLength: 6 });
    fc.assert(
      fc.property(paragraphs, fc.integer({ min: 1, max: 4 }), (written, width) => {
        const broken = written.map((words) =>
          words.map((part, at) => (at > 0 && at % width === 0 ? `\n${part}` : part)).join(' '),
        );
        expect(unflow(broken.join('\n'), false)).toBe(written.map((words) => words.join(' ')).join('\n'));
      }),
    );
  });

  it('never grows', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('>', ' ', '-', '\n', 'x') }), fc.boolean(), (text, deleteSpace) => {
        expect(unflow(text, deleteSpace).length).toBeLessThanOrEqual(2 * text.length);
      }),
    );
  });
});

interface Part {
  readonly source: string;
  /** The words in it that are to be read. */
  readonly words: readonly string[];
}

const word = fc.stringMatching(/^[a-zñ]{3,8}$/);
const leaf: fc.Arbitrary<Part> = fc
  .tuple(word, fc.constantFrom('8bit', 'base64', 'quoted-printable'), fc.boolean())
  .map(([text, encoding, html]) => {
    const shown = html ? `<p>${text}</p>` : text;
    const encoded = encoding === 'base64' ? base64Text(shown) : encoding === '8bit' ? shown : quotedPrintable(shown);
    const head = `Content-Type: text/${html ? 'html' : 'plain'}; charset=utf-8\r\nContent-Transfer-Encoding: ${encoding}`;
    return { source: `${head}\r\n\r\n${encoded}\r\n`, words: [text] };
  });
const attachment: fc.Arbitrary<Part> = word.map((text) => ({
  source: `Content-Type: message/rfc822\r\n\r\nSubject: x\r\n\r\n${text}\r\n`,
  words: [],
}));
const { part } = fc.letrec<{ part: Part }>((tie) => ({
  part: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    attachment,
    fc.array(tie('part'), { minLength: 1, maxLength: 4 }).map(mixed),
  ),
}));

let boundaries = 0;

function mixed(parts: readonly Part[]): Part {
  boundaries += 1;
  const boundary = `b${boundaries}x`;
  const inner = parts.map(({ source }) => `--${boundary}\r\n${source}\r\n`).join('');
  return {
    source: `Content-Type: multipart/mixed; boundary=${boundary}\r\n\r\n${inner}--${boundary}--\r\n`,
    words: parts.flatMap(({ words }) => words),
  };
}

describe('a mail of any parts', () => {
  it('gives the words of each, in their order', async () => {
    await fc.assert(
      fc.asyncProperty(part, async ({ source, words }) => {
        const { message } = await parseMail(bytes(`From: a@example.com\r\n${source}`));
        expect(message.text?.split('\n\n') ?? []).toEqual(words);
      }),
    );
  });

  it('gives a clear result when it is damaged anywhere', async () => {
    const damage = fc.record({
      at: fc.nat(),
      cut: fc.boolean(),
      put: fc.constantFrom('\0', '\n', '\n\n', '--', '=', ';', '\u00ff'),
    });
    await fc.assert(
      fc.asyncProperty(part, fc.array(damage, { minLength: 1, maxLength: 4 }), async ({ source }, damages) => {
        let mail = `From: a@example.com\r\n${source}`;
        for (const { at, cut, put } of damages) {
          const place = at % mail.length;
          mail = `${mail.slice(0, place)}${put}${cut ? '' : mail.slice(place)}`;
        }
        const { message, clipped } = await parseMail(bytes(mail));
        expect((message.text ?? '').length).toBeLessThanOrEqual(MAX_TEXT);
        expect(clipped).toBe(false);
      }),
    );
  });
});

describe('a file of any bytes', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'any-file-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is read to its end by the command line, with places that lie in it', async () => {
    const envelope = 'From a@example.com Tue Nov  3 17:12:07 2026\n';
    const piece = fc.constantFrom(
      envelope,
      'Subject: Flex\n',
      'From: a@example.com\n',
      '\n',
      'flex words\n',
      '\0',
      'PK\u0003\u0004',
      'X: y\n',
    );
    const content = fc.oneof(
      fc.array(piece, { maxLength: 30 }).map((pieces) => bytes(pieces.join(''))),
      fc.uint8Array({ maxLength: 300 }),
    );
    await fc.assert(
      fc.asyncProperty(content, async (data) => {
        const path = join(folder, 'file');
        writeFileSync(path, data);
        let last = 0;
        for await (const item of readMailFile(path)) {
          if (item.kind !== 'damaged') continue;
          expect(item.offset).toBeGreaterThanOrEqual(last);
          expect(item.offset).toBeLessThanOrEqual(data.length);
          last = item.offset;
        }
      }),
      { numRuns: runs(60) },
    );
  });
});
