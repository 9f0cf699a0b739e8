import { expect, it } from 'vitest';
import { afterSoftBreak, beforeSoftBreak, codeAt } from '../../../../utils/core/mail/quoted-bytes';
import { bytes } from './bytes';

it.each([
  ['=41', 0x41],
  ['=c3', 0xc3],
  ['=4', -1],
  ['=g1', -1],
  ['41', -1],
  ['', -1],
])('reads the byte of %j', (content, expected) => {
  expect(codeAt(bytes(content), 0)).toBe(expected);
});

it.each([
  ['a=\nb', 1, 3],
  ['a=\r\r\nb', 1, 5],
  ['a=\rb', 1, 1],
  ['a=41', 1, 1],
  ['a', 0, 0],
])('steps over a soft line break in %j, there and back', (content, before, after) => {
  expect(afterSoftBreak(bytes(content), before)).toBe(after);
  expect(beforeSoftBreak(bytes(content), after)).toBe(before);
});

it('does not step back over a line end of its own', () => {
  expect(beforeSoftBreak(bytes('a\r\nb'), 3)).toBe(3);
  expect(beforeSoftBreak(bytes('\nb'), 1)).toBe(1);
});
