import { describe, expect, it } from 'vitest';

import { deadlineWords, ruleWords, spanWords } from '@/utils/app/plan/deadline-words';
import type { DueNote, DueOn } from '@/utils/core/deadline/due';
import { DEADLINE_STARTS, SPAN_UNITS, type DeadlineRule } from '@/utils/core/deadline/rule';
import { translator } from '@/utils/i18n/t';

const t = translator('en');
const spoken = { t, language: 'en' };
const RULE: DeadlineRule = { from: 'notice', count: 10, unit: 'days', claim: null };
const DUE: DueOn = {
  kind: 'on',
  day: '2026-11-27',
  until: 0,
  passed: false,
  rule: RULE,
  from: '2026-11-17',
  notes: [],
  others: [],
};

describe('a rule in words', () => {
  it.each<[Partial<DeadlineRule>, string]>([
    [{}, '10 days after the date of the notice'],
    [{ count: 1, unit: 'business-days', from: 'sent' }, '1 business day after the day you sent it'],
    [{ count: 21, from: 'loss-of-access' }, '21 days after the first day without access'],
    [{ count: 3, unit: 'months', minusDays: 1, from: 'event' }, '3 months after the day it is about, less 1 day'],
    [{ count: 1, at: '10:00' }, '1 day after the date of the notice, until 10:00'],
    [
      { count: 1, unit: 'months', roll: 'next-working-day', from: 'filed' },
      '1 month after the day you filed it; from a weekend or holiday it moves to the next working day',
    ],
  ])('%j', (change, words) => {
    expect(ruleWords({ ...RULE, ...change }, t)).toBe(words);
  });

  it('has words for every unit and every start', () => {
    const units = SPAN_UNITS.flatMap((unit) => [1, 2].map((count) => spanWords({ unit, count }, t)));
    const starts = DEADLINE_STARTS.map((from) => ruleWords({ ...RULE, from }, t));
    expect([...units, ...starts].filter((words) => words.includes('deadline.'))).toEqual([]);
    expect(new Set([...units, ...starts]).size).toBe(units.length + starts.length);
  });
});

describe('a due date in words', () => {
  it('says what it rests on', () => {
    expect(deadlineWords(DUE, spoken)).toEqual({ rule: '10 days after the date of the notice', notes: [] });
    expect(deadlineWords({ ...DUE, rule: null }, spoken).rule).toBe('The notice says so.');
  });

  it.each(['no-rule', 'no-date', 'impossible-date', 'unknown-zone'] as const)('says why there is none: %s', (why) => {
    const { rule } = deadlineWords({ kind: 'unknown', why, rules: [] }, spoken);
    expect(rule).toMatch(/^[A-Z][^{}]+\.$/);
  });

  it.each<[DueNote, string]>([
    [{ id: 'holidays-left-out', days: ['2026-12-25'] }, 'Not counted, as it is a holiday: December 25.'],
    [
      { id: 'holidays-left-out', days: ['2026-12-25', '2026-12-28'] },
      'Not counted, as they are holidays: December 25 and December 28.',
    ],
    [
      { id: 'holidays-unknown', years: [2028, 2029] },
      'We do not know the holidays of 2028 and 2029 at your place. Only weekends were left out, so please count it yourself.',
    ],
    [
      { id: 'moved', from: '2026-10-03' },
      'Saturday, October 3, 2026 is a weekend or holiday, so it moved to the next working day.',
    ],
    [
      { id: 'start-ahead', day: '2026-11-23' },
      'Monday, November 23, 2026 lies ahead, so this is counted from today. Please check that date.',
    ],
    [{ id: 'time-unknown' }, 'The time of day is not known, so this is the safe side.'],
    [{ id: 'stated-impossible' }, 'The notice gives a date that is not in the calendar. This date is counted instead.'],
    [{ id: 'stated-before-notice' }, 'The notice gives a date before its own. Please check it.'],
  ])('tells of %j', (note, words) => {
    expect(deadlineWords({ ...DUE, notes: [note] }, spoken).notes).toEqual([words]);
  });
});
