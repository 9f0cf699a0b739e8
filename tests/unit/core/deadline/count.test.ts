import { describe, expect, it } from 'vitest';

import { countFrom, type CountNote } from '@/utils/core/deadline/count';
import { writtenDay } from '@/utils/core/deadline/day';
import { readMoment } from '@/utils/core/deadline/moment';
import type { DeadlineRule } from '@/utils/core/deadline/rule';
import { calendar } from './calendars';

type Rule = Pick<DeadlineRule, 'count' | 'unit' | 'minusDays' | 'roll' | 'at'>;

const LA = 'America/Los_Angeles';
const NY = 'America/New_York';
const UK = 'Europe/London';
const SYDNEY = 'Australia/Sydney';
const HOWE = 'Australia/Lord_Howe';

const DAYS = (count: number): Rule => ({ count, unit: 'days' });
const HOURS = (count: number): Rule => ({ count, unit: 'hours' });
const BUSINESS = (count: number): Rule => ({ count, unit: 'business-days' });
/** How long somebody asked for records in the UK waits. */
const UK_MONTH: Rule = { count: 1, unit: 'months', roll: 'next-working-day' };
const UK_TRIBUNAL: Rule = { count: 3, unit: 'months', minusDays: 1 };

interface Asked {
  readonly holidays?: string | null;
  readonly as?: 'deadline' | 'wait';
}

function counted(rule: Rule, start: string, zone: string, { holidays = null, as = 'deadline' }: Asked = {}) {
  const from = readMoment(start, zone);
  const end = from && countFrom(rule, from, { zone, calendar: calendar(holidays) }, as);
  return end && { day: writtenDay(end.day), until: new Date(end.until).toISOString(), notes: end.notes };
}

function dayOf(rule: Rule, start: string, holidays: string | null): string | undefined {
  return counted(rule, start, 'UTC', { holidays })?.day;
}

describe('calendar days', () => {
  it.each([
    ['over the end of a month', DAYS(10), '2026-11-25', LA, '2026-12-05', '2026-12-06T08:00:00.000Z'],
    ['over February', DAYS(7), '2027-02-25', LA, '2027-03-04', '2027-03-05T08:00:00.000Z'],
    ['over a leap day', DAYS(7), '2028-02-25', LA, '2028-03-03', '2028-03-04T08:00:00.000Z'],
    ['over the end of a year', DAYS(10), '2026-12-28', LA, '2027-01-07', '2027-01-08T08:00:00.000Z'],
    ['of a mail of the evening', DAYS(10), '2026-11-18T02:00:00Z', LA, '2026-11-27', '2026-11-28T08:00:00.000Z'],
    ['of the same mail elsewhere', DAYS(10), '2026-11-18T02:00:00Z', UK, '2026-11-28', '2026-11-29T00:00:00.000Z'],
    ['when clocks go back', DAYS(10), '2026-10-30T07:30:00Z', LA, '2026-11-09', '2026-11-10T08:00:00.000Z'],
    ['when clocks go forward', DAYS(7), '2027-03-11T04:30:00Z', NY, '2027-03-17', '2027-03-18T04:00:00.000Z'],
    ['in London in October', DAYS(7), '2026-10-20', UK, '2026-10-27', '2026-10-28T00:00:00.000Z'],
    ['to a day of 23 hours', DAYS(1), '2027-03-27', 'Europe/Berlin', '2027-03-28', '2027-03-28T22:00:00.000Z'],
    ['to a day of 25 hours', DAYS(1), '2026-10-24', 'Europe/Berlin', '2026-10-25', '2026-10-25T23:00:00.000Z'],
    ['in New York in autumn', DAYS(3), '2026-10-30', NY, '2026-11-02', '2026-11-03T05:00:00.000Z'],
    ['in Los Angeles in spring', DAYS(3), '2027-03-12', LA, '2027-03-15', '2027-03-16T07:00:00.000Z'],
    ['in London in spring', DAYS(7), '2027-03-25', UK, '2027-04-01', '2027-04-01T23:00:00.000Z'],
    ['where clocks move half an hour', DAYS(7), '2026-10-01', HOWE, '2026-10-08', '2026-10-08T13:00:00.000Z'],
    ['none', DAYS(0), '2026-11-17', LA, '2026-11-17', '2026-11-18T08:00:00.000Z'],
    ['to a time', { ...DAYS(1), at: '10:00' }, '2026-11-17', NY, '2026-11-18', '2026-11-18T15:00:00.000Z'],
    ['to a time by summer', { ...DAYS(1), at: '10:00' }, '2026-10-31', NY, '2026-11-01', '2026-11-01T15:00:00.000Z'],
  ])('%s', (_name, rule, start, zone, day, until) => {
    expect(counted(rule, start, zone)).toEqual({ day, until, notes: [] });
  });
});

describe('Australia’s 21 days', () => {
  it.each([
    // Access was gone on April 7; the formal end came on May 9, and the form on May 4: too late, as the case has it.
    ['in the case of 2025', '2025-04-07', SYDNEY, '2025-04-28', '2025-04-28T14:00:00.000Z'],
    ['as clocks go forward', '2026-09-20', SYDNEY, '2026-10-11', '2026-10-11T13:00:00.000Z'],
    ['as clocks go back', '2027-03-20', SYDNEY, '2027-04-10', '2027-04-10T14:00:00.000Z'],
    ['where they never change', '2026-09-20', 'Australia/Brisbane', '2026-10-11', '2026-10-11T14:00:00.000Z'],
    ['half an hour beside', '2026-11-02', 'Australia/Adelaide', '2026-11-23', '2026-11-23T13:30:00.000Z'],
    ['from a mail at one at night', '2026-11-30T14:00:00Z', SYDNEY, '2026-12-22', '2026-12-22T13:00:00.000Z'],
    ['from the same in Perth', '2026-11-30T14:00:00Z', 'Australia/Perth', '2026-12-21', '2026-12-21T16:00:00.000Z'],
    // December 26 is a holiday and a Saturday: these days are not moved.
    ['over Christmas', '2026-12-05', SYDNEY, '2026-12-26', '2026-12-26T13:00:00.000Z'],
  ])('%s', (_name, start, zone, day, until) => {
    expect(counted(DAYS(21), start, zone, { holidays: 'australia' })).toEqual({ day, until, notes: [] });
  });
});

describe('hours', () => {
  it.each<[string, Rule, string, string, 'deadline' | 'wait', string, string, readonly CountNote[]]>([
    [
      'run on as clocks go back',
      HOURS(72),
      '2026-10-30T17:00:00Z',
      LA,
      'deadline',
      '2026-11-02',
      '2026-11-02T17:00Z',
      [],
    ],
    [
      'run on as they go forward',
      HOURS(24),
      '2027-03-13T15:00:00Z',
      NY,
      'deadline',
      '2027-03-14',
      '2027-03-14T15:00Z',
      [],
    ],
    // Friday noon, and the day before Thanksgiving: there are no hours of business.
    [
      'run on by night and over a weekend',
      HOURS(72),
      '2026-11-20T20:00:00Z',
      LA,
      'wait',
      '2026-11-23',
      '2026-11-23T20:00Z',
      [],
    ],
    ['run on over a holiday', HOURS(24), '2026-11-25T18:00:00Z', LA, 'deadline', '2026-11-26', '2026-11-26T18:00Z', []],
    [
      'that end at midnight are over with the day',
      HOURS(24),
      '2026-11-17T08:00:00Z',
      LA,
      'deadline',
      '2026-11-17',
      '2026-11-18T08:00Z',
      [],
    ],
    [
      'of a day begin with it for a deadline',
      HOURS(72),
      '2026-10-30',
      LA,
      'deadline',
      '2026-11-01',
      '2026-11-02T07:00Z',
      [{ id: 'time-unknown' }],
    ],
    [
      'of a day begin after it for a wait',
      HOURS(72),
      '2026-10-30',
      LA,
      'wait',
      '2026-11-02',
      '2026-11-03T07:00Z',
      [{ id: 'time-unknown' }],
    ],
  ])('%s', (_name, rule, start, zone, as, day, until, notes) => {
    expect(counted(rule, start, zone, { as })).toEqual({ day, until: new Date(until).toISOString(), notes });
  });
});

describe('a calendar month in the UK', () => {
  it.each([
    ['a day the next month has', '2026-09-02', '2026-10-02', []],
    ['a Saturday', '2026-09-03', '2026-10-05', [{ id: 'moved', from: '2026-10-03' }]],
    ['a day the next month lacks', '2026-08-31', '2026-09-30', []],
    ['the end of February, a Saturday', '2026-01-31', '2026-03-02', [{ id: 'moved', from: '2026-02-28' }]],
    [
      'Christmas Day',
      '2026-11-25',
      '2026-12-29',
      [
        { id: 'holidays-left-out', days: ['2026-12-25', '2026-12-28'] },
        { id: 'moved', from: '2026-12-25' },
      ],
    ],
    [
      'Christmas Day on a Saturday',
      '2027-11-25',
      '2027-12-29',
      [
        { id: 'holidays-left-out', days: ['2027-12-27', '2027-12-28'] },
        { id: 'moved', from: '2027-12-25' },
      ],
    ],
    [
      'New Year’s Day',
      '2026-12-01',
      '2027-01-04',
      [
        { id: 'holidays-left-out', days: ['2027-01-01'] },
        { id: 'moved', from: '2027-01-01' },
      ],
    ],
    [
      'Good Friday',
      '2027-02-26',
      '2027-03-30',
      [
        { id: 'holidays-left-out', days: ['2027-03-26', '2027-03-29'] },
        { id: 'moved', from: '2027-03-26' },
      ],
    ],
    ['a leap day, in a year not written down', '2028-01-31', '2028-02-29', [{ id: 'holidays-unknown', years: [2028] }]],
  ])('ends on %s', (_name, start, day, notes) => {
    const end = counted(UK_MONTH, start, UK, { holidays: 'england-wales' });
    expect({ day: end?.day, notes: end?.notes }).toEqual({ day, notes });
  });
});

describe('three months less one day', () => {
  it.each([
    ['2026-03-15', '2026-06-14'],
    ['2026-11-22', '2027-02-21'],
    ['2026-08-31', '2026-11-29'],
    ['2026-11-30', '2027-02-27'],
    ['2026-12-01', '2027-02-28'],
    ['2027-11-30', '2028-02-28'],
    ['2027-12-01', '2028-02-29'],
    // A Sunday and Christmas Day: it is not moved.
    ['2026-11-08', '2027-02-07'],
    ['2026-09-26', '2026-12-25'],
  ])('from %s end on %s', (start, day) => {
    expect(counted(UK_TRIBUNAL, start, UK, { holidays: 'england-wales' })).toMatchObject({ day, notes: [] });
  });

  it('are moved after the day was taken off', () => {
    const rule: Rule = { ...UK_TRIBUNAL, roll: 'next-working-day' };
    expect(dayOf(rule, '2026-09-26', 'england-wales')).toBe('2026-12-29');
  });
});

describe('business days', () => {
  it.each([
    ['a week', 5, '2026-11-02', 'england-wales', '2026-11-09'],
    ['from a Friday', 1, '2026-11-13', 'us-federal', '2026-11-16'],
    ['from a Saturday', 1, '2026-11-21', 'us-federal', '2026-11-23'],
    ['none, from a Saturday', 0, '2026-11-21', 'us-federal', '2026-11-21'],
    ['over Thanksgiving', 7, '2026-11-20', 'us-federal', '2026-12-02'],
    ['over Christmas in the US', 14, '2026-12-15', 'us-federal', '2027-01-06'],
    ['over Christmas in England', 14, '2026-12-15', 'england-wales', '2027-01-07'],
    ['over Christmas in Germany', 14, '2026-12-15', 'germany', '2027-01-06'],
    ['over Christmas in Australia', 14, '2026-12-15', 'australia', '2027-01-07'],
    ['over Christmas in Ontario', 14, '2026-12-15', 'ontario', '2027-01-06'],
    ['over Christmas in British Columbia', 14, '2026-12-15', 'british-columbia', '2027-01-06'],
    ['over a Christmas kept on Friday', 2, '2027-12-23', 'us-federal', '2027-12-28'],
    ['over a Christmas kept on Monday', 2, '2027-12-23', 'england-wales', '2027-12-29'],
    ['over Easter', 3, '2027-03-24', 'england-wales', '2027-03-31'],
    ['over Easter where Monday is one', 3, '2027-03-24', 'ontario', '2027-03-30'],
    ['over Independence Day kept on Friday', 1, '2026-07-02', 'us-federal', '2026-07-06'],
    ['where no holidays are known', 14, '2026-12-15', null, '2027-01-04'],
  ])('%s', (_name, count, start, holidays, day) => {
    expect(dayOf(BUSINESS(count), start, holidays)).toBe(day);
  });

  it('name the holidays they left out, and the years they could not know', () => {
    const notes = (start: string, holidays: string | null) =>
      counted(BUSINESS(2), start, 'UTC', { holidays })?.notes ?? [];
    expect(notes('2027-12-30', 'us-federal')).toEqual([
      { id: 'holidays-left-out', days: ['2027-12-31'] },
      { id: 'holidays-unknown', years: [2028] },
    ]);
    expect(notes('2026-12-30', null)).toEqual([{ id: 'holidays-unknown', years: [2026, 2027] }]);
    expect(notes('2026-11-02', 'germany')).toEqual([]);
  });
});

it('counts nothing in a zone nobody knows', () => {
  const where = { zone: 'Mars/Olympus', calendar: null };
  const start = { day: 20_000, instant: 0 };
  expect([DAYS(1), HOURS(1)].map((rule) => countFrom(rule, start, where))).toEqual([null, null]);
});
