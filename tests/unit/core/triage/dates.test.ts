import { describe, expect, it } from 'vitest';
import { daysAfter, findDates, findTime } from '@/utils/core/triage/dates';

describe('findDates', () => {
  it.each([
    ['on October 5, 2026 at', 'unknown', ['2026-10-05']],
    ['on Oct. 5th, 2026', 'unknown', ['2026-10-05']],
    ['am 5 October 2026', 'unknown', ['2026-10-05']],
    ['el 5 de octubre de 2026', 'unknown', ['2026-10-05']],
    ['2026-10-05', 'unknown', ['2026-10-05']],
    ['10/05/2026', 'month-first', ['2026-10-05']],
    ['10/05/2026', 'day-first', ['2026-05-10']],
    ['10/05/2026', 'unknown', [null]],
    ['25/10/26', 'unknown', ['2026-10-25']],
    ['10/25/2026', 'day-first', ['2026-10-25']],
    ['February 30, 2026', 'unknown', [null]],
    ['October 5', 'unknown', [null]],
    ['from May 3, 2026 to May 9, 2026', 'unknown', ['2026-05-03', '2026-05-09']],
    ['you may 3 times', 'unknown', []],
    ['13/13/2026 and 0/1/2026', 'unknown', []],
    ['nothing', 'unknown', []],
  ] as const)('reads %j, %s', (text, order, expected) => {
    expect(findDates(text, order).map((date) => date.iso)).toEqual(expected);
  });

  it('points at the words', () => {
    const text = 'By October 5, 2026.';
    const [date] = findDates(text, 'unknown');
    expect(text.slice(date?.start, date?.end)).toBe('October 5, 2026');
  });
});

describe('findTime', () => {
  it.each([
    ['from 3:30 PM - 7:00 PM at', '3:30 PM - 7:00 PM'],
    ['14:00 – 18:00', '14:00 – 18:00'],
    ['at 4:05 pm. Then 3:30 PM to 7 PM', '3:30 PM to 7 PM'],
    ['at 4 p.m. sharp', '4 p.m.'],
    ['after 45 minutes', null],
  ])('reads %j', (text, expected) => {
    expect(findTime(text)).toBe(expected);
  });
});

describe('daysAfter', () => {
  it('counts calendar days', () => expect(daysAfter('2026-10-25T23:30:00.000Z', 10)).toBe('2026-11-04'));
  it.each([null, 'yesterday'])('is null for %j', (instant) => expect(daysAfter(instant, 10)).toBeNull());
});
