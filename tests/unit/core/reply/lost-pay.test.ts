import { describe, expect, it } from 'vitest';

import { EMPTY_BLOCK, lostTotal, readAmount, type LostBlock } from '../../../../utils/core/reply/lost-pay';
import { lostPayText } from '../../../../utils/core/reply/lost-pay-text';

const block = (part: Partial<LostBlock>): LostBlock => ({ ...EMPTY_BLOCK, ...part });
const pay = (...blocks: readonly LostBlock[]) => ({ currency: 'USD', blocks });
const words = (language = 'en') => ({
  language,
  day: (iso: string) => `<${iso}>`,
  money: (hundredths: number) => `$${(hundredths / 100).toFixed(2)}`,
});

describe('an amount', () => {
  it.each([
    ['72.50', 7250],
    ['72,5', 7250],
    [' 72 ', 7200],
    ['0', 0],
    ['0.07', 7],
    ['', null],
    ['1,200', null],
    ['1.200,50', null],
    ['$72', null],
    ['-5', null],
    ['about 70', null],
    ['72.505', null],
    ['12345678', null],
  ])('of “%s” is %s hundredths', (text, expected) => expect(readAmount(text)).toBe(expected));
});

describe('the sum', () => {
  it.each<[string, readonly LostBlock[], ReturnType<typeof lostTotal>]>([
    ['of nothing is nothing', [], { total: 0, counted: 0, uncounted: 0 }],
    ['passes over empty lines', [EMPTY_BLOCK, block({ note: '  ' })], { total: 0, counted: 0, uncounted: 0 }],
    [
      'adds cents without a slip',
      [block({ pay: '0.10' }), block({ pay: '0.20' })],
      { total: 30, counted: 2, uncounted: 0 },
    ],
    [
      'leaves out what has no amount, and says so',
      [block({ pay: '72' }), block({ day: '2026-11-03' }), block({ pay: 'about 70' })],
      { total: 7200, counted: 1, uncounted: 2 },
    ],
  ])('%s', (_, blocks, expected) => expect(lostTotal(pay(...blocks))).toEqual(expected));
});

describe('lost pay in a letter', () => {
  it('is nothing without an amount: no figure is made up', () => {
    expect(lostPayText(pay(), words())).toBe('');
    expect(lostPayText(pay(block({ day: '2026-11-03', hours: '3' })), words())).toBe('');
  });

  it('is the sum, and the blocks by their days, each with what she wrote', () => {
    const text = lostPayText(
      pay(
        block({ day: '2026-11-05', pay: '54', note: 'was offered' }),
        block({ day: '2026-11-03', block: '4–7 PM', hours: '3', pay: '72.50' }),
        block({ pay: '10' }),
      ),
      words(),
    );
    expect(text.split('\n')).toEqual([
      'Total: $136.50 for 3 blocks',
      '- $10.00',
      '- <2026-11-03>, 4–7 PM, 3 h: $72.50',
      '- <2026-11-05>: $54.00 (was offered)',
    ]);
  });

  it('is one line a week where there are many blocks, so that the letter stays short', () => {
    const days = ['2026-11-01', ...Array.from({ length: 12 }, (_, at) => `2026-11-${String(at + 2).padStart(2, '0')}`)];
    const text = lostPayText(pay(...days.map((day) => block({ day, pay: '10' })), block({ pay: '5' })), words());
    expect(text.split('\n')).toEqual([
      'Total: $135.00 for 14 blocks',
      '- Without a day: 1 block, $5.00',
      '- Week of <2026-10-26>: 1 block, $10.00',
      '- Week of <2026-11-02>: 7 blocks, $70.00',
      '- Week of <2026-11-09>: 5 blocks, $50.00',
    ]);
  });

  it.each([
    ['es', 'Total: $10.00 por 1 bloque'],
    ['de', 'Total: $10.00 for 1 block'],
  ])('is worded in the letter’s language (%s), or else in English', (language, first) => {
    expect(lostPayText(pay(block({ pay: '10' })), words(language)).split('\n')[0]).toBe(first);
  });
});
