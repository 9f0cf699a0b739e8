/** Where a span of time ends that is counted from a moment, at the place of the driver. */
import type { HolidayCalendar } from '../knowledge';
import { DAY_MS, addMonths, writtenDay } from './day';
import type { Moment } from './moment';
import type { DeadlineRule, Span } from './rule';
import { addWorkingDays, toWorkingDay, type WorkingDay } from './working-days';
import { dayAt, instantAt } from './zone';

export interface Where {
  /** IANA time zone of the place the driver is at. */
  readonly zone: string;
  /** The holidays that hold there; null where nobody has written them down. */
  readonly calendar: HolidayCalendar | null;
}

export interface Counted {
  /** The last day, as in `day.ts`. */
  readonly day: number;
  /** The instant it is over: the end of that day, or a time of it. */
  readonly until: number;
  readonly notes: readonly CountNote[];
}

/** What a reader should know of how it was counted. */
export type CountNote =
  | { readonly id: 'holidays-left-out'; readonly days: readonly string[] }
  /** The holidays of these years are not known: business days have to be counted by hand. */
  | { readonly id: 'holidays-unknown'; readonly years: readonly number[] }
  /** The last day fell on a weekend or a holiday and was moved. */
  | { readonly id: 'moved'; readonly from: string }
  /** Hours were counted from the beginning of the day, or to its end where a wait is counted: the time is not known. */
  | { readonly id: 'time-unknown' };

type Counts = Span & Partial<Pick<DeadlineRule, 'minusDays' | 'roll' | 'at'>>;

const HOUR_MS = 3_600_000;
const NOTHING = { holidays: [], unknownYears: [] };

/**
 * @param start its own day is not counted.
 * @param atLeast what happens where only the day of the start is known and hours are counted: a deadline takes the
 *   beginning of that day, so that it is never too late, a wait its end, so that it is never too short.
 * @returns null for a time zone the browser does not know.
 */
export function countFrom(
  rule: Counts,
  start: Moment,
  { zone, calendar }: Where,
  atLeast: 'deadline' | 'wait' = 'deadline',
): Counted | null {
  if (rule.unit === 'hours') return countHours(rule.count, start, zone, atLeast);
  const end = endOf(rule, start.day, calendar);
  const last = end.day - (rule.minusDays ?? 0);
  const moved = rule.roll === 'next-working-day' ? toWorkingDay(last, calendar) : { ...NOTHING, day: last };
  const until = rule.at === undefined ? instantAt(moved.day + 1, 0, zone) : instantAt(moved.day, timeOf(rule.at), zone);
  return until === null ? null : { day: moved.day, until, notes: notesOf(end, last, moved) };
}

/** Hours run on over a change of the clocks: 72 of them are 72. */
function countHours(hours: number, start: Moment, zone: string, atLeast: 'deadline' | 'wait'): Counted | null {
  const from = start.instant ?? instantAt(atLeast === 'wait' ? start.day + 1 : start.day, 0, zone);
  if (from === null) return null;
  const until = from + hours * HOUR_MS;
  // What ends at midnight is over with the day before.
  const day = dayAt(until - 1, zone);
  return day === null ? null : { day, until, notes: start.instant === null ? [{ id: 'time-unknown' }] : [] };
}

function endOf({ count, unit }: Span, from: number, calendar: HolidayCalendar | null): WorkingDay {
  if (unit === 'business-days') return addWorkingDays(from, count, calendar);
  return { ...NOTHING, day: unit === 'months' ? addMonths(from, count) : from + count };
}

function notesOf(end: WorkingDay, last: number, moved: WorkingDay): readonly CountNote[] {
  const days = [...new Set([...end.holidays, ...moved.holidays])];
  const years = [...new Set([...end.unknownYears, ...moved.unknownYears])];
  return [
    ...(days.length > 0 ? [{ id: 'holidays-left-out', days } as const] : []),
    ...(years.length > 0 ? [{ id: 'holidays-unknown', years } as const] : []),
    ...(moved.day === last ? [] : [{ id: 'moved', from: writtenDay(last) } as const]),
  ];
}

/** `10:00` as milliseconds since midnight. */
function timeOf(at: string): number {
  const [hours = 0, minutes = 0] = at.split(':').map(Number);
  return ((hours * 60 + minutes) * 60_000) % DAY_MS;
}
