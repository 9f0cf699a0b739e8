/** What a single word can mean for a field, built from the words of all languages and looked up once per word. */
import { FIELD_WORDS } from './words/all';

export interface MonthWord {
  /** 1 … 12. */
  readonly month: number;
  /** A short form such as "mar" or "out" is a month only in the languages that have it, or beside a year; null for a full name. */
  readonly shortIn: readonly string[] | null;
}

const MONTHS = new Map<string, MonthWord>();
for (const [language, { shortMonths }] of Object.entries(FIELD_WORDS)) {
  for (const [word, month] of byMonth(shortMonths)) {
    const shortIn = MONTHS.get(word)?.shortIn ?? [];
    MONTHS.set(word, { month, shortIn: [...shortIn, language] });
  }
}
for (const { months } of Object.values(FIELD_WORDS)) {
  for (const [word, month] of byMonth(months)) MONTHS.set(word, { month, shortIn: null });
}

const NUMBERS: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(
  Object.entries(FIELD_WORDS).map(([language, { numbers, moreNumbers }]) => [
    language,
    new Map([
      ...numbers.split(' ').map((word, index): [string, number] => [word, index + 2]),
      ...Object.entries(moreNumbers),
    ]),
  ]),
);
const ORDINALS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(FIELD_WORDS).map(([language, { ordinals }]) => [language, new Set(ordinals.split(' '))]),
);
const ENGLISH = 'en';

/** The month a word names; null for any other. */
export function monthOf(word: string): MonthWord | null {
  return MONTHS.get(word) ?? null;
}

/** The value of a number word of the language, or of English where it has no words here; null for any other word. */
export function numberOf(word: string, language: string): number | null {
  return (NUMBERS.get(language) ?? NUMBERS.get(ENGLISH))?.get(word) ?? null;
}

/** Whether a word is "first", "second" … in the language, or in English where it has no words here. */
export function isOrdinal(word: string, language: string): boolean {
  return (ORDINALS.get(language) ?? ORDINALS.get(ENGLISH))?.has(word) ?? false;
}

function byMonth(months: readonly string[]): [string, number][] {
  return months.flatMap((words, index) => words.split(' ').map((word): [string, number] => [word, index + 1]));
}
