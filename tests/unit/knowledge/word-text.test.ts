import { describe, expect, it } from 'vitest';

import { listOf, textOf } from '../../../utils/knowledge/word-text';

describe('textOf', () => {
  it.each([
    ['writes once what words share', ['package', 'packages', 'parcel'], '0package|7s|2rcel'],
    ['sorts', ['b', 'a'], '0a|0b'],
    [
      'shortens by 35 characters at most',
      [`${'x'.repeat(40)}a`, `${'x'.repeat(40)}b`],
      `0${'x'.repeat(40)}a|z${'x'.repeat(5)}b`,
    ],
    ['gives nothing for nothing', [], ''],
  ])('%s', (_name, words, text) => expect(textOf(words)).toBe(text));

  it('refuses a word with the separator in it', () => expect(textOf(['a|b'])).toBeNull());
});

describe('listOf', () => {
  it.each([[[]], [['a']], [['a', 'a*', 'ab cd', 'ab ce*']], [['荷物', '荷物が', '届']], [['', 'a']], [['🚚', '🚛']]])(
    'gives back %j',
    (words) => expect(listOf(textOf(words) ?? '')).toEqual(words.toSorted()),
  );
});
