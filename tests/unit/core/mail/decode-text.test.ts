import { describe, expect, it } from 'vitest';
import { charsetInHtml, decodeText } from '../../../../utils/core/mail/decode-text';
import { bytes } from './bytes';

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const hex = (digits: string): Uint8Array =>
  Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  for (let at = 0; at < text.length; at += 1) view.setUint16(2 * at, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
};

const SPANISH = 'No recogió el pedido en la estación. Mañana será otro día.';
/** "お届け先に荷物が届いていません。" in the encodings of Japanese mail. */
const JAPANESE = 'お届け先に荷物が届いていません。';
const SHIFT_JIS = hex('82a893cd82af90e682c989d795a882aa93cd82a282c482a282dc82b982f18142');
const EUC_JP = hex('a4aac6cfa4b1c0e8a4cbb2d9caaaa4acc6cfa4a4a4c6a4a4a4dea4bba4f3a1a3');
const ISO_2022_JP = hex(
  '1b2442242a464f2431406824 4b3259 4a2a242c464f2424244624242 45e243b247321231b2842'.replaceAll(' ', ''),
);

describe('decodeText', () => {
  it.each([
    ['UTF-8', bytes(SPANISH), 'utf-8'],
    ['UTF-8 with a byte order mark', bytes(`\ufeff${SPANISH}`), null],
    ['UTF-8 that is labelled Latin-1', bytes(SPANISH), 'iso-8859-1'],
    ['UTF-8 that is labelled ASCII', bytes(SPANISH), 'us-ascii'],
    ['UTF-8 that is labelled Cyrillic', bytes(SPANISH), 'koi8-r'],
    ['UTF-8 that is labelled Japanese', bytes(SPANISH), 'shift_jis'],
    ['UTF-8 that is labelled UTF-16', bytes(SPANISH), 'utf-16'],
    ['UTF-8 with a label nobody knows', bytes(SPANISH), 'x-unknown'],
    ['UTF-8 without a label', bytes(SPANISH), null],
    ['Latin-1', latin1(SPANISH), 'iso-8859-1'],
    ['Latin-1 that is labelled UTF-8', latin1(SPANISH), 'utf-8'],
    ['Latin-1 that is labelled Japanese', latin1(SPANISH), 'euc-jp'],
    ['Latin-1 without a label', latin1(SPANISH), null],
    ['Latin-1 with a label nobody knows', latin1(SPANISH), '8bit'],
    ['UTF-16 with a byte order mark', utf16(`\ufeff${SPANISH}`, false), 'utf-16'],
    ['UTF-16 without any mark', utf16(SPANISH, true), null],
    ['UTF-16 of the other order', utf16(SPANISH, false), 'utf-16le'],
    ['UTF-16 that is labelled UTF-8', utf16(SPANISH, true), 'utf-8'],
  ])('reads %s', (_, content, label) => {
    expect(decodeText(content, label)).toBe(SPANISH);
  });

  it.each([
    ['Shift_JIS', SHIFT_JIS, 'shift_jis'],
    ['Shift_JIS by its name in Windows', SHIFT_JIS, 'CP932'],
    ['Shift_JIS without a label', SHIFT_JIS, null],
    ['Shift_JIS that is labelled Latin-1', SHIFT_JIS, 'iso-8859-1'],
    ['Shift_JIS that is labelled UTF-8', SHIFT_JIS, 'utf-8'],
    ['Shift_JIS that is labelled ISO-2022-JP', SHIFT_JIS, 'iso-2022-jp'],
    ['EUC-JP', EUC_JP, 'euc-jp'],
    ['EUC-JP without a label', EUC_JP, null],
    ['ISO-2022-JP', ISO_2022_JP, 'iso-2022-jp'],
    ['ISO-2022-JP by its name in Windows', ISO_2022_JP, 'cp50220'],
    ['ISO-2022-JP that is labelled ASCII', ISO_2022_JP, 'us-ascii'],
    ['ISO-2022-JP without a label', ISO_2022_JP, null],
    ['UTF-8', bytes(JAPANESE), 'utf-8'],
    ['UTF-8 that is labelled Shift_JIS', bytes(JAPANESE), 'shift_jis'],
    ['UTF-16 that says so', utf16(`${JAPANESE}\n`, true), 'utf-16le'],
  ])('reads Japanese in %s', (_, content, label) => {
    expect(decodeText(content, label)).toBe(content.length > 0 && label === 'utf-16le' ? `${JAPANESE}\n` : JAPANESE);
  });

  it('keeps to a label that is more than a guess', () => {
    expect(decodeText(hex('cff0e8e2e5f2'), 'windows-1251')).toBe('Привет');
    expect(decodeText(hex('c3a9'), 'shift_jis')).toBe('ﾃｩ');
    expect(decodeText(hex('8093'), 'windows-1252')).toBe('€“');
    expect(decodeText(hex('a4'), 'iso-8859-15')).toBe('€');
  });

  it('reads UTF-8 that was cut in the middle of a letter', () => {
    expect(decodeText(bytes('más días: ñ').subarray(0, -1), 'utf-8')).toBe('más días: \ufffd');
    expect(decodeText(bytes(`${SPANISH} ñ`).subarray(0, -1), null)).toBe(`${SPANISH} \ufffd`);
  });

  it('reads Japanese with a few bytes that do not fit', () => {
    const broken = Uint8Array.from([...SHIFT_JIS, ...SHIFT_JIS, 0xff, ...SHIFT_JIS]);
    expect(decodeText(broken, 'shift_jis')).toContain(JAPANESE);
  });

  it('gives something for any bytes', () => {
    expect(decodeText(hex(''), 'utf-16')).toBe('');
    expect(decodeText(hex('ff'), null)).toBe('ÿ');
    expect(decodeText(hex('1b2442ff'), 'iso-2022-kr')).toHaveLength(4);
  });
});

describe('charsetInHtml', () => {
  it.each([
    ['<meta charset="Shift_JIS">', 'Shift_JIS'],
    ['<META http-equiv=Content-Type content="text/html; charset=euc-jp">', 'euc-jp'],
    ['<p>charset=utf-8', null],
  ])('reads %s', (html, charset) => {
    expect(charsetInHtml(bytes(html))).toBe(charset);
  });
});
