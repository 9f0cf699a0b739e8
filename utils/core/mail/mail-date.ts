/**
 * RFC 5322 dates, with the older forms of its section 4.3, and what careless programs write instead: asctime
 * and ISO 8601. The platform's own parser depends on the device's zone.
 */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Hours from UTC. Other letters say nothing reliable and count as UTC (RFC 5322 section 4.3). */
const ZONES: Readonly<Record<string, number>> = {
  est: -5,
  edt: -4,
  cst: -6,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
};

const TIME = String.raw`(?<hour>\d{1,2})[:.](?<minute>\d{2})(?:[:.](?<second>\d{2})(?:[.,]\d{1,9})?)?`;
const ZONE = String.raw`(?<zone>[+-]\d{2}:?\d{2}|[a-z]{1,5})?`;
const FORMS = [
  String.raw`(?:[a-z]{3,9}\.?,? {0,2})?(?<day>\d{1,2})[ -](?<month>[a-z]{3})[a-z]{0,6}\.?[ -](?<year>\d{2,4}),? ${TIME} ?${ZONE}`,
  String.raw`[a-z]{3,9},? (?<month>[a-z]{3})[a-z]{0,6} (?<day>\d{1,2}) ${TIME} (?:(?<zone>[+-]\d{4}|[a-z]{1,5}) )?(?<year>\d{4})`,
  String.raw`(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})[ t]${TIME} ?${ZONE}`,
].map((form) => new RegExp(`^${form}`, 'i'));

/**
 * @param value a Date header, unfolded
 * @returns ISO 8601 instant in UTC with milliseconds, or null when no date can be read. A date without a zone counts as UTC.
 */
export function mailDate(value: string): string | null {
  const line = value.slice(0, 200).replace(/\s+/g, ' ').trim();
  const found = FORMS.find((form) => form.test(line))?.exec(line)?.groups;
  if (!found) return null;
  const { day = '', month: monthName = '', year = '', hour = '', minute = '', second = '0', zone = '' } = found;
  const month = /^\d/.test(monthName) ? Number(monthName) - 1 : MONTHS.indexOf(monthName.toLowerCase());
  const local = Date.UTC(
    fullYear(year),
    month,
    Number(day),
    Number(hour),
    Number(minute),
    Math.min(Number(second), 59),
  );
  const valid =
    month !== -1 &&
    new Date(local).getUTCMonth() === month &&
    new Date(local).getUTCDate() === Number(day) &&
    Number(hour) < 24 &&
    Number(minute) < 60;
  return valid && Number(second) <= 60 ? new Date(local - offset(zone)).toISOString() : null;
}

/** Two and three digits as RFC 5322 section 4.3 reads them. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return digits.length === 2 && year < 50 ? 2000 + year : 1900 + year;
}

/** Milliseconds a zone is ahead of UTC. */
function offset(zone: string): number {
  if (!/^[+-]/.test(zone)) return (ZONES[zone.toLowerCase()] ?? 0) * 3_600_000;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return (zone.startsWith('-') ? -minutes : minutes) * 60_000;
}
