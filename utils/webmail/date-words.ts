/** Instants of dates as webmails word them: an ISO attribute, or English words. Any other language stays words. */

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY_AND_MONTH = new RegExp(`\\b(?:\\d{1,2} ${MONTH}|${MONTH} \\d{1,2})(?!\\d)`, 'i');
const WITH_YEAR = new RegExp(`${DAY_AND_MONTH.source},? \\d{4}\\b`, 'i');
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;
const DAY = 86_400_000;

/** "Wed, Aug 20 at 9:14 AM": the latest year in which that day was a Wednesday and not in the future; NaN without a weekday. */
function timeWithoutYear(words: string, now: Date): number {
  const weekday = WEEKDAYS.indexOf(words.slice(0, 3).toLowerCase());
  for (const year of [now.getFullYear(), now.getFullYear() - 1]) {
    const time = Date.parse(words.replace(DAY_AND_MONTH, (day) => `${day}, ${String(year)}`));
    if (time < now.getTime() + DAY && new Date(time).getDay() === weekday) return time;
  }
  return Number.NaN;
}

/** ISO instant of a date as it is worded, read as local time where it names no zone; null if it can't be read for certain. */
export function dateOfWords(words: string | null | undefined, now = new Date()): string | null {
  const plain = (words ?? '')
    .slice(0, 100)
    .replace(/[\u202f\u00a0]/g, ' ')
    .replace(/(\d)(?:st|nd|rd|th)\b/, '$1')
    .replace(/,? at /, ' ')
    .replace(/\b([ap])\.m\.?/i, '$1m')
    .split('(')[0]
    ?.trim();
  if (!plain) return null;
  const isWhole = ISO.test(plain) || WITH_YEAR.test(plain);
  const time = isWhole ? Date.parse(plain) : DAY_AND_MONTH.test(plain) ? timeWithoutYear(plain, now) : Number.NaN;
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
