/** How often something is said to have happened, in the words of the text: "third time", "2 veces", "3回目". */
import { countAt, isRough } from './counts';
import { type FieldText, after, gapAfter } from './field-text';
import type { FoundDate } from './find-dates';
import { isOrdinal } from './lexicon';
import { isSupposed } from './supposed';
import { everyLanguage } from './words/all';

const TIMES: ReadonlySet<string> = new Set(everyLanguage('times'));
const ORDINAL_ENDINGS: ReadonlySet<string> = new Set([
  'st',
  'nd',
  'rd',
  'th',
  'e',
  'eme',
  '\u00e8me',
  '\u00aa',
  'a',
  'o',
]);
/** Counted in one word, and within some time: "paid twice" counts nothing the driver did. */
const TWICE =
  /(?<![\p{L}])(?:twice|thrice|(?:zwei|drei|vier|f\u00fcnf|sechs)mal)(?=\s(?:in\s(?:the|den)\s(?:last|past|letzten)|this\s(?:month|week)|dies\p{L}{1,3}\s(?:Monat|Woche)))/iu;
/** "A second violation may …" has not happened. */
const MAY = /^\s(?:may|can|could|will|would|might|pued|podr|peut|pourr|kann|k\u00f6nn|pu\u00f2|potr|pode)/iu;
/** "3 times faster", "2 times the pay", "per week". */
const COMPARES = /^\s(?:the|as|faster|more|less|higher|your|per|a|an|each|al|por|par|pro|alla|ao)\b/iu;
const JAPANESE =
  /(?:[2-9\u4e8c\u4e09\u56db\u4e94\u516d]|\d{2})(?:\u56de\u76ee|\u5ea6\u76ee)|(?<=(?:\u904e\u53bb|\u76f4\u8fd1|\u4eca\u6708|\u3053\u308c\u307e\u3067|\u5408\u8a08|\u8a08)[^\n\u3002]{0,20})\d{1,2}\u56de/u;

/** Null when no number of times is stated; rules and suppositions ("if it happens three times") state none. */
export function occurrences(read: FieldText, dates: readonly FoundDate[]): string | null {
  const { text, words } = read;
  for (let index = 1; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined || !TIMES.has(word.norm)) continue;
    const start = ordinalStart(read, index) ?? countStart(read, index, dates);
    if (
      start === null ||
      COMPARES.test(after(read, word.end, 10)) ||
      MAY.test(after(read, word.end, 8)) ||
      isSupposed(read, start, word.end)
    )
      continue;
    return text.slice(start, word.end).replaceAll(/\s+/gu, ' ');
  }
  const twice = TWICE.exec(text);
  if (twice !== null && !isSupposed(read, twice.index, twice.index + twice[0].length)) return twice[0];
  return read.isJapanese ? (JAPANESE.exec(text)?.[0] ?? null) : null;
}

/** Where "third", "2nd" before a counted word begins. */
function ordinalStart(read: FieldText, index: number): number | null {
  const before = read.words[index - 1];
  if (before === undefined || !/^[\s.\u00b0]{1,2}$/u.test(gapAfter(read, index - 1))) return null;
  if (isOrdinal(before.norm, read.language)) return before.start;
  const digits = read.words[index - 2];
  const isNumeral = digits?.value != null && digits.value > 0 && digits.value < 100 && digits.end === before.start;
  if (isNumeral && ORDINAL_ENDINGS.has(before.norm)) return digits.start;
  return before.value !== null && gapAfter(read, index - 1).startsWith('.') ? before.start : null;
}

function countStart(read: FieldText, index: number, dates: readonly FoundDate[]): number | null {
  for (const at of [index - 1, index - 2]) {
    if (!/^[\s-]{1,2}$/u.test(gapAfter(read, at))) return null;
    const count = countAt(read, at, dates);
    if (count === null) {
      if (at === index - 1 && SUCH.has(read.words[at]?.norm ?? '')) continue;
      return null;
    }
    const isCount = count.value > 1 && count.value < 100 && !isRough(read, count) && !isKnown(read, count.at);
    return isCount ? count.start : null;
  }
  return null;
}

/** "The two warnings": they were counted elsewhere, and may be withdrawn here. */
function isKnown(read: FieldText, at: number): boolean {
  return ARTICLES.has(read.words[at - 1]?.norm ?? '');
}

const ARTICLES: ReadonlySet<string> = new Set(['the', 'los', 'las', 'les', 'die', 'den', 'le', 'i', 'gli', 'os', 'as']);

/** What may stand between a number and what it counts; "two other reports" may be still to come. */
const SUCH: ReadonlySet<string> = new Set([
  'separate',
  'different',
  'such',
  'similar',
  'customer',
  'distintas',
  'diferentes',
  'diverse',
  'verschiedene',
]);
