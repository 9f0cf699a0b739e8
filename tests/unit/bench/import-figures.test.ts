import { describe, expect, it } from 'vitest';

import type { MailboxTruth } from '../../../scripts/generate/mailbox';
import { importFigures, type ImportRun, memoryFigures } from '../../bench/import-figures';

const TRUTH: MailboxTruth = {
  seed: 1,
  bytes: 100,
  messages: 3,
  planted: [{ offset: 40, fixture: 'a', way: 'plain' }],
};
const SAME = { full: [40, 60], imported: [40, 60], count: 3 };

function round(read: number, imported: number, mails = 2): ImportRun {
  return {
    read: { milliseconds: read },
    import: { milliseconds: imported, mails, longestGap: 7, longTasks: 0 },
    importSmall: { milliseconds: 10 },
    parseSmall: { milliseconds: 700 },
  };
}

describe('importFigures', () => {
  it('takes the middle of the ratios of the rounds', () => {
    const [share, times] = importFigures([round(80, 100), round(10, 100), round(900, 1_000)], SAME, TRUTH);
    expect([share?.value, share?.met]).toEqual(['0.80', true]);
    expect([times?.value, times?.met]).toEqual(['70 ×', true]);
  });

  it('counts what only one of two readings found', () => {
    const compared = { ...SAME, full: [40, 50], imported: [40, 60] };
    const different = importFigures([round(1, 1)], compared, TRUTH)[2];
    expect([different?.value, different?.met]).toEqual(['2', false]);
  });

  it.each([
    ['a planted notice was lost', [round(1, 1)], { ...SAME, imported: [60] }, 'not found'],
    ['two imports differ', [round(1, 1), round(1, 1, 3)], SAME, 'differ'],
  ])('refuses to tell figures when %s', (_name, runs, compared, expected) => {
    expect(() => importFigures(runs, compared, TRUTH)).toThrow(expected);
  });
});

describe('memoryFigures', () => {
  it('compares the middles, also of two sizes', () => {
    const figures = memoryFigures([
      { read: [10e6, 500e6, 12e6], import: [30e6, 20e6, 35e6] },
      { read: [10e6], import: [80e6] },
    ]);
    expect(figures.map(({ value, met }) => [value, met])).toEqual([
      ['18 MB', true],
      ['70 MB', false],
      ['50 MB', false],
    ]);
  });

  it('does not call it met where a system tells nothing', () => {
    expect(memoryFigures([{ read: [Number.NaN], import: [Number.NaN] }])).toMatchObject([{ met: false }]);
  });
});
