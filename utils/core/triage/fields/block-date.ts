/** The day of the block, route or incident a message is about: not the mail's own, not a deadline, not an account's. */
import { type StatedDay, isoNear } from './calendar-day';
import { type FieldText, after, before } from './field-text';
import type { FoundDate } from './find-dates';
import { endsIn, leadIn } from './lead-in';
import { anyOf, standsIn } from './phrase-pattern';
import { sentenceAround } from './sentence';
import { everyLanguage } from './words/all';

const BLOCK = standsIn(everyLanguage('block'));
/** Words of a sentence about an account, money or mail. */
const NOT_ABOUT = standsIn(everyLanguage('notAbout'));
const TOLD = standsIn(everyLanguage('told'));
const PARTNER = new RegExp(anyOf(everyLanguage('partner')), 'giu');
/** "From June 1 you will …" opens a new rule; "the video from June 1" shows a block. */
const FROM_THEN_ON = /(?:^|[.!?\n]\s{0,3})(?:From|Starting|Desde|Ab|Dal|A partir)$/u;
const JAPANESE_MONEY = /報酬|振り込|支払|入金/u;
const ON = /(?:^|[\s(])(?:on|el|le|am|il|em|no dia|dia|l'|l\u2019)\s?$/iu;
const NOT_BLOCK = endsIn(everyLanguage('notBlock'));
const STATION_OR_RANGE = /\b[A-Z]{3}\d\b|\d{1,2}[:.]\d\d\s?(?:[AaPp]\.?[Mm]\.?)?\s?[-\u2013]\s?\d{1,2}[:.]\d\d/u;
const JAPANESE_BLOCK =
  /ブロック|配達|荷物|配送|稼働|ルート|遅|シフト|オファー|ステーション|お客様|商品|運転|日時|発生|予定/u;
const JAPANESE_NOT_BLOCK =
  /^\s?(?:\([月火水木金土日]\))?\s?(?:付|より|から(?:施行|適用|有効)|以降|に(?:送信|停止|閉鎖|施行|ご連絡|お送り|入金|振|期限|失効)|をもって|で(?:停止|閉鎖))/u;
/** Between two dates of a list or a stretch of time. */
const LISTED =
  /^\s?,?\s?(?:-|\u2013|~|\u301c|\u304b\u3089|\uff5e|to|through|until|and|or|&|y|al|au|bis|e|ed|a|et|und)?\s?(?:on|the|am|den|el|le|il|em|zum)?\s?$/iu;
/** "between 20 and" 23 December. */
const BEGUN = /\b\d{1,2}(?:st|nd|rd|th|\.)?\s?(?:-|\u2013|to|and|y|al|au|bis|e|et|und|&|,)\s?(?:the\s)?$/iu;
/** A day that something happened on lies so shortly before the mail. */
const RECENT_DAYS = 45;
/** So many different days are those of a list of events, and none is the block's. */
const MANY = 3;

/**
 * @param due the dates that are deadlines: the same day elsewhere in the text is no block's either.
 * @param sent the instant of the mail; it gives the year where the text leaves it out.
 * @returns an ISO date, or the words as written when the year or the order of day and month is not sure.
 */
export function blockDate(
  read: FieldText,
  dates: readonly FoundDate[],
  due: readonly FoundDate[],
  sent: string | null,
): string | null {
  const days = dates.filter((date, index) => !isSameDay(date, due) && isBlockDate(read, dates, index, sent));
  const [first] = days;
  if (first === undefined || new Set(days.map((date) => JSON.stringify(date.day))).size >= MANY) return null;
  return (first.day && isoNear(first.day, sent)) ?? first.text;
}

function isBlockDate(read: FieldText, dates: readonly FoundDate[], index: number, sent: string | null): boolean {
  const date = dates[index];
  if (date === undefined || isInList(read, dates, index)) return false;
  const lead = leadIn(read, date.start);
  if (NOT_BLOCK.test(lead) || FROM_THEN_ON.test(lead)) return false;
  const [from, to] = sentenceAround(read.text, date.start, date.end);
  const sentence = read.text.slice(from, to).replaceAll(PARTNER, '');
  if (TOLD.test(read.text.slice(from, date.start))) return false;
  if (read.isJapanese) return isJapaneseBlock(read, date, sentence);
  if (BLOCK.test(sentence) || STATION_OR_RANGE.test(sentence)) return true;
  return ON.test(before(read, date.start, 8)) && isRecent(date, sent) && !NOT_ABOUT.test(sentence);
}

function isJapaneseBlock(read: FieldText, date: FoundDate, sentence: string): boolean {
  if (JAPANESE_MONEY.test(sentence) || JAPANESE_NOT_BLOCK.test(after(read, date.end, 16))) return false;
  return JAPANESE_BLOCK.test(sentence);
}

function isSameDay(date: FoundDate, others: readonly FoundDate[]): boolean {
  return others.some((other) => other === date || (date.day !== null && sameDay(date.day, other.day)));
}

function sameDay(left: StatedDay, right: StatedDay | null): boolean {
  return left.month === right?.month && left.day === right.day;
}

/** One of several days, or the beginning or end of a stretch of days. */
function isInList(read: FieldText, dates: readonly FoundDate[], index: number): boolean {
  const [previous, date, next] = [dates[index - 1], dates[index], dates[index + 1]];
  if (date === undefined) return false;
  const follows = previous !== undefined && LISTED.test(read.text.slice(previous.end, date.start));
  const goesOn = next !== undefined && LISTED.test(read.text.slice(date.end, next.start));
  return follows || goesOn || BEGUN.test(before(read, date.start, 16));
}

function isRecent({ day }: FoundDate, sent: string | null): boolean {
  const iso = day && isoNear(day, sent);
  const days = (Date.parse(sent ?? '') - Date.parse(iso ?? '')) / 86_400_000;
  return days > -1 && days < RECENT_DAYS;
}
