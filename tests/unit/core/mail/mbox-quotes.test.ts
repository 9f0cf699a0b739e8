import { expect, it } from 'vitest';
import { blockOf } from '../../../../utils/core/mail/byte-block';
import { copyUnquoted } from '../../../../utils/core/mail/mbox-quotes';
import { bytes, text } from './bytes';

it.each([
  ['>From a\n>>From b\n', 'From a\n>From b\n'],
  ['a\n>From b', 'a\nFrom b'],
  ['a >From b\n> From c\n>Front\n>From', 'a >From b\n> From c\n>Front\n>From'],
  ['', ''],
])('takes one ">" from the escaped lines of %j', (content, expected) => {
  const whole = bytes(`xx\n${content}\n>From z`);
  expect(text(copyUnquoted(blockOf(whole), 3, 3 + content.length))).toBe(expected);
  expect(text(whole)).toBe(`xx\n${content}\n>From z`);
});
