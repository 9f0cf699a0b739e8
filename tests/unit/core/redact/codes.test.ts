import { describe, expect, it } from 'vitest';

import { findCodes } from '../../../../utils/core/redact/codes';

const codesIn = (text: string): string[] => {
  const found = findCodes(text, () => false).map(({ at }) => text.slice(...at));
  return [...new Set(found)];
};

describe('findCodes', () => {
  it.each<[text: string, codes: readonly string[]]>([
    ['The gate code is 4471#.', ['4471#']],
    ['the gate is 2 9 0 7, he said', ['2 9 0 7']],
    ['her garage code (6-1-0-4) did not work', ['6-1-0-4']],
    ['Keypad code: seven seven one four', ['seven seven one four']],
    ['press star 5519 and wait', ['star 5519']],
    ['the lockbox, 0913, not 0931', ['0913', '0931']],
    ['Door code is TIGER', ['TIGER']],
    ['#4471 opens the gate', ['#4471']],
    ['punch C-3391 at the callbox', ['C-3391']],
    ['El código del portón es 2468', ['2468']],
    ['Der Türcode ist 7719', ['7719']],
    ['what is the box code?\nRavi: 70007', ['70007']],
  ])('finds in “%s” %j', (text, codes) => {
    expect(codesIn(text)).toEqual(codes);
  });

  it.each([
    'He opened the door 15 minutes later.',
    'I entered 3 packages and 120 orders.',
    'The gate was open at 4:30.',
    'Press release of section 230.',
    'I pushed the update to iOS 174.',
  ])('leaves “%s” alone', (text) => {
    expect(codesIn(text)).toEqual([]);
  });

  it('leaves what is a date, a time or an amount', () => {
    expect(findCodes('The gate code is 2026.', () => true)).toEqual([]);
  });
});
