import { describe, expect, it } from 'vitest';
import { isoAfter, isoDay, isoNear } from '@/utils/core/triage/fields/calendar-day';

describe('isoDay', () => {
  it.each([
    [2026, 10, 5, '2026-10-05'],
    [2024, 2, 29, '2024-02-29'],
    [2026, 2, 29, null],
    [2026, 13, 1, null],
    [2026, 4, 31, null],
    [null, 4, 3, null],
  ])('of %s, %s, %s is %s', (year, month, day, expected) => {
    expect(isoDay({ year, month, day })).toBe(expected);
  });
});

describe('isoNear', () => {
  it.each([
    [10, 5, '2026-10-06T15:20:00Z', 200, '2026-10-05'],
    [12, 30, '2026-01-03T00:00:00Z', 200, '2025-12-30'],
    [1, 4, '2026-12-28T00:00:00Z', 200, '2027-01-04'],
    [1, 4, '2026-12-28T00:00:00Z', 3, '2027-01-04'],
    [12, 20, '2026-12-28T00:00:00Z', 3, null],
    [5, 1, '2026-12-28T00:00:00Z', 200, '2027-05-01'],
    [10, 5, null, 200, null],
    [10, 5, 'yesterday', 200, null],
  ])('takes the year of %s/%s from %s, at most %s days before it: %s', (month, day, instant, earliest, expected) => {
    expect(isoNear({ year: null, month, day }, instant, earliest)).toBe(expected);
  });

  it('leaves a stated year alone', () => {
    expect(isoNear({ year: 2019, month: 3, day: 4 }, '2026-01-01T00:00:00Z')).toBe('2019-03-04');
  });
});

describe('isoAfter', () => {
  it.each([
    ['2026-10-25T23:30:00.000Z', 240, 'UTC', '2026-11-04'],
    ['2026-10-25T23:30:00.000Z', 24, 'UTC', '2026-10-26'],
    ['2026-10-25T23:30:00.000Z', 36, 'UTC', '2026-10-27'],
    // In the evening of November 17 in Los Angeles it is the 18th in London.
    ['2026-11-18T02:00:00.000Z', 240, 'America/Los_Angeles', '2026-11-27'],
    ['2026-11-18T02:00:00.000Z', 240, 'Europe/London', '2026-11-28'],
    // Half past midnight, and on November 1 the day has 25 hours.
    ['2026-10-30T07:30:00.000Z', 240, 'America/Los_Angeles', '2026-11-09'],
    ['2026-11-18T02:00:00.000Z', 12, 'America/Los_Angeles', '2026-11-18'],
    [null, 24, 'UTC', null],
    ['yesterday', 24, 'UTC', null],
    ['2026-10-25T23:30:00.000Z', 24, 'Nowhere/Land', null],
  ])('%s and %s hours in %s: %s', (instant, hours, zone, expected) => {
    expect(isoAfter(instant, hours, zone)).toBe(expected);
  });
});
