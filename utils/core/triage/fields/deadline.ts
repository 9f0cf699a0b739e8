/**
 * The last day on which the driver can do what a message asks of her, or on which a paper or a privilege of hers
 * ends. Amazon's own promises ("we will answer by …"), payments, offers and suspensions set her no deadline.
 */
import { type StatedDay, isoAfter, isoNear } from './calendar-day';
import { type FieldText, type Word, after, before, gapAfter } from './field-text';
import type { FoundDate } from './find-dates';
import { endsIn, leadIn } from './lead-in';
import { numberOf } from './lexicon';
import { standsIn } from './phrase-pattern';
import { sentenceAround } from './sentence';
import { everyLanguage } from './words/all';

const DUE = endsIn([...everyLanguage('due'), ...everyLanguage('ends')]);
/** "You cancelled after the deadline on …": it was the last day for something that is over. */
const PAST = /(?:after|past|missed|nach|apr\u00e8s|dopo|despu\u00e9s|ap\u00f3s)\s(?:\p{L}{1,4}\s){0,2}\p{L}{4,12}$/iu;
const ASKS = standsIn(everyLanguage('asks'));
const OURS = standsIn(everyLanguage('ours'));
const WITHIN = endsIn(everyLanguage('within'));
const FROM = new RegExp(String.raw`^\s?,?\s?${standsIn(everyLanguage('from')).source}`, 'iu');
const THIS_MAIL = standsIn(everyLanguage('thisMail'));
const CALENDAR: ReadonlySet<string> = new Set(everyLanguage('calendar'));
const WORKING: ReadonlySet<string> = new Set(everyLanguage('working'));
const HOURS_OF: ReadonlyMap<string, number> = new Map([
  ...everyLanguage('days').map((unit): [string, number] => [unit, 24]),
  ...everyLanguage('weeks').map((unit): [string, number] => [unit, 7 * 24]),
  ...everyLanguage('hours').map((unit): [string, number] => [unit, 1]),
]);
/** What is asked for may stand in the sentence before or behind. */
const AROUND = 140;
const MAX_DAYS = 120;
/** So many spans of time are looked at. */
const MAX_SPANS = 60;

const JAPANESE_DUE =
  /^\s?(?:\([月火水木金土日]\))?\s?(?:の?\d{1,2}[:時]\d{0,2}分?)?\s?(?:まで|迄|を?期限|が期限|に(?:有効)?期限|に失効|をもって|以内)/u;
const JAPANESE_DUE_BEFORE = /(?:期限|締切|締め切り|締切日)\s?(?:は|が|:|日:)?\s?$/u;
const JAPANESE_OURS = /お支払い|入金|振込|ご報酬|回答いたし|返信いたし|停止されま/u;
const JAPANESE_WITHIN = /(\d{1,3}|[一二三四五六七八九十])\s?(日間?|週間|時間)以内/u;
const JAPANESE_DIGITS = '一二三四五六七八九十';

/** The dates that are deadlines, among those found. */
export function dueDates(read: FieldText, dates: readonly FoundDate[]): readonly FoundDate[] {
  return dates.filter((date) => isDue(read, date));
}

/**
 * The deadline as an ISO date.
 * @param due what {@link dueDates} found; the first is taken.
 * @param sent the instant of the mail, from which days are counted and missing years taken; null: neither is done.
 * @param zone IANA time zone of the reader: a mail of her evening is of that day, whatever day it is elsewhere.
 */
export function deadline(read: FieldText, due: readonly FoundDate[], sent: string | null, zone: string): string | null {
  const day: StatedDay | null = due[0]?.day ?? null;
  return (day && isoNear(day, sent, 3)) ?? (due.length === 0 ? afterDays(read, sent, zone) : null);
}

function isDue(read: FieldText, date: FoundDate): boolean {
  if (read.isJapanese && isDueInJapanese(read, date)) return true;
  const lead = leadIn(read, date.start);
  return DUE.test(lead) && !PAST.test(lead) && asksOfDriver(read, date.start, date.end);
}

/** Something is asked for near a place, and it is not Amazon that will do it. */
function asksOfDriver({ text }: FieldText, start: number, end: number): boolean {
  const [from, to] = sentenceAround(text, start, end);
  if (OURS.test(text.slice(from, end))) return false;
  return ASKS.test(text.slice(Math.max(0, from - AROUND), to + AROUND));
}

function isDueInJapanese(read: FieldText, { start, end }: FoundDate): boolean {
  const [from, to] = sentenceAround(read.text, start, end);
  if (JAPANESE_OURS.test(read.text.slice(from, to))) return false;
  return JAPANESE_DUE.test(after(read, end, 16)) || JAPANESE_DUE_BEFORE.test(before(read, start, 12));
}

/** "within 10 days", counted in whole days from the mail. Business days are not counted: that takes a calendar of holidays. */
function afterDays(read: FieldText, sent: string | null, zone: string): string | null {
  let tried = 0;
  for (let index = 1; index < read.words.length && tried < MAX_SPANS; index += 1) {
    const unit = HOURS_OF.get(read.words[index]?.norm ?? '');
    if (unit === undefined) continue;
    tried += 1;
    const hours = spanBefore(read, index, unit);
    if (hours !== null) return isoAfter(sent, hours, zone);
  }
  return read.isJapanese ? afterJapaneseDays(read, sent, zone) : null;
}

/** The hours of the span whose unit stands at `index`; null when no time limit for the driver ends there. */
function spanBefore(read: FieldText, index: number, unit: number): number | null {
  let at = index - 1;
  while (CALENDAR.has(read.words[at]?.norm ?? '')) at -= 1;
  const number = read.words[at];
  const count = number === undefined ? null : (number.value ?? numberOf(number.norm, read.language));
  const word = read.words[index];
  if (number === undefined || word === undefined || count === null) return null;
  // "ten (10) days": the number in words stands before the one in digits.
  const spelt = numberOf(read.words[at - 1]?.norm ?? '', read.language) === count ? at - 1 : at;
  const isPlain = /^[\s)(-]{0,3}$/u.test(gapAfter(read, index - 1)) && count > 0 && count * unit <= MAX_DAYS * 24;
  if (!isPlain || isWorking(read, index) || isFromElsewhere(read, word)) return null;
  const lead = leadIn(read, read.words[spelt]?.start ?? number.start)
    .replace(/[(]$/u, '')
    .trimEnd();
  return WITHIN.test(lead) && asksOfDriver(read, number.start, word.end) ? count * unit : null;
}

function isWorking(read: FieldText, index: number): boolean {
  return [index + 1, index + 2].some((at) => WORKING.has(read.words[at]?.norm ?? ''));
}

/** The days are counted from something other than this mail: "of the incident", "before your block". */
function isFromElsewhere(read: FieldText, unit: Word): boolean {
  const [, to] = sentenceAround(read.text, unit.start, unit.end);
  const behind = read.text.slice(unit.end, Math.min(to, unit.end + 60));
  return FROM.test(behind) && !THIS_MAIL.test(behind);
}

function afterJapaneseDays(read: FieldText, sent: string | null, zone: string): string | null {
  const found = JAPANESE_WITHIN.exec(read.text);
  if (found === null) return null;
  const [whole, digits = '', unit = ''] = found;
  const [from, to] = sentenceAround(read.text, found.index, found.index + whole.length);
  if (JAPANESE_OURS.test(read.text.slice(from, to))) return null;
  const count = /\d/u.test(digits) ? Number(digits) : JAPANESE_DIGITS.indexOf(digits) + 1;
  const hours = unit.startsWith('日') ? 24 : unit === '週間' ? 7 * 24 : 1;
  return count * hours <= MAX_DAYS * 24 ? isoAfter(sent, count * hours, zone) : null;
}
