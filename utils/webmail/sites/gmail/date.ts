/** When a message came: Gmail words it in the driver's language, its id holds the time of arrival. */
import { dateOfId } from './ids';

const DAY_MONTH_YEAR =
  /\b(?:\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}),? \d{4}\b/i;

/** Words and id may lie apart by a time zone and a slow delivery. */
const MOST_APART = 36 * 3_600_000;

/** Milliseconds of words that name the month; `06.05.2026` is May in one country and June in the next, so it is null. */
function timeOfWords(words: string): number | null {
  // "Wed, May 6, 2026, 9:14 AM (3 days ago)", with a narrow space before AM since 2026.
  const plain =
    words
      .replace(/[\u202f\u00a0]/g, ' ')
      .replace(' at ', ' ')
      .split('(')[0] ?? '';
  const time = DAY_MONTH_YEAR.test(plain) ? Date.parse(plain.trim()) : Number.NaN;
  return Number.isNaN(time) ? null : time;
}

/** ISO instant of a message: its words in English unless its id says otherwise, else the id's; null if neither can be read. */
export function dateOf(words: string | null, id: string | null): string | null {
  const time = timeOfWords(words ?? '');
  const arrived = dateOfId(id);
  if (time === null || (arrived !== null && Math.abs(time - Date.parse(arrived)) > MOST_APART)) return arrived;
  return new Date(time).toISOString();
}
