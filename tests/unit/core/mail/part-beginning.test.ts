import { describe, expect, it } from 'vitest';
import type { TransferEncoding } from '../../../../utils/core/mail/mail-parts';
import { isAtLeast, mayBeEmpty, mayBeginWithTag } from '../../../../utils/core/mail/part-beginning';
import { bytes } from './bytes';

const whole = (content: string, encoding: TransferEncoding) => ({ from: 0, to: bytes(content).length, encoding });

it.each<[string, TransferEncoding, boolean]>([
  ['', 'none', true],
  ['\n', 'none', false],
  ['=\r\n', 'quoted', true],
  ['words', 'quoted', false],
  ['!!!!', 'base64', true],
  ['YWJj', 'base64', false],
])('tells whether %j (%s) may be empty', (content, encoding, expected) => {
  expect(mayBeEmpty(bytes(content), whole(content, encoding))).toBe(expected);
});

it.each<[string, TransferEncoding, boolean]>([
  ['words <b>', 'none', false],
  [' \r\n\t<html>', 'none', true],
  ['\u00a0<html>', 'none', true],
  ['=20<html>', 'quoted', true],
  ['=20<html>', 'none', false],
  ['IDxodG1sPg==', 'base64', true],
  ['d29yZHM=', 'base64', false],
])('tells whether %j (%s) may begin with a tag', (content, encoding, expected) => {
  expect(mayBeginWithTag(bytes(content), whole(content, encoding))).toBe(expected);
});

describe('isAtLeast', () => {
  it.each<[string, TransferEncoding, boolean]>([
    ['12345', 'none', true],
    ['1 2 3\n4\t5', 'none', true],
    ['1234', 'none', false],
    ['    \n    ', 'none', false],
    ['1=01=02=03=04=05', 'quoted', false],
    ['1=3D2345', 'quoted', true],
    ['MTIzNDU2Nzg=', 'base64', false],
    ['éééééé', 'none', false],
  ])('counts only what is sure to be seen in %j (%s)', (content, encoding, expected) => {
    expect(isAtLeast(5, bytes(content), whole(content, encoding))).toBe(expected);
  });
});
