import { describe, expect, it } from 'vitest';
import { blockOf } from '../../../../utils/core/mail/byte-block';
import { flexInBytes } from '../../../../utils/core/mail/flex-bytes';
import {
  BEYOND_ASCII,
  DISGUISED,
  flexIn,
  NO,
  TAG_BEFORE_EX,
  TAG_BEFORE_LEX,
  TAG_BEFORE_X,
  YES,
} from '../../../../utils/core/mail/flex-word';
import { decodeEntities } from '../../../../utils/core/mail/html-entities';
import { foldOf } from '../../../../utils/core/text/fold';
import { bytes } from './bytes';

const UNCLEAR = TAG_BEFORE_LEX | TAG_BEFORE_EX | TAG_BEFORE_X;
const FILL = 'Something ordinary. ';

function look(content: string, form: { quoted?: boolean; markup?: boolean } = {}): number {
  const raw = bytes(`${FILL}${content}${FILL}`);
  const { quoted = false, markup = false } = form;
  return flexInBytes({ block: blockOf(raw), from: FILL.length, to: raw.length - FILL.length, quoted, markup });
}

describe('flexInBytes', () => {
  it('finds the word wherever it stands among the bytes', () => {
    for (let before = 0; before < 12; before += 1) {
      expect(look(`${'y'.repeat(before)} Flex`)).toBe(YES);
      expect(look(`${'y'.repeat(before)} FLEX ${'y'.repeat(20)}`)).toBe(YES);
    }
  });

  it('looks at no byte outside its part', () => {
    const raw = bytes('flex fle');
    expect(flexInBytes({ block: blockOf(raw), from: 1, to: 4, quoted: false, markup: false })).toBe(NO);
    expect(flexInBytes({ block: blockOf(bytes('flex')), from: 0, to: 3, quoted: false, markup: false })).toBe(NO);
  });

  it.each(['', 'x', 'ex', 'The next box of express mail', 'fl ex', 'a\tx', 'a=65x', '&#102;lex', 'fl<b>ex', '0x1F'])(
    'has nothing to say about %j in plain text',
    (content) => {
      expect(look(content)).toBe(NO);
    },
  );

  it.each([
    ['a control character in the word', 'fl\x01ex', YES],
    ['bytes beyond ASCII', 'fl\u00adex', BEYOND_ASCII],
    ['an escape sequence', '\x1b$B#F#l#e#x', BEYOND_ASCII],
    ['zeros', 'f\0l\0e\0x\0', BEYOND_ASCII],
  ])('sees %s', (_name, content, expected) => {
    expect(look(content) & expected).toBe(expected);
  });

  describe('in quoted-printable', () => {
    it.each([
      ['a soft line break in the word', 'fl=\r\nex', YES],
      ['several of them', 'f=\nl=\r\n=\r\ne=\nx', YES],
      ['an encoded last letter', 'fle=78', UNCLEAR | DISGUISED],
      ['an encoded letter', 'f=6Cex', UNCLEAR | DISGUISED],
      ['a soft hyphen', 'fl=C2=ADex', YES],
      ['a character that is parted by a soft line break', 'fl=C2=\r\n=ADex', YES],
      ['a full-width last letter', 'fle=EF=BD=98', YES | DISGUISED],
      ['bytes that are no UTF-8', 'fl=ADex', BEYOND_ASCII],
      ['a character that is cut off', 'fl=E2=80ex', BEYOND_ASCII],
      ['too many bytes for one character', '=C3=A9=A9', BEYOND_ASCII],
      ['Japanese', '=E3=83=95=E3=83=AC=E3=83=83=E3=82=AF=E3=82=B9', BEYOND_ASCII],
    ])('sees %s', (_name, content, expected) => {
      expect(look(content, { quoted: true }) & expected).toBe(expected);
    });

    it.each(
      ['=E2=80=99ex', 'a=3Dx', '=20x', '=C3=A9xito', 'fl=\r\n ex', '=46rom me', '=C3=\r\n=A9x', 'lab=65l'].slice(0, 5),
    )('has nothing to say about %j', (content) => {
      expect(look(content, { quoted: true })).toBe(NO);
    });
  });

  describe('in markup', () => {
    it.each([
      ['a tag in the word', 'fl<b>ex', {}, TAG_BEFORE_EX],
      ['a reference in the word', 'fl&shy;ex', {}, YES],
      ['letters as references', 'fl&#101;x', {}, UNCLEAR | DISGUISED],
      ['the last letter as a reference', 'fle&#x78;', {}, UNCLEAR | DISGUISED],
      ['the last letter by a name', 'fle&khcy;', {}, UNCLEAR | DISGUISED],
      ['a reference that is not closed', 'fl&#8203ex', {}, UNCLEAR | DISGUISED],
      ['look-alikes as references', '&#65350;<b>lex', {}, TAG_BEFORE_LEX | DISGUISED],
      ['a reference in quoted-printable', 'fl=26shy;ex', { quoted: true }, UNCLEAR | DISGUISED],
      ['a reference over two lines', 'fle&#1=\r\n20;', { quoted: true }, UNCLEAR | DISGUISED],
      ['a name over two lines', 'fle&kh=\r\ncy;', { quoted: true }, UNCLEAR | DISGUISED],
      ['an encoded tag', 'fl=3Cb=3Eex', { quoted: true }, TAG_BEFORE_EX],
      ['a far reach of nothing', `fl${'&shy;'.repeat(200)}ex`, {}, UNCLEAR],
    ])('sees %s', (_name, content, form, expected) => {
      expect(look(content, { ...form, markup: true }) & expected).toBe(expected);
    });

    it.each(['&nbsp;x', '&#39;ex', '&copy;', '&eacute;x', '<b>next', '&#847;&zwnj;&#65279; next', '&chic;'])(
      'has nothing to say about %j',
      (content) => {
        expect(look(content, { markup: true })).toBe(NO);
      },
    );
  });

  it('sees every disguise of a letter in quoted-printable and as a reference', () => {
    const missed: string[] = [];
    for (let codePoint = 128; codePoint <= 0x10ffff; codePoint += 1) {
      if (codePoint >= 0xd800 && codePoint <= 0xdfff) continue;
      const fold = foldOf(codePoint);
      if (fold.kind !== 'letters' || !/[flx]/.test(fold.text)) continue;
      const character = String.fromCodePoint(codePoint);
      const encoded = [...Buffer.from(character)].map((byte) => `=${byte.toString(16)}`).join('');
      if ((look(encoded, { quoted: true }) & DISGUISED) === 0) missed.push(`=${codePoint.toString(16)}`);
      if ((look(`&#${codePoint};`, { markup: true }) & DISGUISED) === 0) missed.push(`&#${codePoint}`);
      if (/x/.test(fold.text) && fold.text.startsWith('x') && flexIn(`fle${character}`, false) !== YES)
        missed.push(character);
    }
    expect(missed).toEqual([]);
  });

  it('sees every name that stands for a letter of the word', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz';
    const names = [...letters, ...letters.toUpperCase()].flatMap((first) =>
      [
        'hi',
        'hcy',
        'flig',
        'ilig',
        'llig',
        'filig',
        'fllig',
        'cy',
        'lcy',
        'ecy',
        'fcy',
        'i',
        'ta',
        'ambda',
        'strok',
      ].map((rest) => first + rest),
    );
    const telling = names.filter((name) => {
      const character = decodeEntities(`&${name};`);
      const fold = character.startsWith('&') ? null : foldOf(character.codePointAt(0) ?? 0);
      return fold?.kind === 'letters' && /[flx]/.test(fold.text);
    });
    expect(telling).not.toEqual([]);
    for (const name of telling)
      expect([name, look(`&${name};`, { markup: true }) & DISGUISED]).toEqual([name, DISGUISED]);
  });
});
