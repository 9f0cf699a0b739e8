import { describe, expect, it } from 'vitest';

import { rowsOfTexts, sharedWords, unquotedRanges } from '../../../../utils/core/reply/own-said';
import { plainWords } from '../../../../utils/core/text/plain-words';

const own = (text: string): string =>
  unquotedRanges(text)
    .map(([from, to]) => text.slice(from, to))
    .join('|');

describe('what stands outside of quotation marks', () => {
  it.each([
    ['It says "you lied" and more', 'It says | and more'],
    ['Dice «usted mintió» hoy', 'Dice | hoy'],
    ['“you lied”', ''],
    ['„Sie lügen“ steht da', ' steht da'],
    ['> you lied\nI did not', '\nI did not'],
    ['a "never closed one', 'a "never closed one'],
    ['a "one\n\nand" other', 'a "one\n\nand" other'],
    ['5" wide and 3" long', '5| long'],
    ['', ''],
  ])('in %j is %j', (text, left) => expect(own(text)).toBe(left));

  it('ends a quotation that is too long to be one', () => {
    const long = `"${'a '.repeat(400)}"`;
    expect(own(long)).toContain('a a');
  });
});

describe('words of the notice', () => {
  const marks = (text: string, ...others: string[]) =>
    sharedWords(plainWords(text), rowsOfTexts(others)).map(Number).join('');

  it.each([
    ['you failed to return them, and I did', ['You failed to return them.'], '11111000'],
    ['you failed to do it', ['You failed to return them.'], '00000'],
    ['ORDER NOT PICKED UP is wrong', ['Order Not Picked Up'], '111100'],
    ['no show again', ['No-Show'], '110'],
    ['late again', ['Late'], '00'],
    ['late again', [], '00'],
  ])('in “%s” after %j are told by rows: %s', (text, notices, shared) => expect(marks(text, ...notices)).toBe(shared));
});
