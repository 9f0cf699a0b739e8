import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knowledgeFromDisk } from '@/scripts/lib/knowledge-from-disk';
import { countFrom, type Where } from '@/utils/core/deadline/count';
import { addDays, addMonths, dayNumber, daysBetween, weekday, writtenDay } from '@/utils/core/deadline/day';
import { dueDate } from '@/utils/core/deadline/due';
import { DEADLINE_STARTS, SPAN_UNITS, type DeadlineRule } from '@/utils/core/deadline/rule';
import { addWorkingDays } from '@/utils/core/deadline/working-days';
import { dayAt, instantAt } from '@/utils/core/deadline/zone';
import { planReminders, type ReminderStep, type Shown } from '@/utils/core/reminder';
import { runs } from './runs';

const DAY = 86_400_000;
/** With clocks that change north and south, by half an hour, at midnight, and never. */
const ZONES = [
  'UTC',
  'America/Los_Angeles',
  'America/New_York',
  'Europe/London',
  'Europe/Berlin',
  'Australia/Sydney',
  'Australia/Lord_Howe',
  'Africa/Cairo',
  'Asia/Kolkata',
  'Pacific/Kiritimati',
];

const number = fc.integer({ min: dayNumber('2025-06-01') ?? 0, max: dayNumber('2029-06-01') ?? 0 });
const day = number.map(writtenDay);
const instant = fc.integer({ min: Date.parse('2025-06-01'), max: Date.parse('2029-06-01') });
const moment = fc.oneof(
  day,
  instant.map((at) => new Date(at).toISOString()),
);
const where: fc.Arbitrary<Where> = fc.record({
  zone: fc.constantFrom(...ZONES),
  calendar: fc.constantFrom(null, ...knowledgeFromDisk().holidays),
});
const rule: fc.Arbitrary<DeadlineRule> = fc
  .record({
    from: fc.constantFrom(...DEADLINE_STARTS),
    count: fc.nat(90),
    unit: fc.constantFrom(...SPAN_UNITS),
    claim: fc.constantFrom('one', 'other', null),
    minusDays: fc.constantFrom(undefined, 1),
    isMoved: fc.boolean(),
    at: fc.constantFrom(undefined, '10:00'),
  })
  .map(({ minusDays, isMoved, at, unit, count, ...others }) => ({
    ...others,
    unit,
    count: unit === 'months' ? count % 13 : count,
    ...(minusDays !== undefined && { minusDays }),
    ...(isMoved && { roll: 'next-working-day' as const }),
    ...(at !== undefined && { at }),
  }));
const rules = fc.array(rule, { maxLength: 5 });
const starts = fc.record(Object.fromEntries(DEADLINE_STARTS.map((from) => [from, fc.option(moment)])), {
  requiredKeys: [],
});

function check<Values extends [unknown, ...unknown[]]>(usual: number, property: fc.IProperty<Values>): void {
  fc.assert(property, { numRuns: runs(usual) });
}

describe('a due date', () => {
  it('is never later than any claim says where nothing is stated, and is what one of them says', () => {
    check(
      300,
      fc.property(rules, starts, instant, where, (some, from, now, place) => {
        const facts = { stated: null, starts: from, now };
        const due = dueDate(some, facts, place);
        const alone = some.map((one) => dueDate([one], facts, place)).filter((one) => one.kind === 'on');
        if (due.kind === 'unknown') return alone.length === 0;
        return alone.every(({ until }) => due.until <= until) && alone.some(({ until }) => due.until === until);
      }),
    );
  });

  it('is exactly the day that is stated', () => {
    check(
      200,
      fc.property(rules, starts, day, instant, where, (some, from, stated, now, place) => {
        expect(dueDate(some, { stated, starts: from, now }, place)).toMatchObject({
          kind: 'on',
          day: stated,
          rule: null,
        });
      }),
    );
  });

  it('does not hang on the order of the rules', () => {
    check(
      100,
      fc.property(rules, starts, instant, where, (some, from, now, place) => {
        const untilOf = (list: readonly DeadlineRule[]) => {
          const due = dueDate(list, { stated: null, starts: from, now }, place);
          return due.kind === 'on' ? due.until : due.why;
        };
        expect(untilOf(some.toReversed())).toBe(untilOf(some));
      }),
    );
  });

  it('is an answer whatever stands where a date should', () => {
    check(
      200,
      fc.property(rules, fc.string(), fc.option(fc.string()), where, (some, notice, stated, place) => {
        const due = dueDate(some, { stated, starts: { notice }, now: 0 }, place);
        expect(due.kind === 'unknown' || dayNumber(due.day) !== null).toBe(true);
      }),
    );
  });
});

describe('counting', () => {
  const start = fc.tuple(instant, instant).map(([one, other]) => [Math.min(one, other), Math.max(one, other)] as const);

  it('ends no sooner for a later start', () => {
    check(
      300,
      fc.property(rule, start, where, (one, [early, late], place) => {
        const until = (at: number) => {
          const on = dayAt(at, place.zone);
          return (on === null ? null : countFrom(one, { day: on, instant: at }, place)?.until) ?? Number.NaN;
        };
        expect(until(early)).toBeLessThanOrEqual(until(late));
      }),
    );
  });

  it('ends no sooner for a longer span', () => {
    check(
      200,
      fc.property(rule, number, where, (one, from, place) => {
        const until = (count: number) => countFrom({ ...one, count }, { day: from, instant: null }, place)?.until;
        expect(until(one.count) ?? Number.NaN).toBeLessThanOrEqual(until(one.count + 1) ?? Number.NaN);
      }),
    );
  });

  it('ends on the day it names', () => {
    check(
      200,
      fc.property(rule, number, where, (one, from, place) => {
        const end = countFrom(one, { day: from, instant: null }, place);
        expect(end && dayAt(end.until - 1, place.zone)).toBe(end?.day);
      }),
    );
  });

  it('of a wait is never shorter than of a deadline', () => {
    check(
      100,
      fc.property(rule, number, where, (one, from, place) => {
        const until = (as: 'deadline' | 'wait') => countFrom(one, { day: from, instant: null }, place, as)?.until;
        expect(until('deadline') ?? Number.NaN).toBeLessThanOrEqual(until('wait') ?? Number.NaN);
      }),
    );
  });
});

describe('calendar days', () => {
  it('are as many as were added, and more of them end later', () => {
    check(
      200,
      fc.property(day, fc.integer({ min: -400, max: 400 }), fc.integer({ min: 1, max: 400 }), (from, some, more) => {
        const [near, far] = [addDays(from, some) ?? '', addDays(from, some + more) ?? ''];
        expect([daysBetween(from, near), daysBetween(near, far)]).toEqual([some, more]);
        expect(near < far).toBe(true);
      }),
    );
  });
});

describe('months and business days', () => {
  it('of months there and back come out on the day, or where it is missing at most three before it', () => {
    check(
      300,
      fc.property(number, fc.integer({ min: -24, max: 24 }), (from, months) => {
        const back = addMonths(addMonths(from, months), -months);
        expect(from - back).toBeGreaterThanOrEqual(0);
        expect(from - back).toBeLessThanOrEqual(3);
        expect(Number(writtenDay(from).slice(8)) > 28 || back === from).toBe(true);
      }),
    );
  });

  it('of business days are working days, and one by one come to the same', () => {
    check(
      200,
      fc.property(number, fc.integer({ min: 1, max: 30 }), where, (from, count, { calendar }) => {
        const end = addWorkingDays(from, count, calendar).day;
        const holidays = Object.values(calendar?.years ?? {}).flatMap((year) => year.map((holiday) => holiday.day));
        expect(weekday(end)).toBeLessThanOrEqual(5);
        expect(holidays).not.toContain(writtenDay(end));
        let step = from;
        for (let left = count; left > 0; left -= 1) step = addWorkingDays(step, 1, calendar).day;
        expect(step).toBe(end);
      }),
    );
  });

  it('are one instant further for each day, of 23 to 25 hours', () => {
    check(
      200,
      fc.property(number, fc.constantFrom(...ZONES), (from, zone) => {
        const length = (instantAt(from + 1, 0, zone) ?? Number.NaN) - (instantAt(from, 0, zone) ?? Number.NaN);
        expect(Math.abs(length - DAY)).toBeLessThanOrEqual(3_600_000);
        expect(dayAt(instantAt(from, 0, zone) ?? Number.NaN, zone)).toBe(from);
      }),
    );
  });
});

describe('reminders', () => {
  const step: fc.Arbitrary<ReminderStep> = fc.record({
    id: fc.constantFrom('a', 'b', 'c'),
    day: fc.integer({ min: 20_780, max: 20_800 }).map(writtenDay),
    leads: fc.uniqueArray(fc.nat(7), { maxLength: 3 }),
    since: fc.constant(0),
  });
  const looks = fc.array(fc.integer({ min: 20_770 * DAY, max: 20_805 * DAY }), { minLength: 1, maxLength: 30 });

  it('are shown once, however often and late it is looked, and the last one of a step always', () => {
    check(
      150,
      fc.property(
        fc.uniqueArray(step, { selector: ({ id }) => id }),
        looks,
        fc.constantFrom(...ZONES),
        (steps, at, zone) => {
          let shown: Shown = {};
          const seen: string[] = [];
          for (const now of [...at.toSorted((one, other) => one - other), 20_810 * DAY]) {
            const plan = planReminders(steps, shown, { now, zone });
            shown = plan.shown;
            seen.push(...plan.due.map(({ id }) => id));
          }
          const last = steps.flatMap(({ id, day: on, leads = [] }) =>
            leads.length > 0 ? [`${id}/${on}/${Math.min(...leads)}`] : [],
          );
          expect(new Set(seen).size).toBe(seen.length);
          expect(seen).toEqual(expect.arrayContaining(last));
        },
      ),
    );
  });
});
