// @vitest-environment node
import { describe, expect, it } from 'vitest';

import { knowledgeFromDisk } from '../../scripts/lib/knowledge-from-disk';
import { addDays, dayNumber, weekday, yearOf } from '../../utils/core/deadline/day';
import type { Holiday, HolidayCalendar, Weekday } from '../../utils/core/knowledge';
import { expectNone, missingFrom } from './expect-none';

const { holidays: calendars, places } = knowledgeFromDisk();

const WEEKDAYS: readonly Weekday[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const MONDAY = 1;
const THURSDAY = 4;
/** Years that must be there; a later one is added to all calendars at once. */
const YEARS = ['2026', '2027'];
/** Easter Sunday, from the church's tables. A new year needs its line here. */
const EASTER: Readonly<Record<string, string>> = { 2026: '2026-04-05', 2027: '2027-03-28', 2028: '2028-04-16' };

/** Where the rule of a holiday puts it; what is not here has a fixed date. */
const RULES: Readonly<Record<string, (year: number) => string | null>> = {
  ...named(['Good Friday', 'Karfreitag'], afterEaster(-2)),
  ...named(['Easter Monday', 'Ostermontag'], afterEaster(1)),
  'Christi Himmelfahrt': afterEaster(39),
  Pfingstmontag: afterEaster(50),
  'Birthday of Martin Luther King, Jr.': nth(3, MONDAY, 1),
  ...named(['Washington’s Birthday', 'Family Day'], nth(3, MONDAY, 2)),
  'Early May bank holiday': nth(1, MONDAY, 5),
  ...named(['Memorial Day', 'Spring bank holiday'], last(MONDAY, 5)),
  // The Monday before May 25: it lies from the 18th to the 24th.
  'Victoria Day': (year) => firstFrom(`${year}-05-18`, MONDAY),
  'B.C. Day': nth(1, MONDAY, 8),
  'Summer bank holiday': last(MONDAY, 8),
  ...named(['Labor Day', 'Labour Day'], nth(1, MONDAY, 9)),
  'Columbus Day': nth(2, MONDAY, 10),
};
/** The same name, another day. */
const THANKSGIVING: Readonly<Record<string, (year: number) => string | null>> = {
  'us-federal': nth(4, THURSDAY, 11),
  ontario: nth(2, MONDAY, 10),
  'british-columbia': nth(2, MONDAY, 10),
};
const FIXED: Readonly<Record<string, string>> = {
  'New Year’s Day': '01-01',
  Neujahr: '01-01',
  'Juneteenth National Independence Day': '06-19',
  'Independence Day': '07-04',
  'Veterans Day': '11-11',
  'Remembrance Day': '11-11',
  'Canada Day': '07-01',
  'National Day for Truth and Reconciliation': '09-30',
  'Australia Day': '01-26',
  'Anzac Day': '04-25',
  'Tag der Arbeit': '05-01',
  'Tag der Deutschen Einheit': '10-03',
  'Christmas Day': '12-25',
  '1. Weihnachtstag': '12-25',
  'Boxing Day': '12-26',
  '2. Weihnachtstag': '12-26',
};
/** Kept on another day than its own: at most so many days from it. */
const MOVED = / \((?:observed|substitute day|additional day)\)$/u;
const MOVED_BY = 2;

describe('the holiday calendars', () => {
  it('are those whose business days are counted', () => {
    expect(calendars.map(({ id }) => id)).toEqual([
      'australia',
      'british-columbia',
      'england-wales',
      'germany',
      'ontario',
      'us-federal',
    ]);
  });

  it('are each that of a place, and each a place names is there', () => {
    const ids = calendars.map(({ id }) => id);
    const named = places.flatMap(({ holidays }) => holidays ?? []);
    expectNone([
      ...missingFrom(ids, named).map((id) => `places.json: names the calendar "${id}"; add holidays/${id}.json`),
      ...missingFrom(named, ids).map((id) => `holidays/${id}.json: no place of places.json has it`),
    ]);
  });

  it.each(calendars.map((calendar) => [calendar.id, calendar] as const))('%s holds', (_id, calendar) => {
    expectNone(problemsOf(calendar));
  });
});

describe('the checks', () => {
  const [sound] = calendars.filter(({ id }) => id === 'england-wales');
  const days = sound?.years['2026'] ?? [];
  const withDays = (year: readonly Holiday[]): HolidayCalendar[] =>
    sound ? [{ ...sound, years: { ...sound.years, 2026: year } }] : [];
  const changed = (day: string, change: Partial<Holiday>): readonly Holiday[] =>
    days.map((holiday) => (holiday.day === day ? { ...holiday, ...change } : holiday));

  it.each([
    ['a wrong day of the week', withDays(changed('2026-05-04', { weekday: 'tuesday' })), 'is a monday'],
    ['a movable day that is off', withDays(changed('2026-05-25', { day: '2026-05-18' })), 'its rule gives 2026-05-25'],
    ['a day in the wrong place', withDays(days.toReversed()), 'order'],
    ['a day twice', withDays([...days.slice(0, 1), ...days]), 'order'],
    ['a day of another year', withDays(changed('2026-01-01', { day: '2027-01-01', weekday: 'friday' })), 'belongs to'],
    ['a day left out', withDays(days.filter(({ name }) => name !== 'Easter Monday')), 'lacks "Easter Monday"'],
    ['a day nobody has a rule for', withDays(changed('2026-05-04', { name: 'Towel Day' })), 'no rule'],
    ['a year left out', sound ? [{ ...sound, years: { 2027: sound.years['2027'] ?? [] } }] : [], 'add 2026'],
  ])('see %s', (_name, [calendar], expected) => {
    expect(calendar && problemsOf(calendar)).toEqual(expect.arrayContaining([expect.stringContaining(expected)]));
  });
});

function problemsOf(calendar: HolidayCalendar): readonly string[] {
  const { id, years } = calendar;
  const names = new Set(Object.values(years).flatMap((days) => days.map(ownName)));
  return [
    ...YEARS.filter((year) => !(year in years)).map((year) => `holidays/${id}.json: add ${year}`),
    ...Object.entries(years).flatMap(([year, days]) => [
      ...days.flatMap((holiday) => problemsOfDay(id, year, holiday)),
      ...days
        .filter(({ day }, index) => day <= (days[index - 1]?.day ?? ''))
        .map(({ day }) => `holidays/${id}.json: ${day} is out of order, or there twice`),
      ...[...names]
        .filter((name) => !days.some((holiday) => ownName(holiday) === name))
        .map((name) => `holidays/${id}.json: ${year} lacks "${name}", which another year has`),
    ]),
  ];
}

function problemsOfDay(id: string, year: string, holiday: Holiday): readonly string[] {
  const { day, name } = holiday;
  const number = dayNumber(day);
  if (number === null) return [`holidays/${id}.json: ${day} is no day`];
  const real = WEEKDAYS[weekday(number) - 1];
  const rule = id in THANKSGIVING && name === 'Thanksgiving Day' ? THANKSGIVING[id] : RULES[ownName(holiday)];
  const fixed = FIXED[ownName(holiday)];
  return [
    ...(real === holiday.weekday ? [] : [`holidays/${id}.json: ${day} is a ${real ?? ''}, not a ${holiday.weekday}`]),
    ...(String(yearOf(number)) === year ? [] : [`holidays/${id}.json: ${day} belongs to another year than ${year}`]),
    ...(rule === undefined && fixed === undefined ? [`holidays/${id}.json: no rule for "${name}"; add one here`] : []),
    ...(rule === undefined || rule(Number(year)) === day
      ? []
      : [`holidays/${id}.json: "${name}" is on ${day}, its rule gives ${String(rule(Number(year)))}`]),
    ...(fixed === undefined || isKept(number, fixed, name)
      ? []
      : [`holidays/${id}.json: "${name}" is on ${day}, its own day is ${fixed}`]),
  ];
}

/** On its own day, or, where the name says that it was moved off a weekend, on a working day close by. */
function isKept(day: number, fixed: string, name: string): boolean {
  const year = yearOf(day);
  const own = [`${year}-${fixed}`, `${year + 1}-${fixed}`].map((written) => dayNumber(written) ?? Number.NaN);
  if (!MOVED.test(name)) return own[0] === day;
  return weekday(day) <= 5 && own.some((one) => weekday(one) > 5 && one !== day && Math.abs(one - day) <= MOVED_BY);
}

function ownName({ name }: Holiday): string {
  return name.replace(MOVED, '');
}

function named<T>(names: readonly string[], rule: T): Record<string, T> {
  return Object.fromEntries(names.map((name) => [name, rule]));
}

function afterEaster(days: number): (year: number) => string | null {
  return (year) => addDays(EASTER[String(year)] ?? '', days);
}

function nth(count: number, day: number, month: number): (year: number) => string | null {
  return (year) => addDays(firstFrom(`${year}-${String(month).padStart(2, '0')}-01`, day) ?? '', 7 * (count - 1));
}

/** Both months have 31 days. */
function last(day: number, month: 5 | 8): (year: number) => string | null {
  return (year) => firstFrom(`${year}-0${month}-25`, day);
}

function firstFrom(written: string, day: number): string | null {
  const from = dayNumber(written);
  return from === null ? null : addDays(written, (day - weekday(from) + 7) % 7);
}
