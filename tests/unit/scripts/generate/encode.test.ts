import { decodeWords } from 'postal-mime';
import { describe, expect, it } from 'vitest';

import { base64Lines, headerWords, quotedPrintable } from '../../../../scripts/generate/encode';

describe('quotedPrintable', () => {
  it.each([
    ['a = b', 'a =3D b'],
    ['caf\u00e9', 'caf=C3=A9'],
    ['a \nb\t', 'a=20\r\nb=09'],
  ])('writes %j', (text, expected) => expect(quotedPrintable(text)).toBe(expected));

  it('breaks lines softly, and no character in two', () => {
    const lines = quotedPrintable('\u20ac'.repeat(40)).split('=\r\n');
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(line).toMatch(/^(?:=E2=82=AC)+$/);
    expect(Math.max(...lines.map((line) => line.length + 1))).toBeLessThanOrEqual(76);
  });
});

it('writes base64 in lines', () => {
  const lines = base64Lines('words '.repeat(50)).split('\r\n');
  expect(lines.every((line) => line.length <= 76)).toBe(true);
  expect(atob(lines.join(''))).toBe('words '.repeat(50));
});

it.each(['Your order', 'Gr\u00fc\u00dfe', 'こんにちは、元気ですか。またね、さようなら。'])(
  'writes %j as a header',
  (text) => {
    const header = headerWords(text);
    expect(header).toMatch(/^[ -~\r\n]*$/);
    expect(decodeWords(header.replaceAll('\r\n', ''))).toBe(text);
  },
);
