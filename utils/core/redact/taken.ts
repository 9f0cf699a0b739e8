/** Dates, times and amounts: numbers that are nobody's. They are made coarser, see `coarse`. */
import { findDates } from '../triage/fields/find-dates';
import { fieldText } from '../triage/fields/field-text';
import type { Range } from '../text/own-text';

const CLOCK =
  /(?<![\d.,:/$\u20ac\u00a3-])\d{1,2}(?::\d{2}){1,2}(?:[.,]\d{1,3})?(?:\s?[ap]\.?m\b\.?)?(?![\d:])|(?<![\d.,:/-])\d{1,2}(?:[:.]\d{2})?\s?(?:[ap]\.?m\b\.?|uhr\b|h\d{2}\b)/giu;
const MONEY =
  /(?:(?:US|CA|MX|A|R)?\$|[\u20ac\u00a3\u00a5\uffe5]|\b(?:USD|EUR|GBP|CAD|MXN|BRL)\s)\s?\d{1,3}(?:[.,\s]?\d{3})*(?:[.,]\d{1,2})?(?!\d)|(?<![\d.,])\d{1,3}(?:[.,]?\d{3})*(?:[.,]\d{1,2})?\s?(?:[\u20ac\u00a3\u5186$]|(?:dollars|bucks|d\u00f3lares|euros?|pesos|reais|USD|EUR|GBP)\b)/giu;
const NUMERIC_DATE =
  /(?<![\d./-])(?:\d{4}([-/.])\d{1,2}\1\d{1,2}|\d{1,2}([-/.])\d{1,2}\2(?:\d{4}|\d{2}))(?:T\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?)?(?![\d-])/gu;

/** Whether a range of the text lies within a date, a time of day or an amount of money. */
export function coarsePlaces(text: string, language: string): (at: Range) => boolean {
  const read = fieldText(text, language);
  const dates =
    read.text.length === text.length ? findDates(read, 'unknown').map(({ start, end }): Range => [start, end]) : [];
  const shaped = [CLOCK, MONEY, NUMERIC_DATE].flatMap((shape) =>
    Array.from(text.matchAll(shape), ({ 0: found, index }): Range => [index, index + found.length]),
  );
  const all = [...dates, ...shaped].toSorted((one, other) => one[0] - other[0]);
  return ([from, to]) => {
    let [low, high] = [0, all.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((all[middle]?.[0] ?? 0) <= from) low = middle + 1;
      else high = middle;
    }
    // Few of them lie over each other, so one of the last three holds it, or none.
    return [low - 1, low - 2, low - 3].some((at) => {
      const one = all[at];
      return one !== undefined && one[0] <= from && to <= one[1];
    });
  };
}
