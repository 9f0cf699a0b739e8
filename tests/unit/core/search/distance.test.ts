import { describe, expect, it } from 'vitest';

import { slips } from '../../../../utils/core/search/distance';

describe('slips', () => {
  it.each([
    ['the same word', 'warning', 'warning', 2, 0],
    ['another letter', 'warming', 'warning', 2, 1],
    ['a letter too many', 'warnning', 'warning', 2, 1],
    ['a letter too few', 'waning', 'warning', 2, 1],
    ['two neighbours swapped', 'wraning', 'warning', 2, 1],
    ['two slips', 'wrannig', 'warning', 2, 2],
    ['three slips, of which two may be', 'wrxnnig', 'warning', 2, 3],
    ['a word much longer', 'warn', 'warningsign', 1, 2],
    ['a word much shorter', 'warningsign', 'warn', 1, 2],
  ])('counts %s', (_name, wanted, word, most, expected) => {
    expect(slips(wanted, word, most, false)).toBe(expected);
  });

  it('takes the beginning of a word for the whole where asked to', () => {
    expect(slips('recojie', 'recogieron', 1, true)).toBe(1);
    expect(slips('recojie', 'recogieron', 1, false)).toBe(2);
  });

  it('takes words longer than its table', () => {
    expect(slips('a'.repeat(200), 'a'.repeat(201), 1, false)).toBe(1);
  });
});
