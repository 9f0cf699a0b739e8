/** Counting in business days: Monday to Friday without the holidays of a place. */
import type { HolidayCalendar } from '../knowledge';
import { weekday, writtenDay, yearOf } from './day';

export interface WorkingDay {
  /** As in `day.ts`. */
  readonly day: number;
  /** The holidays on the way that would have been working days: `2026-12-25`. */
  readonly holidays: readonly string[];
  /** Years on the way of which no holidays are known, so that only weekends were left out. */
  readonly unknownYears: readonly number[];
}

/** The last of so many business days after a day, which itself is not counted; 0 is the day itself. */
export function addWorkingDays(from: number, count: number, calendar: HolidayCalendar | null): WorkingDay {
  const holidays: string[] = [];
  const unknown = new Set<number>();
  let day = from;
  for (let left = count; left > 0;) {
    day += 1;
    if (weekday(day) > 5) continue;
    const year = yearOf(day);
    const known = calendar?.years[String(year)];
    if (known === undefined) unknown.add(year);
    if (known?.some((holiday) => holiday.day === writtenDay(day))) holidays.push(writtenDay(day));
    else left -= 1;
  }
  return { day, holidays, unknownYears: [...unknown] };
}

/** The day itself where it is a working day, else the next one. */
export function toWorkingDay(day: number, calendar: HolidayCalendar | null): WorkingDay {
  return addWorkingDays(day - 1, 1, calendar);
}
