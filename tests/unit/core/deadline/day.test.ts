import { describe, expect, it } from 'vitest';

import { addDays, addMonths, dayFrom, dayNumber, daysBetween, weekday, writtenDay } from '@/utils/core/deadline/day';

describe('a written day', () => {
  it.each([
    ['2026-11-17', true],
    ['2028-02-29', true],
    ['2000-02-29', true],
    ['2026-02-29', false],
    ['2100-02-29', false],
    ['2026-02-31', false],
    ['2026-04-31', false],
    ['2026-00-10', false],
    ['2026-13-01', false],
    ['2026-11-00', false],
    ['2026-1-7', false],
    ['26-11-17', false],
    ['2026-11-17T00:00:00Z', false],
    [' 2026-11-17', false],
    ['', false],
    ['tomorrow', false],
  ])('%j is one: %s', (written, expected) => {
    expect(dayNumber(written) !== null).toBe(expected);
  });

  it('is counted from 1970', () => {
    expect([dayNumber('1970-01-01'), dayNumber('1970-01-02'), dayNumber('1969-12-31')]).toEqual([0, 1, -1]);
    expect(writtenDay(20_000)).toBe('2024-10-04');
  });

  it.each([
    [2026, 11, 7, '2026-11-07'],
    [2028, 2, 29, '2028-02-29'],
    [2026, 2, 29, null],
    [2026, 13, 1, null],
    [12_026, 1, 1, null],
    [2026, 1.5, 1, null],
  ])('of %s, %s, %s is %s', (year, month, day, expected) => {
    expect(dayFrom(year, month, day)).toBe(expected);
  });
});

describe('a day so many days later', () => {
  it.each([
    ['2026-11-17', 10, '2026-11-27'],
    ['2026-12-28', 7, '2027-01-04'],
    ['2027-02-25', 7, '2027-03-04'],
    ['2028-02-25', 7, '2028-03-03'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-02-30', 7, null],
  ])('%s and %s is %s', (from, days, expected) => {
    expect(addDays(from, days)).toBe(expected);
  });

  it.each([
    ['2026-11-17', '2026-11-27', 10],
    ['2028-02-28', '2028-03-01', 2],
    ['2026-11-17', '2026-11-16', -1],
    ['2026-11-17', '2026-11-31', null],
  ])('%s to %s is %s', (from, until, expected) => {
    expect(daysBetween(from, until)).toBe(expected);
  });
});

describe('a day so many months later', () => {
  it.each([
    ['2026-09-03', 1, '2026-10-03'],
    ['2026-08-31', 1, '2026-09-30'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2027-11-30', 3, '2028-02-29'],
    ['2026-12-31', 1, '2027-01-31'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-10-31', 0, '2026-10-31'],
    ['2027-03-31', -1, '2027-02-28'],
  ])('%s and %s is %s', (from, months, expected) => {
    expect(writtenDay(addMonths(dayNumber(from) ?? Number.NaN, months))).toBe(expected);
  });
});

describe('the day of the week', () => {
  it.each([
    ['2026-11-23', 1],
    ['2026-12-25', 5],
    ['2026-02-28', 6],
    ['2026-03-01', 7],
    ['1970-01-01', 4],
    ['1969-12-28', 7],
    ['1969-12-29', 1],
  ])('of %s is %s', (written, expected) => {
    expect(weekday(dayNumber(written) ?? Number.NaN)).toBe(expected);
  });
});
