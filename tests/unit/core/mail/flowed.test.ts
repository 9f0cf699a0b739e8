import { describe, expect, it } from 'vitest';
import { unflow } from '../../../../utils/core/mail/flowed';

describe('unflow', () => {
  it.each([
    ['joins lines that end with a space', 'one \ntwo \nthree\nfour', 'one two three\nfour'],
    [
      'takes the space away that protects a line',
      ' From here\n  indented\n >no quote',
      'From here\n indented\n>no quote',
    ],
    ['joins quoted lines of one depth', '> one \n> two\n>> a \n>> b', '> one two\n>> a b'],
    ['keeps lines of two depths apart', 'mine \n> theirs \nmine', 'mine \n> theirs \nmine'],
    ['keeps the mark of a signature', 'end\n-- \nSam \nRivers', 'end\n-- \nSam Rivers'],
    ['does not join the line above a signature', 'end \n-- \nSam', 'end \n-- \nSam'],
    ['keeps empty lines', 'one \n\ntwo', 'one \ntwo'],
    ['leaves other text as it is', 'one\ntwo\n\nthree', 'one\ntwo\n\nthree'],
    ['takes an empty text', '', ''],
  ])('%s', (_, flowed, expected) => {
    expect(unflow(flowed, false)).toBe(expected);
  });

  it('leaves the space of a break out where the part says so', () => {
    expect(unflow('平素よ \nりあり\n-- \nSam', true)).toBe('平素より\u3042り\n-- \nSam');
  });
});
