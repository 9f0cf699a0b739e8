/** Names of months, days, hours and lengths of time, in the reader's language. */
import { monthOf } from '../../utils/i18n/dates';
import type { Translate } from '../../utils/i18n/t';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** `Nov 26` and `November 2026` for `2026-11`; a year as it is. */
export function stretchName(name: string, language: string): { readonly short: string; readonly long: string } {
  if (name.length === 4) return { short: name, long: name };
  const [year = '', month = ''] = name.split('-');
  const date = new Date(Number(year), Number(month) - 1, 1);
  const short = new Intl.DateTimeFormat(language, { month: 'short', year: '2-digit' }).format(date);
  return { short, long: monthOf(`${name}-01`, language) };
}

/** `Sun` and `Sunday` for 0. */
export function weekdayName(weekday: number, language: string): { readonly short: string; readonly long: string } {
  // A Sunday.
  const date = new Date(2026, 10, 1 + weekday);
  const format = (length: 'short' | 'long'): string =>
    new Intl.DateTimeFormat(language, { weekday: length }).format(date);
  return { short: format('short'), long: format('long') };
}

/** `6 AM` and `6 AM to 9 AM` for 6 and a stretch of 3 hours. */
export function hourName(
  hour: number,
  stretch: number,
  { t, language }: { readonly t: Translate; readonly language: string },
): { readonly short: string; readonly long: string } {
  const format = (of: number): string =>
    new Intl.DateTimeFormat(language, { hour: 'numeric' }).format(new Date(2026, 10, 1, of % 24));
  return { short: format(hour), long: t('patterns.hours.from', { from: format(hour), to: format(hour + stretch) }) };
}

/** `3 hours`, `5 days`: a length of time in milliseconds, in whole hours up to two days, then in days. */
export function lengthOf(milliseconds: number, language: string): string {
  const isShort = milliseconds < 2 * DAY;
  const unit = isShort ? 'hour' : 'day';
  const count = Math.max(isShort && milliseconds > 0 ? 1 : 0, Math.round(milliseconds / (isShort ? HOUR : DAY)));
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}
