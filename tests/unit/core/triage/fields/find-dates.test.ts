import { describe, expect, it } from 'vitest';
import type { DayOrder } from '@/utils/core/triage/fields/day-order';
import { fieldText } from '@/utils/core/triage/fields/field-text';
import { findDates } from '@/utils/core/triage/fields/find-dates';

/** `2026-10-05`, `--10-05` without a year, `?` where day and month are not told apart. */
function found(language: string, order: DayOrder, text: string): string[] {
  const two = (number: number): string => String(number).padStart(2, '0');
  return findDates(fieldText(text, language), order).map(({ day }) =>
    day === null ? '?' : `${day.year ?? '-'}-${two(day.month)}-${two(day.day)}`,
  );
}

describe('findDates', () => {
  it.each<[string, DayOrder, string, string[]]>([
    ['en', 'unknown', 'on October 5, 2026 at', ['2026-10-05']],
    ['en', 'unknown', 'on October 5,2026', ['2026-10-05']],
    ['en', 'unknown', 'on Oct. 5th, 2026', ['2026-10-05']],
    ['en', 'unknown', '5 October 2026', ['2026-10-05']],
    ['en', 'unknown', 'the 5th of October', ['--10-05']],
    ['en', 'unknown', '27-Apr-2026', ['2026-04-27']],
    ['en', 'unknown', '2026-10-05', ['2026-10-05']],
    ['en', 'unknown', 'June 5: closed', ['--06-05']],
    ['en', 'unknown', 'on May 3 you', ['--05-03']],
    ['en', 'month-first', '10/05/2026', ['2026-10-05']],
    ['en', 'day-first', '10/05/2026', ['2026-05-10']],
    ['en', 'unknown', '10/05/2026', ['?']],
    ['en', 'unknown', '25/10/26', ['2026-10-25']],
    ['en', 'day-first', '10/25/2026', ['2026-10-25']],
    ['en', 'month-first', 'on 10/5 you', ['--10-05']],
    ['en', 'unknown', 'from May 3, 2026 to May 9, 2026', ['2026-05-03', '2026-05-09']],
    ['es', 'day-first', 'el 5 de octubre de 2026', ['2026-10-05']],
    ['es', 'day-first', '5 octubre', ['--10-05']],
    ['es', 'day-first', 'octubre 5 de 2026', ['2026-10-05']],
    ['es', 'day-first', '5/oct/2026', ['2026-10-05']],
    ['es', 'day-first', 'el 5 ago', ['--08-05']],
    ['fr', 'day-first', 'le 1er mai 2026', ['2026-05-01']],
    ['fr', 'day-first', 'le 24/04', ['--04-24']],
    ['fr', 'day-first', '12 août', ['--08-12']],
    ['de', 'day-first', 'am 5. Oktober 2026', ['2026-10-05']],
    ['de', 'day-first', 'bis zum 12.05.', ['--05-12']],
    ['de', 'day-first', '05.10.2026', ['2026-10-05']],
    ['de', 'day-first', '3. März', ['--03-03']],
    ['it', 'day-first', "l'8 ottobre 2026", ['2026-10-08']],
    ['it', 'day-first', '1° maggio', ['--05-01']],
    ['it', 'day-first', 'il 5 ott', ['--10-05']],
    ['pt', 'day-first', '1º de outubro de 2026', ['2026-10-01']],
    ['pt', 'day-first', 'dia 05/03', ['--03-05']],
    ['pt', 'day-first', '5 out', ['--10-05']],
    ['ja', 'month-first', '２０２６年１０月５日', ['2026-10-05']],
    ['ja', 'month-first', '10月6日(火)', ['--10-06']],
    ['ja', 'month-first', '令和8年5月1日', ['2026-05-01']],
    ['ja', 'month-first', '2026/5/3', ['2026-05-03']],
  ])('reads %s, %s: %j', (language, order, text, expected) => {
    expect(found(language, order, text)).toEqual(expected);
  });

  it.each([
    ['en', 'you may 3 times'],
    ['en', 'in March 45 of them'],
    ['en', '5 out of 10, 4/5 stars, 24/7, 1,234'],
    ['en', '13/13/2026 and 0/1/2026 and February 30, 2026'],
    ['en', 'TBA300000000001, 111-2222222-3333333, 12:30, 1.2.3.4, $5 June'],
    ['en', 'version 10.05.20.26 of 192.168.10.05'],
    ['en', 'set 5 alarms'],
    ['de', '3.5 Stunden, 12.50 Euro'],
    ['es', 'el mar 5 veces'],
    ['it', '15.30'],
    ['ja', '15時30分、3件'],
    ['en', ''],
  ])('sees none in %s: %j', (language, text) => {
    expect(found(language, 'day-first', text)).toEqual([]);
  });

  it('points at the words', () => {
    const text = 'By October 5th, 2026.';
    const [date] = findDates(fieldText(text, 'en'), 'unknown');
    expect(text.slice(date?.start, date?.end)).toBe('October 5th, 2026');
    expect(date?.text).toBe('October 5th, 2026');
  });
});
