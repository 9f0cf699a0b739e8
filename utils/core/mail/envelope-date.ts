/** Whether an envelope line of an mbox ends with a date, as those of all programs do. */

const CR = 13;
const SPACE = 32;
const PLUS = 43;
const MINUS = 45;
const ZERO = 48;
const NINE = 57;
const COLON = 58;
const latin1 = new TextDecoder('latin1');

/** A date begins at most so many characters before the line's end. */
const MAX_DATE = 80;
/** ` Tue Aug 08 12:36:29 +0000 2023` */
const GMAIL_DATE = 31;
const BLANKS = [0, 4, 8, 11, 20, 26];
const DIGITS = [9, 10, 12, 13, 15, 16, 18, 19, 22, 23, 24, 25, 27, 28, 29, 30];
const DAYS = codesOf('Mon Tue Wed Thu Fri Sat Sun');
const MONTHS = codesOf('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec');

/**
 * asctime (`Tue Aug  8 12:36:29 2023`), the same with a zone after the year, and with a zone before it as
 * Gmail's export writes it (`Tue Aug 08 12:36:29 +0000 2023`).
 */
const DATE =
  / (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? {1,4}(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) {1,4}\d{1,2} {1,4}\d{2}:\d{2}(?::\d{2})? {1,4}(?:\d{4}(?: {1,4}(?:[+-]\d{4}|[A-Z]{1,5}))?|(?:[+-]\d{4}|[A-Z]{1,5}) {1,4}\d{4})$/;

/** @param to index of the line's end, before its line feed */
export function endsWithDate(bytes: Uint8Array, from: number, to: number): boolean {
  const end = bytes[to - 1] === CR ? to - 1 : to;
  return endsAsGmails(bytes, from, end) || DATE.test(textBefore(bytes, from, to));
}

function textBefore(bytes: Uint8Array, from: number, to: number): string {
  return latin1.decode(bytes.subarray(from, to)).trimEnd().slice(-MAX_DATE);
}

/** The same as {@link DATE} for the one form that is met by the hundred thousand, without decoding it. */
function endsAsGmails(bytes: Uint8Array, from: number, to: number): boolean {
  const at = to - GMAIL_DATE;
  if (at < from || !BLANKS.every((index) => bytes[at + index] === SPACE)) return false;
  if (bytes[at + 14] !== COLON || bytes[at + 17] !== COLON) return false;
  if (bytes[at + 21] !== PLUS && bytes[at + 21] !== MINUS) return false;
  if (!DAYS.has(threeAt(bytes, at + 1)) || !MONTHS.has(threeAt(bytes, at + 5))) return false;
  return DIGITS.every((index) => isDigit(bytes[at + index] ?? 0));
}

function codesOf(names: string): ReadonlySet<number> {
  return new Set(names.split(' ').map((name) => threeAt(new TextEncoder().encode(name), 0)));
}

function threeAt(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
}

function isDigit(byte: number): boolean {
  return byte >= ZERO && byte <= NINE;
}
