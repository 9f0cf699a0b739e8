/** How many parcels a message is about. */
import { type Count, countAt, isRough } from './counts';
import { type FieldText, after, gapAfter } from './field-text';
import type { FoundDate } from './find-dates';
import { everyLanguage } from './words/all';

const PACKAGES: ReadonlySet<string> = new Set(everyLanguage('packages'));
/** "of your", "von den": an article shows that all are counted; "a route of 31 parcels" has none. */
const WHOLES: ReadonlySet<string> = new Set(everyLanguage('among').filter((phrase) => phrase.includes(' ')));
const AMONG: ReadonlySet<string> = new Set(everyLanguage('among').flatMap((phrase) => phrase.split(' ')));
/** Between a count and the parcels stand at most so many words: "3 of your customers' packages". */
const BETWEEN = 4;
/** "Undelivered packages: 4", also as a row of a table. */
const LABELLED = /^[^\n:.\d]{0,30}:\s?(\d{1,3})(?=\s?(?:$|\n|[.,;)|](?!\d)))/u;
const JAPANESE =
  /(\d{1,3})\s?(?:\u500b|\u3064|\u4ef6|\u70b9|\u7bb1)\u306e(?:[^\n\u3002\u3001\d]{0,10})?(?:\u8377\u7269|\u5546\u54c1|\u914d\u9054\u7269)|(?:\u8377\u7269|\u914d\u9054\u7269|\u5546\u54c1)(?:\u6570)?(?:\u306e\u3046\u3061|\u304c|\u3092|\u306f|:|\s){0,2}(\d{1,3})\s?(?:\u500b|\u3064|\u4ef6|\u70b9)?(?![\d\u6642\u6708\u65e5:])/u;

/** Null when the text states no exact count. */
export function packageCount(read: FieldText, dates: readonly FoundDate[]): number | null {
  for (let index = 0; index < read.words.length; index += 1) {
    const word = read.words[index];
    if (word === undefined || !PACKAGES.has(word.norm)) continue;
    const count = countBefore(read, index, dates);
    if (count !== null && count.value > 0 && !isRough(read, count)) return count.value;
    const labelled = count === null && read.hasDigit ? LABELLED.exec(after(read, word.end, 40))?.[1] : undefined;
    if (labelled !== undefined) return Number(labelled);
  }
  return read.isJapanese ? japaneseCount(read.text) : null;
}

/** The nearest number before the parcels in the same sentence; of "3 of your 48 packages" the three. */
function countBefore(read: FieldText, index: number, dates: readonly FoundDate[]): Count | null {
  for (let at = index - 1; at >= Math.max(0, index - BETWEEN); at -= 1) {
    if (/[.!?;:\n()\u3002]/u.test(gapAfter(read, at).replace(/^\)/u, ''))) return null;
    const count = countAt(read, at, dates);
    if (count === null && read.words[at]?.value != null) return null;
    if (count === null) continue;
    const next = read.words[at + 1]?.norm ?? '';
    if (at + 1 < index && DETERMINERS.has(next)) return null;
    return shareBefore(read, count, dates) ?? (isWhole(read, count) ? null : count);
  }
  return null;
}

/** Words that begin something new behind a number: "on May 3 your packages". */
const DETERMINERS: ReadonlySet<string> = new Set([
  'your',
  'the',
  'our',
  'these',
  'those',
  'all',
  'tus',
  'sus',
  'los',
  'las',
  'vos',
  'les',
  'ces',
  'die',
  'alle',
  'i',
  'gli',
  'tutti',
  'os',
  'as',
  'seus',
  'minutes',
  'minutos',
  'minuti',
  'minuten',
  'hours',
  'pm',
  'am',
  'uhr',
  'h',
  'days',
  'blocks',
  'stops',
  'customers',
  'orders',
]);

/** "Of the 41 packages on your route": the number of all, not of those it is about. */
function isWhole(read: FieldText, count: Count): boolean {
  const [of, the] = [read.words[count.at - 2]?.norm ?? '', read.words[count.at - 1]?.norm ?? ''];
  return WHOLES.has(`${of} ${the}`);
}

function shareBefore(read: FieldText, whole: Count, dates: readonly FoundDate[]): Count | null {
  let at = whole.at - 1;
  while (at >= 0 && AMONG.has(read.words[at]?.norm ?? '') && gapAfter(read, at).trim() === '') at -= 1;
  if (at === whole.at - 1) return null;
  return gapAfter(read, at).trim() === '' ? countAt(read, at, dates) : null;
}

function japaneseCount(text: string): number | null {
  const found = JAPANESE.exec(text);
  const digits = found?.[1] ?? found?.[2];
  return digits === undefined ? null : Number(digits);
}
