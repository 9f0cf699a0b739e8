/**
 * Days of the calendar, written `2026-11-17` and counted as whole days since 1970-01-01. A number of days knows no time
 * zone and no daylight saving, so a day of 23 or 25 hours moves nothing.
 */

export const DAY_MS = 86_400_000;

const WRITTEN = /^\d{4}-\d{2}-\d{2}$/;

/** The number of a written day; null where it is none, or no day of the calendar (`2026-02-30`). */
export function dayNumber(written: string): number | null {
  if (!WRITTEN.test(written)) return null;
  const [year, month, day] = partsOf(written);
  const number = numberOf(year, month, day);
  return writtenDay(number) === written ? number : null;
}

/** The written day of a year, a month (1 … 12) and a day; null where there is no such day. */
export function dayFrom(year: number, month: number, day: number): string | null {
  const [four, two, last] = [
    String(year).padStart(4, '0'),
    String(month).padStart(2, '0'),
    String(day).padStart(2, '0'),
  ];
  const written = `${four}-${two}-${last}`;
  return isDay(written) ? written : null;
}

export function isDay(written: string): boolean {
  return dayNumber(written) !== null;
}

/** `2026-11-17` */
export function writtenDay(number: number): string {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}

/** 1 for Monday … 7 for Sunday. */
export function weekday(number: number): number {
  // 1970-01-01 was a Thursday.
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

export function yearOf(number: number): number {
  return partsOf(writtenDay(number))[0];
}

/** The same day so many months later, or the last day of that month where it has no such day: one month after January 31 is the last of February. */
export function addMonths(number: number, months: number): number {
  const [year, month, day] = partsOf(writtenDay(number));
  const lastOfMonth = numberOf(year, month + months + 1, 0);
  return Math.min(numberOf(year, month + months, day), lastOfMonth);
}

/** So many calendar days after a written day; null where that is none. */
export function addDays(written: string, days: number): string | null {
  const number = dayNumber(written);
  return number === null ? null : writtenDay(number + days);
}

/** How many calendar days one written day lies before another; null where one of them is none. */
export function daysBetween(from: string, until: string): number | null {
  const [first, last] = [dayNumber(from), dayNumber(until)];
  return first === null || last === null ? null : last - first;
}

function partsOf(written: string): [year: number, month: number, day: number] {
  return [Number(written.slice(0, 4)), Number(written.slice(5, 7)), Number(written.slice(8, 10))];
}

/** @param month 1 … 12; what lies outside counts on into other years, and day 0 is the last of the month before. */
function numberOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / DAY_MS;
}
