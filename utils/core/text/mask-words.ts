/**
 * Words that open and close a letter, and words of the calendar and the clock, in the languages Flex mail is
 * written in (`mask-words.json`, by language). All in the form of `normalWord`.
 */
import WORDS from './mask-words.json';

function list(byLanguage: Readonly<Record<string, readonly string[]>>): readonly string[] {
  return [...new Set(Object.values(byLanguage).flat())];
}

function set(byLanguage: Readonly<Record<string, readonly string[]>>): ReadonlySet<string> {
  return new Set(list(byLanguage));
}

/** What a letter opens with. */
export const GREETINGS = list(WORDS.greetings);
/** What a letter closes with, from the beginning of its line. */
export const CLOSINGS = list(WORDS.closings);
/** How a Japanese letter marks the one it is written to. */
export const ADDRESS_ENDINGS = list(WORDS.addressEndings);
/** Months, also as abbreviations. Some are everyday words too: they count only beside a number. */
export const MONTHS = set(WORDS.months);
/** Days of the week that are nothing else. */
export const WEEKDAYS = set(WORDS.weekdays);
/** Days and parts of a date that count only beside a number: "mon" is also French for "my". */
export const DATE_WORDS = set(WORDS.dateWords);
/** Words of the clock that count only beside a number. */
export const CLOCK_WORDS = set(WORDS.clockWords);
/** Names and short forms of money that stand beside an amount. */
export const MONEY_WORDS = set(WORDS.moneyWords);
/** What may stand inside one date: "5 de octubre de 2026". */
export const DATE_LINKS = set(WORDS.dateLinks);
