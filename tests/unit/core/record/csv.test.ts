import { describe, expect, it } from 'vitest';

import { csvCell, csvText } from '../../../../utils/core/record/csv';

describe('csvCell', () => {
  it.each([
    ['plain words', 'late arrival', '"late arrival"'],
    ['quotes', 'a "b" c', '"a ""b"" c"'],
    ['a line break', 'a\nb', '"a\nb"'],
    ['nothing', '', '""'],
    ['a minus inside', 'A-1', '"A-1"'],
    ['a formula', '=1+1', `"'=1+1"`],
    ['a command', "=cmd|' /C calc'!A0", `"'=cmd|' /C calc'!A0"`],
    ['a plus', '+1 555', `"'+1 555"`],
    ['a minus', '-2+3', `"'-2+3"`],
    ['an at', '@SUM(A1)', `"'@SUM(A1)"`],
    ['a tab', '\t=1', `"'\t=1"`],
    ['a carriage return', '\r=1', `"'\r=1"`],
    ['a line feed', '\n=1', `"'\n=1"`],
    ['a formula behind blanks', '  =1', `"'  =1"`],
    ['a formula in full width', '＝1', `"'＝1"`],
    ['a formula in quotes', '"=1"', '"""=1"""'],
  ])('writes %s', (_name, text, cell) => expect(csvCell(text)).toBe(cell));
});

it('a file begins with a byte order mark and ends each row with CR LF', () => {
  expect(
    csvText([
      ['a', 'b'],
      ['1', ''],
    ]),
  ).toBe('\uFEFF"a","b"\r\n"1",""\r\n');
});
