import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { applyChanges, revertSegments, segmentsOf } from '../../utils/core/redact/apply';
import { isDirect } from '../../utils/core/redact/found';
import { redactText } from '../../utils/core/redact/redact';
import { readRedaction } from '../accuracy/redaction';
import { NOBODY, REDACTOR } from '../unit/core/redact/redactor-for-tests';
import { runs } from './runs';

const KNOWN = {
  names: ['Dana Rivers', 'José Ángel Peña'],
  emails: ['dana.rivers.demo@example.com'],
  phones: ['+1 206 555 0142'],
  addresses: ['1420 Oak Street'],
};
/** What of each must not be left, in plain letters. */
const SECRETS = [
  ['Dana Rivers', 'rivers'],
  ['José Ángel Peña', 'angelpena'],
  ['dana.rivers.demo@example.com', 'danariversdemo'],
  ['206-555-0142', '5550142'],
  ['1420 Oak Street', '1420oak'],
] as const;

const bytes = (text: string): readonly number[] => [...new TextEncoder().encode(text)];
const hex = (byte: number): string => byte.toString(16).toUpperCase().padStart(2, '0');
const MANGLED: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  capitals: (text) => text.toUpperCase(),
  'small letters': (text) => text.toLowerCase(),
  'no accents': (text) => text.normalize('NFD').replaceAll(/\p{M}/gu, ''),
  'accents apart': (text) => text.normalize('NFD'),
  'wrapped lines': (text) => text.replaceAll(' ', '\n> '),
  'zero-width characters': (text) => [...text].join('\u200b'),
  'full-width letters': (text) =>
    text.replaceAll(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
  entities: (text) => [...text].map((letter) => `&#${letter.codePointAt(0)};`).join(''),
  'hexadecimal entities': (text) => [...text].map((letter) => `&#x${letter.codePointAt(0)?.toString(16)};`).join(''),
  'entities twice': (text) => text.replaceAll('@', '&amp;#64;').replaceAll('i', '&amp;#105;'),
  'quoted-printable': (text) =>
    bytes(text)
      .map((byte) => `=${hex(byte)}`)
      .join(''),
  'quoted-printable with soft breaks': (text) => text.replace(/^(.{5})/u, '$1=\r\n'),
  'the bytes of a link': (text) =>
    bytes(text)
      .map((byte) => `%${hex(byte)}`)
      .join(''),
  base64: (text) => Buffer.from(text, 'utf8').toString('base64'),
  'base64 in a text': (text) => Buffer.from(`Hello, this is from ${text} again.`, 'utf8').toString('base64'),
  'JSON escapes': (text) =>
    [...text].map((letter) => `\\u${(letter.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`).join(''),
  'a file name': (text) => `IMG_${text.replaceAll(/[ @.]/g, '_')}_2.jpg`,
  possessive: (text) => `${text}'s`,
};

const letters = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z\d]/g, '');
/** All readings of a text that somebody could take the trouble of. */
function readings(text: string): readonly string[] {
  const unescaped = text
    .replaceAll(/=\r?\n/g, '')
    .replaceAll(/&amp;/g, '&')
    .replaceAll(/&#x([\da-f]+);/gi, (_all, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll(/&#(\d+);/g, (_all, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll(/\\u([\da-f]{4})/gi, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replaceAll(/[=%]([\da-f]{2})/gi, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  const encoded = text.match(/[A-Za-z\d+/]{8,}={0,2}/g) ?? [];
  return [text, unescaped, ...encoded.map((run) => Buffer.from(run, 'base64').toString('utf8'))].map(letters);
}

const around = fc.constantFrom('', 'I wrote: ', 'It was like this. ', 'call ', 'Order: ', '\n> ', 'see (', '"');

describe('what her record knows', () => {
  it.each(Object.keys(MANGLED))('is hidden as %s, whatever stands around it', (way) => {
    const mangle = MANGLED[way] ?? String;
    fc.assert(
      fc.property(fc.constantFrom(...SECRETS), around, around, ([secret, telling], before, behind) => {
        const text = `${before}${mangle(secret)} ${behind}`;
        const { changes } = redactText(REDACTOR, { text, language: 'en' }, { language: 'en', known: KNOWN });
        const left = applyChanges(text, changes);
        expect(readings(left).filter((reading) => reading.includes(telling))).toEqual([]);
      }),
      { numRuns: runs(40) },
    );
  });
});

const pieces = readRedaction('practice').flatMap(({ text }) => [text, ...text.split(' ')]);
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...pieces),
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom('\ud800', '[', ']', '@', '\n'),
    ),
    { maxLength: 25 },
  )
  .map((parts) => parts.join(' '));

describe('the changes of any text', () => {
  it('stand in it in their order, can be taken back, and are enough', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const options = { language: 'en', known: NOBODY };
        const { changes } = redactText(REDACTOR, { text, language: 'en' }, options);
        let behind = 0;
        for (const { at, before } of changes) {
          expect(at[0]).toBeGreaterThanOrEqual(behind);
          expect(before).toBe(text.slice(...at));
          behind = at[1];
        }
        expect(new Set(changes.map(({ id }) => id)).size).toBe(changes.length);
        expect(applyChanges(text, changes, { kept: new Set(changes.map(({ id }) => id)) })).toBe(text);
        expect(revertSegments(segmentsOf(text, changes))).toBe(text);
      }),
      { numRuns: runs(60) },
    );
  });

  it.each(readRedaction('practice').map(({ id, text, language, known }) => [id, text, language, known] as const))(
    'are none the second time (%s)',
    (_id, text, language, known) => {
      const options = { language, known };
      const once = applyChanges(text, redactText(REDACTOR, { text, language }, options).changes);
      const again = redactText(REDACTOR, { text: once, language }, options).changes.filter(({ kind }) =>
        isDirect(kind),
      );
      expect(again.map(({ before }) => before)).toEqual([]);
    },
  );
});
