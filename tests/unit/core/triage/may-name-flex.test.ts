import { describe, expect, it } from 'vitest';
import { NO, YES, flexIn, isLike } from '@/utils/core/mail/flex-word';
import { mayNameFlex } from '@/utils/core/triage/may-name-flex';

/** The same without a shortcut. */
function named(text: string): boolean {
  return /flex/iu.test(text) || (/[^\0-\x7f]/u.test(text) && (flexIn(text, false) & YES) !== NO);
}

describe('mayNameFlex', () => {
  it.each([
    'Amazon Flex',
    'AMAZONFLEX',
    'next: flex',
    'fle\u00adx',
    'fl\u00e9x',
    'fle\u200bX',
    '\uff26\uff4c\uff45\uff58',
    '\u{1d41f}\u{1d425}\u{1d41e}\u{1d431}',
    'fle\u0445',
    '\u30d5\u30ec\u30c3\u30af\u30b9',
    '\uff8c\uff9a\uff6f\uff78\uff7d',
    'fl\x01ex, sch\u00f6n',
  ])('lets %j pass', (text) => {
    expect([mayNameFlex(text), named(text)]).toEqual([true, true]);
  });

  it.each([
    '',
    'x',
    'The next text, for example.',
    'fl\x01ex',
    'le\u00adx',
    'caf\u00e9 \u2019ex\u2019 \u20ac',
    '\u{1f600} fe\u0445',
  ])('drops %j', (text) => {
    expect([mayNameFlex(text), named(text)]).toEqual([false, false]);
  });

  it('knows every character that may stand for a letter of the name', () => {
    const missed: string[] = [];
    for (let codePoint = 0x80; codePoint <= 0x1ffff; codePoint += 1) {
      if (![...'flex'].some((letter) => isLike(letter, codePoint))) continue;
      const character = String.fromCodePoint(codePoint);
      const texts = [`${character}lex`, `f${character}ex`, `fl${character}x`, `fle${character}`];
      missed.push(...texts.filter((text) => mayNameFlex(text) !== named(text)));
    }
    expect(missed).toEqual([]);
  });
});
