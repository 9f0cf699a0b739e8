import { describe, expect, it } from 'vitest';

import { dayNumber, writtenDay } from '@/utils/core/deadline/day';
import { readMoment } from '@/utils/core/deadline/moment';
import { dayAt, instantAt } from '@/utils/core/deadline/zone';

const MINUTE = 60_000;

describe('the day an instant falls on', () => {
  it.each([
    ['2026-11-18T02:00:00Z', 'America/Los_Angeles', '2026-11-17'],
    ['2026-11-18T02:00:00Z', 'Europe/London', '2026-11-18'],
    ['2026-11-18T07:59:59Z', 'America/Los_Angeles', '2026-11-17'],
    ['2026-11-18T08:00:00Z', 'America/Los_Angeles', '2026-11-18'],
    // Summer time: an hour earlier.
    ['2026-07-18T07:00:00Z', 'America/Los_Angeles', '2026-07-18'],
    ['2026-11-30T14:00:00Z', 'Australia/Sydney', '2026-12-01'],
    ['2026-11-30T14:00:00Z', 'Australia/Perth', '2026-11-30'],
    ['2026-11-30T18:29:00Z', 'Asia/Kolkata', '2026-11-30'],
    ['2026-11-30T18:30:00Z', 'Asia/Kolkata', '2026-12-01'],
    ['2026-12-31T10:00:00Z', 'Pacific/Kiritimati', '2027-01-01'],
  ])('%s in %s is %s', (instant, zone, expected) => {
    expect(writtenDay(dayAt(Date.parse(instant), zone) ?? Number.NaN)).toBe(expected);
  });

  it('is none in a zone nobody knows, and none of no instant', () => {
    expect(dayAt(0, 'Mars/Olympus')).toBeNull();
    expect(dayAt(Number.NaN, 'UTC')).toBeNull();
    expect(dayAt(Infinity, 'UTC')).toBeNull();
  });
});

describe('the instant a clock shows a time', () => {
  it.each([
    ['2026-11-17', 0, 'America/Los_Angeles', '2026-11-17T08:00:00.000Z'],
    ['2026-07-17', 0, 'America/Los_Angeles', '2026-07-17T07:00:00.000Z'],
    ['2026-11-17', 0, 'Asia/Kathmandu', '2026-11-16T18:15:00.000Z'],
    // The days of the changes begin by the old time and end by the new one.
    ['2026-11-01', 0, 'America/New_York', '2026-11-01T04:00:00.000Z'],
    ['2026-11-02', 0, 'America/New_York', '2026-11-02T05:00:00.000Z'],
    ['2027-03-28', 0, 'Europe/Berlin', '2027-03-27T23:00:00.000Z'],
    ['2027-03-29', 0, 'Europe/Berlin', '2027-03-28T22:00:00.000Z'],
    ['2026-10-04', 9 * 60, 'Australia/Sydney', '2026-10-03T22:00:00.000Z'],
    // Skipped: half past two comes to half past three. Twice: the first.
    ['2027-03-14', 150, 'America/New_York', '2027-03-14T07:30:00.000Z'],
    ['2026-11-01', 90, 'America/New_York', '2026-11-01T05:30:00.000Z'],
    // Half an hour only.
    ['2026-10-04', 135, 'Australia/Lord_Howe', '2026-10-03T15:45:00.000Z'],
    ['2026-10-04', 180, 'Australia/Lord_Howe', '2026-10-03T16:00:00.000Z'],
    // Midnight itself is skipped.
    ['2018-11-04', 0, 'America/Sao_Paulo', '2018-11-04T03:00:00.000Z'],
    // A whole day was skipped.
    ['2011-12-31', 0, 'Pacific/Apia', '2011-12-30T10:00:00.000Z'],
  ])('%s, %s minutes, in %s is %s', (day, minutes, zone, expected) => {
    const instant = instantAt(dayNumber(day) ?? Number.NaN, minutes * MINUTE, zone);
    expect(new Date(instant ?? Number.NaN).toISOString()).toBe(expected);
  });

  it('is none in a zone nobody knows', () => {
    expect(instantAt(20_000, 0, 'Mars/Olympus')).toBeNull();
  });
});

describe('a moment', () => {
  const number = (day: string): number => dayNumber(day) ?? Number.NaN;

  it.each([
    ['2026-11-17', { day: number('2026-11-17'), instant: null }],
    ['2026-11-18T02:00:00.000Z', { day: number('2026-11-17'), instant: Date.UTC(2026, 10, 18, 2) }],
    ['2026-11-17T18:00-08:00', { day: number('2026-11-17'), instant: Date.UTC(2026, 10, 18, 2) }],
    ['2026-11-17T18:00:00', null],
    ['2026-02-30', null],
    ['2026-02-30T12:00:00Z', null],
    ['2026-11-17T25:00:00Z', null],
    ['Nov 17, 2026', null],
    ['', null],
  ])('of %j in Los Angeles is %j', (iso, expected) => {
    expect(readMoment(iso, 'America/Los_Angeles')).toEqual(expected);
  });
});
