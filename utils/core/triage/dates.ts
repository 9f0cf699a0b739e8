/** Reads the dates and times a mail states, in the forms Flex mail is written in. */

/** A date as written, where it stands, and as ISO date when the year and the order of day and month are sure. */
export interface FoundDate {
  readonly iso: string | null;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Which number comes first in 10/05/2026: told by the sender's country, where the number itself does not tell. */
export type DayOrder = 'month-first' | 'day-first' | 'unknown';

const MONTHS = [
  ['january', 'jan', 'enero', 'ene'],
  ['february', 'feb', 'febrero'],
  ['march', 'mar', 'marzo'],
  ['april', 'apr', 'abril', 'abr'],
  ['may', 'mayo'],
  ['june', 'jun', 'junio'],
  ['july', 'jul', 'julio'],
  ['august', 'aug', 'agosto', 'ago'],
  ['september', 'sept', 'sep', 'septiembre', 'setiembre'],
  ['october', 'oct', 'octubre'],
  ['november', 'nov', 'noviembre'],
  ['december', 'dec', 'diciembre', 'dic'],
] as const;
const MONTH = MONTHS.flat()
  .toSorted((left, right) => right.length - left.length)
  .join('|');
const MONTH_FIRST = new RegExp(String.raw`\b(${MONTH})\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? (20\d\d))?\b`, 'giu');
const DAY_FIRST = new RegExp(
  String.raw`\b(\d{1,2})(?:st|nd|rd|th)?(?: of| de)? (${MONTH})\.?(?:(?:,| de| del)? (20\d\d))?\b`,
  'giu',
);
const NUMBERS = /\b(\d{1,2})[/.-](\d{1,2})[/.-](20\d\d|\d\d)\b/gu;
const ISO = /\b(20\d\d)-(\d\d)-(\d\d)\b/gu;

const HOUR = String.raw`\d{1,2}(?:(?::|\.)\d\d)?\s?(?:[ap]\.?m\b\.?)|\d{1,2}:\d\d`;
const RANGE = new RegExp(String.raw`\b(?:${HOUR}|\d{1,2})\s?(?:-|\u2013|\u2014|to|until|a)\s?(?:${HOUR})`, 'iu');
const TIME = new RegExp(String.raw`\b(?:${HOUR})`, 'iu');

/** Every date in the text, in the order of the text, never two for the same words. */
export function findDates(text: string, order: DayOrder): FoundDate[] {
  const found: FoundDate[] = [];
  const add = (match: RegExpMatchArray, year: string | undefined, month: number, day: number): void => {
    const start = match.index ?? 0;
    const end = start + match[0].length;
    if (month < 1 || month > 12 || day < 1 || day > 31 || found.some((other) => start < other.end && end > other.start))
      return;
    found.push({ iso: toIso(year, month, day), text: match[0], start, end });
  };
  for (const match of text.matchAll(ISO)) add(match, match[1], Number(match[2]), Number(match[3]));
  for (const match of text.matchAll(MONTH_FIRST)) {
    // "You may 3 times …" is no date: without a year the month must be written as a name.
    const isName = match[3] !== undefined || /^\p{Lu}/u.test(match[0]);
    add(match, match[3], isName ? monthNumber(match[1]) : 0, Number(match[2]));
  }
  for (const match of text.matchAll(DAY_FIRST)) add(match, match[3], monthNumber(match[2]), Number(match[1]));
  for (const match of text.matchAll(NUMBERS)) {
    const [month, day] = monthAndDay(Number(match[1]), Number(match[2]), order);
    const year = match[3]?.length === 2 ? `20${match[3]}` : match[3];
    add(match, month === null ? undefined : year, month ?? Number(match[1]), day ?? Number(match[2]));
  }
  return found.toSorted((left, right) => left.start - right.start);
}

/** A stated span of time ("3:30 PM - 7:00 PM"), else the first time of day, as written; null when there is none. */
export function findTime(text: string): string | null {
  const found = RANGE.exec(text) ?? TIME.exec(text);
  return found === null ? null : found[0].trim();
}

/** An ISO date some calendar days after an instant; null when the instant can't be read. */
export function daysAfter(instant: string | null, days: number): string | null {
  const start = instant === null ? Number.NaN : Date.parse(instant);
  if (Number.isNaN(start)) return null;
  const end = new Date(start + days * 86_400_000);
  return Number.isNaN(end.getTime()) ? null : end.toISOString().slice(0, 10);
}

function monthNumber(name: string | undefined): number {
  const word = name?.toLowerCase() ?? '';
  return MONTHS.findIndex((names) => names.some((known) => known === word)) + 1;
}

function monthAndDay(first: number, second: number, order: DayOrder): [number | null, number | null] {
  if (first > 12) return [second, first];
  if (second > 12 || first === second || order === 'month-first') return [first, second];
  return order === 'day-first' ? [second, first] : [null, null];
}

/** Null where no year is written, or where the day does not exist in that month. */
function toIso(year: string | undefined, month: number, day: number): string | null {
  if (year === undefined) return null;
  const date = new Date(Date.UTC(Number(year), month - 1, day));
  return date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}
