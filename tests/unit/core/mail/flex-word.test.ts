import { describe, expect, it } from 'vitest';
import {
  flexBefore,
  flexIn,
  isLike,
  NO,
  OPEN,
  TAG_BEFORE_EX,
  TAG_BEFORE_LEX,
  TAG_BEFORE_X,
  YES,
} from '../../../../utils/core/mail/flex-word';
import { foldOf } from '../../../../utils/core/text/fold';

describe('flexIn', () => {
  it.each([
    ['plain', 'Amazon Flex'],
    ['within another word', 'amazonflex-support@amazon.com'],
    ['in capitals', 'FLEX'],
    ['with a soft hyphen', 'Fl\u00adex'],
    ['with zero-width characters everywhere', 'F\u200bl\u200d\u2060e\ufeffx'],
    ['with control characters', 'F\x01l\x7fe\0x'],
    ['with accents', 'Flëx'],
    ['in full-width letters', 'Ｆｌｅｘ'],
    ['in mathematical letters', '\u{1d405}\u{1d425}\u{1d41e}\u{1d431}'],
    ['in Cyrillic letters that look alike', 'Flех'],
    ['with a ligature', 'ﬂex'],
    ['in Japanese', 'アマゾンフレックスの件'],
    ['in Japanese of half width', 'ﾌﾚｯｸｽ'],
  ])('finds the word %s', (_name, text) => {
    expect(flexIn(text, false)).toBe(YES);
    expect(flexIn(`x ${text} x`, true) & YES).toBe(YES);
  });

  it.each([
    'The next box of express mail',
    'f-lex',
    'fl ex',
    'fl\nex',
    'fl.ex',
    "fl'ex",
    'lex',
    'x',
    '',
    'Netflix',
    '&#102;lex',
    'fl<b>ex',
    '\u200b'.repeat(50),
  ])('does not find it in %j', (text) => {
    expect(flexIn(text, false)).toBe(NO);
  });

  it.each([
    ['decimal', '&#102;lex'],
    ['hexadecimal', 'f&#x6C;ex'],
    ['without a semicolon', 'fl&#101x'],
    ['as the last letter', 'fle&#120;'],
    ['named', '&fllig;ex'],
    ['for nothing that shows', 'fl&shy;&#8203;ex'],
    ['for a look-alike', 'fle&khcy;'],
  ])('reads character references in markup: %s', (_name, source) => {
    expect(flexIn(source, true)).toBe(YES);
  });

  it.each(['fl&amp;ex', 'fl&nbsp;ex', '&#102 lex', 'f&#x6Cex', 'fl&ex'])('knows that %j parts the word', (source) => {
    expect(flexIn(source, true)).toBe(NO);
  });

  it.each([
    ['f<b>lex', TAG_BEFORE_LEX],
    ['fl</i>ex', TAG_BEFORE_EX],
    ['fle<!-- -->x', TAG_BEFORE_X],
    ['f<b>l<b>e<b>x', TAG_BEFORE_X],
    ['>ex', TAG_BEFORE_EX],
  ])('says where a tag may part the word in %j', (source, expected) => {
    expect(flexIn(source, true)).toBe(expected);
  });

  it('finds the word behind a tag as well', () => {
    expect(flexIn('<style>.a{display:flex}</style>fl<b>ex', true)).toBe(YES | TAG_BEFORE_EX);
  });
});

it('says when the beginning of the text is reached before the word is', () => {
  expect([flexBefore('ex', 2, false), flexBefore('aex', 3, false)]).toEqual([OPEN, NO]);
});

it('looks at every character that counts as an "x"', () => {
  const missed: string[] = [];
  for (let codePoint = 128; codePoint <= 0x10ffff; codePoint += 1) {
    if (codePoint >= 0xd800 && codePoint <= 0xdfff) continue;
    const fold = foldOf(codePoint);
    if (fold.kind !== 'letters' || !fold.text.startsWith('x')) continue;
    const text = `fle${String.fromCodePoint(codePoint)}`;
    if (!isLike('x', codePoint) || flexIn(text, false) !== YES) missed.push(codePoint.toString(16));
  }
  expect(missed).toEqual([]);
});
