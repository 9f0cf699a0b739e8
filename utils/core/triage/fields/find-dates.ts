/** Finds the dates a text states, in the forms Flex mail is written in, in all languages of the product. */
import { isoDay, type StatedDay } from './calendar-day';
import type { DayOrder } from './day-order';
import { type FieldText, type Word, gapAfter } from './field-text';
import { monthOf } from './lexicon';

/** A date as written, and where it stands. */
export interface FoundDate {
  /** Null where the order of day and month is not sure. */
  readonly day: StatedDay | null;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Written as a date, and no day of the calendar: "February 30". */
  readonly isNone?: true;
}

/** A notice names a handful; what names more is no notice, and need not be read to its end. */
const MAX_DATES = 60;
const LINKS: ReadonlySet<string> = new Set(['of', 'de', 'del', 'd', 'di']);
/** What an ordinal number ends in. Compatibility forms are resolved, so that `º` is an `o`. */
const SUFFIXES: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th', 'er', 'o', 'a', 'do', 'ro']);
const LOOSE = /^[ \t\r\n.,'\u2019\u00b0/-]{0,3}$/u;
const JAPANESE_DATE = /(?:(20\d\d)年|令和(\d{1,2})年)?(\d{1,2})月(\d{1,2})日/gu;
const REIWA_STARTS_AFTER = 2018;
/** What stands before a date of two numbers without a year; elsewhere "4/5" is a share. */
const DATE_COMES =
  /(?:^|[\s(])(?:on|by|before|until|del?|el|le|du|au|am|vom|zum|bis|il|dal|al|entro il|dia|em|no dia|até|block|bloque|bloc|blocco|bloco)\s$/iu;

/** Every date in the text, in the order of the text, never two for the same words. Linear time. */
export function findDates(read: FieldText, order: DayOrder): FoundDate[] {
  return writtenDates(read, order).filter(({ isNone }) => isNone !== true);
}

/** What is written as a date, and is no day of the calendar. */
export function findNoDates(read: FieldText, order: DayOrder): FoundDate[] {
  return writtenDates(read, order).filter(({ isNone }) => isNone === true);
}

function writtenDates(read: FieldText, order: DayOrder): FoundDate[] {
  if (!read.hasDigit) return [];
  const found: FoundDate[] = read.isJapanese ? japaneseDates(read.text) : [];
  for (let index = 0; index < read.words.length && found.length < MAX_DATES; index += 1) {
    const date = dateAt(read, index, order);
    if (date === null || found.some((other) => date.start < other.end && date.end > other.start)) continue;
    found.push(date);
    while ((read.words[index + 1]?.end ?? Infinity) <= date.end) index += 1;
  }
  return found.toSorted((left, right) => left.start - right.start);
}

function dateAt(read: FieldText, index: number, order: DayOrder): FoundDate | null {
  const word = read.words[index];
  if (word === undefined) return null;
  if (word.value === null) return monthFirst(read, index, word);
  if (word.norm.length > 4 || isPartOfNumber(read.text, word.start)) return null;
  return numbersOnly(read, index, word, order) ?? dayFirst(read, index, word);
}

/** "5 October 2026", "5. Okt.", "1er mai", "5 de mayo de 2026", "27-Apr-2026". */
function dayFirst(read: FieldText, index: number, word: Word): FoundDate | null {
  if (word.norm.length > 2) return null;
  let at = index + 1;
  if (SUFFIXES.has(read.words[at]?.norm ?? '') && gapAfter(read, index) === '') at += 1;
  if (LINKS.has(read.words[at]?.norm ?? '') && isLoose(read, at - 1)) at += 1;
  const named = read.words[at];
  if (named === undefined || !isLoose(read, at - 1)) return null;
  const year = yearAfter(read, at);
  const month = monthNamed(read, named, year !== null);
  if (month === null || (named.norm === 'may' && !isCapital(read, named) && year === null)) return null;
  return dated(read, { year: year?.value ?? null, month, day: word.value ?? 0 }, word, year?.word ?? named);
}

/** "October 5, 2026", "Oct. 5th", "octubre 5 de 2026". */
function monthFirst(read: FieldText, index: number, word: Word): FoundDate | null {
  const day = read.words[index + 1];
  if (day?.value == null || day.norm.length > 2 || !isLoose(read, index)) return null;
  if (/^(?::\d|\/|%|[-.]\d|,\d{3}(?!\d))/u.test(read.text.slice(day.end, day.end + 5))) return null;
  const ends =
    SUFFIXES.has(read.words[index + 2]?.norm ?? '') && gapAfter(read, index + 1) === '' ? index + 2 : index + 1;
  const year = yearAfter(read, ends);
  const month = monthNamed(read, word, year !== null);
  // "You may 3 times …" is no date: without a year the month must be written as a name.
  if (month === null || (!isCapital(read, word) && year === null)) return null;
  return dated(read, { year: year?.value ?? null, month, day: day.value }, word, year?.word ?? read.words[ends] ?? day);
}

/** "2026-10-05", "2026/10/5", "10/05/2026", "05.10.26", and behind a word that announces a date "05/10". */
function numbersOnly(read: FieldText, index: number, word: Word, order: DayOrder): FoundDate | null {
  const [second, third] = [read.words[index + 1], read.words[index + 2]];
  const sign = gapAfter(read, index);
  if (second?.value == null || word.value === null || second.norm.length > 2 || !/^[/.-]$/u.test(sign)) return null;
  if (third?.value == null || gapAfter(read, index + 1) !== sign || third.norm.length > 4)
    return withoutYear(read, word, second, sign, order);
  if (/^[/.-]\d/u.test(read.text.slice(third.end, third.end + 2))) return null;
  if (word.norm.length === 4)
    return dated(read, { year: word.value, month: second.value, day: third.value }, word, third);
  if (word.norm.length > 2 || (third.norm.length !== 4 && third.norm.length !== 2)) return null;
  const year = third.norm.length === 2 ? 2000 + third.value : third.value;
  return ordered(read, [word.value, second.value], year, order, word, third);
}

function withoutYear(read: FieldText, word: Word, second: Word, sign: string, order: DayOrder): FoundDate | null {
  if (word.norm.length > 2 || sign === '-' || word.value === null || second.value === null) return null;
  if (sign === '.' && read.text.charAt(second.end) !== '.') return null;
  if (!DATE_COMES.test(read.text.slice(Math.max(0, word.start - 12), word.start))) return null;
  if (/^\s?(?:of|de|der|des|\p{L}*pa[ckq])/iu.test(read.text.slice(second.end, second.end + 12))) return null;
  return ordered(read, [word.value, second.value], null, order, word, second);
}

function ordered(
  read: FieldText,
  [first, second]: readonly [number, number],
  year: number | null,
  order: DayOrder,
  from: Word,
  to: Word,
): FoundDate | null {
  const monthFirstHere = second > 12 || first === second || (first <= 12 && order === 'month-first');
  const isSure = first > 12 || monthFirstHere || order !== 'unknown';
  const stated = monthFirstHere ? { year, month: first, day: second } : { year, month: second, day: first };
  const date = dated(read, stated, from, to);
  return date && (isSure ? date : { ...date, day: null });
}

function dated(read: FieldText, day: StatedDay, from: Word, to: Word): FoundDate | null {
  if (day.year !== null && (day.year < 2000 || day.year > 2099)) return null;
  const found = { text: read.text.slice(from.start, to.end), start: from.start, end: to.end };
  // A leap year, so that the last of February is a day where no year is stated.
  if (isoDay({ ...day, year: day.year ?? 2024 }) !== null) return { day, ...found };
  const isNearlyOne = day.month >= 1 && day.month <= 12 && day.day > 28 && day.day <= 31;
  return isNearlyOne ? { day: null, ...found, isNone: true } : null;
}

function yearAfter(read: FieldText, index: number): { readonly value: number; readonly word: Word } | null {
  if (!isLoose(read, index)) return null;
  const linked = LINKS.has(read.words[index + 1]?.norm ?? '');
  const word = read.words[linked ? index + 2 : index + 1];
  if (word?.value == null || !/^20\d\d$/u.test(word.norm) || (linked && !isLoose(read, index + 1))) return null;
  return { value: word.value, word };
}

function monthNamed(read: FieldText, word: Word, hasYear: boolean): number | null {
  const named = monthOf(word.norm);
  if (named === null) return null;
  const isMonth =
    named.shortIn === null || hasYear || named.shortIn.includes(read.language === 'und' ? 'en' : read.language);
  return isMonth ? named.month : null;
}

function isLoose(read: FieldText, index: number): boolean {
  return LOOSE.test(gapAfter(read, index)) && !gapAfter(read, index).includes('\n\n');
}

function isCapital({ text }: FieldText, word: Word): boolean {
  const first = text.charAt(word.start);
  return first !== first.toLowerCase();
}

/** The number goes on to the left: it is the end of a longer one, of a code, or of an amount. */
function isPartOfNumber(text: string, start: number): boolean {
  return (
    /[\p{L}\d][-./:,]?$|[$\u20ac\u00a3#]$/u.test(text.slice(Math.max(0, start - 2), start)) &&
    !/[\p{L}][.,]$/u.test(text.slice(Math.max(0, start - 2), start))
  );
}

function japaneseDates(text: string): FoundDate[] {
  return [...text.matchAll(JAPANESE_DATE)].slice(0, MAX_DATES).flatMap((match) => {
    const [written, western, reiwa, month, day] = match;
    const year = western ? Number(western) : reiwa ? REIWA_STARTS_AFTER + Number(reiwa) : null;
    const stated = { year, month: Number(month), day: Number(day) };
    if (isoDay({ ...stated, year: year ?? 2024 }) === null) return [];
    return [{ day: stated, text: written, start: match.index, end: match.index + written.length }];
  });
}
