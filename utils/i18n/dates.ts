const DAY_ONLY = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY = 86_400_000;

/** An ISO day (`2026-11-17`, meant as a calendar day where the reader is) or instant; null when it is neither. */
export function readDate(iso: string): Date | null {
  const day = DAY_ONLY.exec(iso);
  const date = day ? new Date(Number(day[1]), Number(day[2]) - 1, Number(day[3])) : new Date(iso);
  return Number.isNaN(date.getTime()) ? null : date;
}

/** The IANA time zone of the reader's device. */
export function readerZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** `2026-11-17`: the ISO day of a moment, by the reader's own calendar. */
export function localDay(date: Date): string {
  const padded = (value: number, digits: number): string => String(value).padStart(digits, '0');
  return `${padded(date.getFullYear(), 4)}-${padded(date.getMonth() + 1, 2)}-${padded(date.getDate(), 2)}`;
}

/** `Tuesday, November 17, 2026`, in the reader's time zone; words that are no ISO date come back as they are. */
export function longDay(iso: string, language: string): string {
  return format(iso, language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
}

/** `Tue, Nov 17, 2026`. */
export function shortDay(iso: string, language: string): string {
  return format(iso, language, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });
}

/** `November 17, 2026`. */
export function plainDay(iso: string, language: string): string {
  return format(iso, language, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** `9:41 AM`, in the reader's time zone; empty for a day without a time. */
export function clockTime(iso: string, language: string): string {
  return DAY_ONLY.test(iso) ? '' : format(iso, language, { hour: 'numeric', minute: '2-digit' });
}

/** `November 2026`: a heading of the timeline. */
export function monthOf(iso: string, language: string): string {
  return format(iso, language, { month: 'long', year: 'numeric' });
}

/** How long ago or from now, by calendar days: `today`, `3 days ago`, `in 2 weeks`, `last year`. */
export function relativeDay(iso: string, now: Date, language: string): string {
  const date = readDate(iso);
  if (date === null) return '';
  const days = Math.round((midnight(date) - midnight(now)) / DAY);
  const words = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const far = Math.abs(days);
  if (far < 14) return words.format(days, 'day');
  if (far < 60) return words.format(Math.round(days / 7), 'week');
  if (far < 730) return words.format(Math.round(days / 30.44), 'month');
  return words.format(Math.round(days / 365.25), 'year');
}

function midnight(date: Date): number {
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
}

function format(iso: string, language: string, options: Intl.DateTimeFormatOptions): string {
  const date = readDate(iso);
  return date === null ? iso : new Intl.DateTimeFormat(language, options).format(date);
}
