import { describe, expect, it } from 'vitest';

import { dueDate, type Due, type DueFacts } from '@/utils/core/deadline/due';
import { firstLossOfAccess, type AccessMessage } from '@/utils/core/deadline/loss-of-access';
import type { DeadlineRule } from '@/utils/core/deadline/rule';
import type { Tier } from '@/utils/core/types';
import { calendar } from './calendars';

const LA = { zone: 'America/Los_Angeles', calendar: calendar('us-federal') };
const NOW = Date.parse('2026-11-22T18:00:00Z');

const SEVEN: DeadlineRule = { from: 'notice', count: 7, unit: 'days', claim: 'seven' };
const TEN: DeadlineRule = { from: 'notice', count: 10, unit: 'days', claim: 'ten' };
const F89: DeadlineRule = { from: 'loss-of-access', count: 21, unit: 'days', claim: null };
const NOTICE = { notice: '2026-11-18T02:00:00.000Z' };

function due(rules: readonly DeadlineRule[], facts: Partial<DueFacts> = {}, where = LA): Due {
  return dueDate(rules, { stated: null, starts: NOTICE, now: NOW, ...facts }, where);
}

describe('what is stated in the notice', () => {
  it.each([
    ['an earlier day', '2026-11-20', '2026-11-20'],
    ['a later day', '2027-01-15', '2027-01-15'],
    ['a Sunday, which stays', '2026-11-29', '2026-11-29'],
    ['Christmas Day, which stays', '2026-12-25', '2026-12-25'],
  ])('wins over every claim: %s', (_name, stated, day) => {
    expect(due([TEN, SEVEN, { ...F89, roll: 'next-working-day' }], { stated })).toMatchObject({
      kind: 'on',
      day,
      rule: null,
      from: null,
      notes: [],
    });
  });

  it('stands where no rule does, and no date of the notice is known', () => {
    expect(due([], { stated: '2026-12-01', starts: {} })).toEqual({
      kind: 'on',
      day: '2026-12-01',
      until: Date.parse('2026-12-02T08:00:00Z'),
      passed: false,
      rule: null,
      from: null,
      notes: [],
      others: [],
    });
  });

  it('is shown beside what the claims say', () => {
    expect(due([TEN, SEVEN, F89], { stated: '2026-12-01' })).toMatchObject({
      others: [
        { rule: TEN, day: '2026-11-27' },
        { rule: SEVEN, day: '2026-11-24' },
        { rule: F89, day: null },
      ],
    });
  });

  it('is kept and marked where it lies before the notice', () => {
    expect(due([TEN], { stated: '2026-11-10' })).toMatchObject({
      day: '2026-11-10',
      passed: true,
      notes: [{ id: 'stated-before-notice' }],
    });
  });

  it('is not gone by where it is no day of the calendar, which is said', () => {
    expect(due([TEN], { stated: '2026-11-31' })).toMatchObject({
      day: '2026-11-27',
      rule: TEN,
      notes: [{ id: 'stated-impossible' }],
    });
    expect(due([], { stated: '2026-11-31' })).toEqual({ kind: 'unknown', why: 'impossible-date', rules: [] });
    expect(due([TEN], { stated: 'soon', starts: {} })).toMatchObject({ kind: 'unknown', why: 'impossible-date' });
  });
});

describe('where nothing is stated', () => {
  it('the strictest rule holds, whatever the order', () => {
    const expected = { kind: 'on', day: '2026-11-24', rule: SEVEN, from: '2026-11-17', passed: false, notes: [] };
    expect(due([TEN, SEVEN])).toMatchObject({ ...expected, others: [{ rule: TEN, day: '2026-11-27' }] });
    expect(due([SEVEN, TEN])).toMatchObject(expected);
  });

  it('hours and days are compared to the minute', () => {
    const hours: DeadlineRule = { from: 'notice', count: 24, unit: 'hours', claim: 'hours' };
    const days: DeadlineRule = { from: 'notice', count: 1, unit: 'days', claim: 'days' };
    expect(due([days, hours])).toMatchObject({
      rule: hours,
      day: '2026-11-18',
      until: Date.parse('2026-11-19T02:00Z'),
    });
    const ten: DeadlineRule = { ...days, at: '10:00', claim: 'ten' };
    expect(due([days, hours, ten])).toMatchObject({ rule: ten, until: Date.parse('2026-11-18T18:00Z') });
  });

  it('a day counts to its very end', () => {
    const last = { now: Date.parse('2026-11-25T07:59:59Z') };
    expect(due([SEVEN], last)).toMatchObject({ day: '2026-11-24', passed: false });
    expect(due([SEVEN], { now: last.now + 1000 })).toMatchObject({ passed: true });
  });

  it('a rule is counted from its own start', () => {
    const starts = { ...NOTICE, 'loss-of-access': '2026-11-01' };
    expect(due([TEN, F89], { starts })).toMatchObject({ day: '2026-11-22', from: '2026-11-01', rule: F89 });
  });

  it('tells of moved days and of years without holidays', () => {
    const month: DeadlineRule = { from: 'filed', count: 1, unit: 'months', roll: 'next-working-day', claim: null };
    const where = { zone: 'Europe/London', calendar: calendar('england-wales') };
    expect(due([month], { starts: { filed: '2026-11-20' } }, where)).toMatchObject({
      day: '2026-12-21',
      notes: [{ id: 'moved', from: '2026-12-20' }],
    });
    const late = { starts: { filed: '2028-11-20' }, now: Date.parse('2028-11-22T12:00Z') };
    expect(due([month], late, where)).toMatchObject({ notes: [{ id: 'holidays-unknown', years: [2028] }] });
  });
});

describe('Australia’s 21 days', () => {
  const SYDNEY = 'Australia/Sydney';
  const where = { zone: SYDNEY, calendar: calendar('australia') };
  const told = (day: string, tier: Tier): AccessMessage => ({ id: day, tier, date: `${day}T02:00:00Z` });

  it.each<[string, readonly AccessMessage[], string | null, string]>([
    // As in the case of 2025: access gone on April 7, decided on the 8th, the appeal refused, formally ended on May 9.
    [
      'run from the first loss of access, not from the decision, the refusal or the end',
      [
        told('2025-04-02', 'preliminary-notice'),
        told('2025-04-07', 'suspension'),
        told('2025-04-08', 'deactivation'),
        told('2025-04-30', 'appeal-result'),
        told('2025-05-09', 'termination'),
      ],
      null,
      '2025-04-28',
    ],
    ['run from the day the driver states', [told('2025-04-08', 'deactivation')], '2025-04-01', '2025-04-22'],
    ['run from the decision where nothing came before', [told('2025-04-08', 'deactivation')], null, '2025-04-29'],
  ])('%s', (_name, messages, stated, day) => {
    const { since } = firstLossOfAccess(messages, stated, SYDNEY);
    const now = Date.parse('2025-05-10T00:00:00Z');
    const starts = { notice: '2025-05-09', 'loss-of-access': since };
    expect(due([F89], { starts, now }, where)).toMatchObject({ day, rule: F89, passed: true });
  });
});

describe('bad input', () => {
  it('a notice dated tomorrow counts from today, which is said', () => {
    const notes = [{ id: 'start-ahead', day: '2026-11-23' }];
    const expected = { day: '2026-11-29', from: '2026-11-22', notes };
    expect(due([SEVEN], { starts: { notice: '2026-11-23' } })).toMatchObject(expected);
    expect(due([SEVEN], { starts: { notice: '2026-11-24T02:00:00Z' } })).toMatchObject(expected);
  });

  it('a sender’s clock that is ahead by minutes is no news', () => {
    const starts = { notice: new Date(NOW + 300_000).toISOString() };
    expect(due([SEVEN], { starts })).toMatchObject({ day: '2026-11-29', from: '2026-11-22', notes: [] });
    const hours: DeadlineRule = { from: 'notice', count: 24, unit: 'hours', claim: null };
    expect(due([hours], { starts })).toMatchObject({ until: NOW + 86_400_000 });
  });

  it('what a notice is about may still be to come', () => {
    const rule: DeadlineRule = { ...SEVEN, from: 'event' };
    expect(due([rule], { starts: { event: '2026-12-01' } })).toMatchObject({ day: '2026-12-08', notes: [] });
  });

  it.each<[string, readonly DeadlineRule[], Partial<DueFacts>, string]>([
    ['no rule at all', [], {}, 'no-rule'],
    ['no date', [TEN], { starts: {} }, 'no-date'],
    ['a date that is null', [TEN], { starts: { notice: null } }, 'no-date'],
    ['a letter that was not sent', [{ ...TEN, from: 'sent' }], {}, 'no-date'],
    ['an impossible date', [TEN], { starts: { notice: '2026-02-30' } }, 'impossible-date'],
    ['a date in words', [TEN], { starts: { notice: 'last Tuesday' } }, 'impossible-date'],
  ])('%s is a value that says so', (_name, rules, facts, why) => {
    expect(due(rules, facts)).toEqual({ kind: 'unknown', why, rules });
  });

  it('a rule that can’t be counted does not hide one that can', () => {
    expect(due([F89, TEN])).toMatchObject({ day: '2026-11-27', rule: TEN, others: [{ rule: F89, day: null }] });
  });

  it('a time zone nobody knows is a value that says so, whatever is stated', () => {
    const where = { zone: 'Mars/Olympus', calendar: null };
    expect(due([TEN], { stated: '2026-12-01' }, where)).toMatchObject({ kind: 'unknown', why: 'unknown-zone' });
  });
});
