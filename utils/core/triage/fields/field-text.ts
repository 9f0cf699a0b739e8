/** A text as the fields are read from it: one pass that splits it into words and numbers, and cheap answers about it. */

/** A run of letters or a run of digits. */
export interface Word {
  /** Lower-cased. */
  readonly norm: string;
  /** Offsets [start, end) in the text. */
  readonly start: number;
  readonly end: number;
  /** The value of a run of digits; null for letters. */
  readonly value: number | null;
}

export interface FieldText {
  /** Compatibility forms resolved: full-width digits are digits, no-break spaces are spaces. */
  readonly text: string;
  readonly words: readonly Word[];
  /** Two-letter code; `und` where it is not told. */
  readonly language: string;
  readonly hasDigit: boolean;
  /** Some of it is written in Japanese characters. */
  readonly isJapanese: boolean;
}

const WORD = /\p{L}+|\d+/gu;
const BEYOND_ASCII = /[\u0080-\uffff]/u;
/** Kana, or a day written the Japanese way. */
const JAPANESE = /[\u3040-\u30ff]|\d\u6708\d{1,2}\u65e5/u;
const MAX_DIGITS = 15;

/** Reads a text. Any string is accepted; time is linear. */
export function fieldText(written: string, language: string): FieldText {
  const text = BEYOND_ASCII.test(written) ? written.normalize('NFKC') : written;
  const words: Word[] = [];
  let hasDigit = false;
  for (const { 0: found, index } of text.matchAll(WORD)) {
    const isNumber = found.charCodeAt(0) < 58;
    hasDigit ||= isNumber;
    const value = isNumber && found.length <= MAX_DIGITS ? Number(found) : null;
    words.push({ norm: isNumber ? found : found.toLowerCase(), start: index, end: index + found.length, value });
  }
  return { text, words, language, hasDigit, isJapanese: language === 'ja' || JAPANESE.test(text) };
}

/** What stands between a word and the next one; empty at the end. */
export function gapAfter({ text, words }: FieldText, index: number): string {
  const [word, next] = [words[index], words[index + 1]];
  return word === undefined || next === undefined ? '' : text.slice(word.end, next.start);
}

/** Up to so many characters before a place. */
export function before({ text }: FieldText, at: number, length: number): string {
  return text.slice(Math.max(0, at - length), at);
}

/** Up to so many characters behind a place. */
export function after({ text }: FieldText, at: number, length: number): string {
  return text.slice(at, at + length);
}
