import { describe, expect, it } from 'vitest';

import { dateOfWords } from '../../../utils/webmail/date-words';

const NOW = new Date('2026-01-10T12:00');

function local(text: string): string {
  return new Date(text).toISOString();
}

describe('dates in words', () => {
  it.each([
    ['2025-08-20T09:14:00Z', '2025-08-20T09:14:00.000Z'],
    ['Wed, Aug 20, 2025 at 9:14\u202fAM', local('2025-08-20T09:14')],
    ['Wednesday, August 20th, 2025 at 9:14 AM', local('2025-08-20T09:14')],
    ['20 August 2025 9:14', local('2025-08-20T09:14')],
    ['Wed, Aug 20, 2025, 9:14 p.m.', local('2025-08-20T21:14')],
    ['Aug 20, 2025, 9:14 AM (3 days ago)', local('2025-08-20T09:14')],
    // Without a year: the last Wednesday that was an August 20, and a day of this year.
    ['Wed, Aug 20 at 9:14 AM', local('2025-08-20T09:14')],
    ['Fri, Jan 9 at 9:14 AM', local('2026-01-09T09:14')],
  ])('reads %s', (words, expected) => {
    expect(dateOfWords(words, NOW)).toBe(expected);
  });

  it.each([
    ['of another language', 'mer. 20 août 2025 à 09:14'],
    ['whose month may be its day', '06/05/2026 9:14'],
    ['without a year and without a weekday', 'Aug 20 at 9:14 AM'],
    ['of a weekday that day was not', 'Mon, Aug 20 at 9:14 AM'],
    ['that is only a time', '9:14 AM'],
    ['of no month', 'Mayhem 20, 2025'],
    ['that is no date', '2025-99-99T99:99'],
    ['that is empty', ''],
    ['that is missing', null],
  ])('keeps silent about one %s', (_, words) => {
    expect(dateOfWords(words, NOW)).toBeNull();
  });
});
