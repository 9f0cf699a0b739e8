import { describe, expect, it } from 'vitest';
import { delimiterLines } from '../../../../utils/core/mail/delimiters';
import { bytes } from './bytes';

const lines = (content: string, boundary = 'b1', most = 10) =>
  delimiterLines(bytes(content), boundary, 0, content.length, most)?.map(({ at, after, last }) => [at, after, last]);

describe('delimiterLines', () => {
  it.each([
    [
      'the lines of a multipart',
      '--b1\none\n--b1\ntwo\n--b1--\n',
      [
        [0, 5, false],
        [9, 14, false],
        [18, 25, true],
      ],
    ],
    [
      'lines that end with CRLF and blanks',
      'x\r\n--b1 \t\r\r\n--b1--',
      [
        [3, 12, false],
        [12, 18, true],
      ],
    ],
    ['nothing behind the last one', '--b1--\n--b1\n', [[0, 7, true]]],
    ['none within a line, or of another boundary', 'x--b1\n--b12\n--b1-\n-b1\n', []],
    ['one that the end cuts off', 'x\n--b1', [[2, 6, false]]],
  ])('finds %s', (_name, content, expected) => {
    expect(lines(content)).toEqual(expected);
  });

  it.each([
    ['an empty boundary', '', 10],
    ['one beyond ASCII', 'b\u00e9', 10],
    ['a very long one', 'b'.repeat(300), 10],
    ['more parts than are read', 'b1', 1],
  ])('does not judge %s', (_name, boundary, most) => {
    expect(lines('--b1\n--b1\n--b1--\n', boundary, most)).toBeUndefined();
  });
});
