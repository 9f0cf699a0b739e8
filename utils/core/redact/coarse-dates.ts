/** "May 3, 2026" is "early May"; "Tuesday" is "a weekday". */
import { findDates } from '../triage/fields/find-dates';
import { fieldText } from '../triage/fields/field-text';
import { everyLanguage, FIELD_WORDS } from '../triage/fields/words/all';
import { coarseWords, type CoarseWords } from './coarse-words';
import type { Found } from './found';
import type { RedactOptions } from './types';

/** Words before a date that go with it, in all languages. */
const LEAD = /(?<![\p{L}\d])(?:on|el d\u00eda|el|le|am|den|il|no dia|em|dia)\s$/iu;
const WEEKDAYS = everyLanguage('weekdays').filter((day) => day.length > 2);
const WEEKDAY_BEFORE = new RegExp(String.raw`(?<![\p{L}\d])(?:${WEEKDAYS.join('|')})\.?,?\s$`, 'iu');
const LONG_DAY = 5;
const WEEKDAY = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${WEEKDAYS.filter((day) => day.length >= LONG_DAY).join('|')})(?![\p{L}\d])|[\u6708\u706b\u6c34\u6728\u91d1\u571f\u65e5]\u66dc\u65e5?`,
  'giu',
);
const WEEKEND = /^(?:sat|sun|s\u00e1b|sab|dom|sam|dim|so|\u571f|\u65e5)/iu;
const SONN_SAM =
  /^(?:samstag|sonn|domingo|domenica|sabato|s\u00e1bado|sabado|samedi|dimanche|saturday|sunday|\u571f|\u65e5)/iu;
const NUMERIC =
  /(?<![\d./-])(?:\d{4}([-/.])\d{1,2}\1\d{1,2}|\d{1,2}([-/.])\d{1,2}\2(?:\d{4}|\d{2}))(?:T\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?)?(?![\d-])/gu;
const RANGE_REST = /^\s?[-\u2013\u2014]\s?\d{1,2}(?:st|nd|rd|th)?(?![\d:/.]|\s?(?:am|pm))(?:,?\s20\d\d)?/iu;
const JOIN =
  /^\s?(?:-|\u2013|\u2014|to|until|through|till|al?|hasta el|au|\u00e0|bis(?: zum)?|al|at\u00e9|a|\u304b\u3089|\u301c|~)\s?$/iu;
const WIDEST_JOIN = 12;

/** Dates and weekdays of a text in the given language. */
export function coarseDates(text: string, language: string, options: RedactOptions): readonly Found[] {
  const words = coarseWords(options.language);
  const dates = joined(
    text,
    [...stated(text, language, options, words), ...numeric(text, words)].toSorted(
      (one, other) => one.at[0] - other.at[0],
    ),
    words,
  );
  return [...dates, ...weekdays(text, words)];
}

function stated(text: string, language: string, options: RedactOptions, words: CoarseWords): readonly Found[] {
  const read = fieldText(text, language);
  if (read.text.length !== text.length) return [];
  return findDates(read, language === 'en' ? 'month-first' : 'unknown').map(({ day, start, end }): Found => {
    const rest = RANGE_REST.exec(text.slice(end, end + 16))?.[0] ?? '';
    const { from, isLed } = startOf(text, start);
    return {
      kind: 'date',
      at: [from, end + rest.length],
      reason: 'coarser',
      after: day === null ? words.someDay : monthPart(day, isLed, options, words),
    };
  });
}

/** Where the weekday and the small word before a date begin. */
function startOf(text: string, start: number): { readonly from: number; readonly isLed: boolean } {
  const day = WEEKDAY_BEFORE.exec(text.slice(Math.max(0, start - 16), start))?.[0] ?? '';
  const from = start - day.length;
  const lead = LEAD.exec(text.slice(Math.max(0, from - 8), from))?.[0] ?? '';
  return { from: from - lead.length, isLed: lead !== '' };
}

function monthPart(
  { month, day, year }: { readonly month: number; readonly day: number; readonly year: number | null },
  isLed: boolean,
  { language, keepYear }: RedactOptions,
  words: CoarseWords,
): string {
  const third = day <= 10 ? 0 : day <= 20 ? 1 : 2;
  const part = ((isLed ? words.onThirds : words.thirds)[third] ?? words.someDay).replace(
    '{month}',
    monthName(month, language),
  );
  return keepYear === true && year !== null ? `${part} ${year}` : part;
}

/** The name of a month in a language of the product. */
export function monthName(month: number, language: string): string {
  if (language === 'ja') return `${month}\u6708`;
  const name = ((FIELD_WORDS[language] ?? FIELD_WORDS['en'])?.months[month - 1] ?? '').split(' ')[0] ?? '';
  const isCapital = language === 'de' || FIELD_WORDS[language] === undefined || language === 'en';
  return isCapital ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}

function numeric(text: string, words: CoarseWords): readonly Found[] {
  return Array.from(text.matchAll(NUMERIC), ({ 0: date, index }): Found => {
    const { from } = startOf(text, index);
    return { kind: 'date', at: [from, index + date.length], reason: 'coarser', after: words.someDay };
  });
}

/** Two dates with "to" between them, in the same part of a month, are one; dates over each other are the first. */
function joined(text: string, dates: readonly Found[], words: CoarseWords): readonly Found[] {
  const kept: Found[] = [];
  for (const date of dates) {
    const last = kept.at(-1);
    if (last !== undefined && date.at[0] < last.at[1]) {
      // What the calendar read says more than what only looks like a date.
      if (last.after === words.someDay && date.after !== words.someDay)
        kept[kept.length - 1] = { ...date, at: [last.at[0], Math.max(last.at[1], date.at[1])] };
      continue;
    }
    const between = last === undefined ? '' : text.slice(last.at[1], Math.min(date.at[0], last.at[1] + WIDEST_JOIN));
    const isSame = last?.after?.replace(/^(?:in|a|no|em) /, '') === date.after?.replace(/^(?:in|a|no|em) /, '');
    if (last !== undefined && isSame && between !== '' && JOIN.test(between))
      kept[kept.length - 1] = { ...last, at: [last.at[0], date.at[1]] };
    else kept.push(date);
  }
  return kept;
}

function weekdays(text: string, words: CoarseWords): readonly Found[] {
  return Array.from(text.matchAll(WEEKDAY), ({ 0: day, index }): Found => {
    const lead = LEAD.exec(text.slice(Math.max(0, index - 8), index))?.[0] ?? '';
    const isEnd = isWeekend(day);
    const after = lead === '' ? (isEnd ? words.weekend : words.weekday) : isEnd ? words.onWeekend : words.onWeekday;
    return { kind: 'date', at: [index - lead.length, index + day.length], reason: 'coarser', after };
  });
}

export function isWeekend(day: string): boolean {
  return WEEKEND.test(day) && (day.length <= 4 || SONN_SAM.test(day));
}
