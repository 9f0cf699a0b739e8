/** The time of day of the block a message is about, as written: from when to when, or when it begins. */
import { type FieldText, after, before } from './field-text';
import type { FoundDate } from './find-dates';
import { endsIn, leadIn } from './lead-in';
import { standsIn } from './phrase-pattern';
import { sentenceAround } from './sentence';
import { everyLanguage } from './words/all';

/** What tells a number from a time of day. */
const UNIT = String.raw`(?:\s?[ap](?:\.m\.|m\b|\.m\b)|\sUhr)`;
const NUMBER = String.raw`\d{1,2}(?:[:.]\d\d)?`;
const CLOCK = String.raw`(?:${NUMBER}${UNIT}|\d{1,2}:\d\d(?!:?\d)|\d{1,2}\s?h(?:\s?\d\d)?\b|\d{1,2}\u6642(?:\d{1,2}\u5206|\u534a)?)`;
const JOIN = String.raw`\s?(?:-|\u2013|\u2014|~|\u301c|\uff5e|\u304b\u3089|to|until|till|bis|a|\u00e0|e|et|and|alle|\u00e0s|as|a las|hasta las)\s?`;
const HALF = String.raw`\u5348[\u524d\u5f8c]\s?`;
/** One time or two, of which the first may leave out what the second says: "3 - 7 PM", "15:30–19:00". */
const TIMES = new RegExp(
  String.raw`(?<![\d.,:/$\u20ac\u00a3-])(?:${HALF})?(?:${CLOCK}(?:${JOIN}(?:${HALF})?${CLOCK})?|${NUMBER}\s?[-\u2013\u2014]\s?${NUMBER}${UNIT})`,
  'giu',
);
const RANGE = new RegExp(`${JOIN}(?:${HALF})?\\d`, 'iu');
const ITALIAN_RANGE = /\b(?:dalle|tra le|ore)\s(\d{1,2}[.:]\d\d\s(?:alle|-|e le)\s\d{1,2}[.:]\d\d)/iu;
const START = standsIn(everyLanguage('start'));
const NOT_START = endsIn(everyLanguage('notStart'));
const JAPANESE_START = /ブロック|シフト|オファー|開始|予定|稼働/u;
const JAPANESE_NOT_START = /到着|チェックイン|まで|受付/u;
/** What else happens at a time of day. */
const OTHER_EVENT =
  /deliver|marked|scann|photo|handed|dropped|remis|livr\u00e9|zugestellt|geliefert|\u00fcbergeben|entregad|consegnat|escane|scansion|\u914d\u9054\u5b8c\u4e86/iu;
const NEAR = 45;
/** So many times are looked at. */
const MAX_TIMES = 60;

/** Null when no time is the block's. */
export function blockTime(read: FieldText, dates: readonly FoundDate[]): string | null {
  if (!read.hasDigit) return null;
  const italian = ITALIAN_RANGE.exec(read.text)?.[1];
  if (italian !== undefined) return italian;
  let best: { readonly text: string; readonly score: number } | null = null;
  for (const match of Array.from(read.text.matchAll(TIMES)).slice(0, MAX_TIMES)) {
    const score = scoreOf(read, dates, match.index, match[0]);
    if (score > (best?.score ?? 0)) best = { text: match[0].trim(), score };
  }
  return best?.text ?? null;
}

/** Above 0: it is the block's. A span of time nearly always is; a single time only beside words that say so. */
function scoreOf(read: FieldText, dates: readonly FoundDate[], start: number, found: string): number {
  const left =
    before(read, start, NEAR)
      .split(/[.!?\u3002]\s|\n/u)
      .at(-1) ?? '';
  const right = after(read, start + found.length, 14);
  const isRange = RANGE.test(found);
  let score = isRange ? 2 : 0;
  const isOther =
    NOT_START.test(leadIn(read, start)) || (read.isJapanese && JAPANESE_NOT_START.test(right + left.slice(-10)));
  if (isOther) score -= 3;
  if (START.test(left) || (read.isJapanese && JAPANESE_START.test(left + right))) score += 1;
  if (/^\s?(?:start|block|slot|shift)/iu.test(right)) score += 3;
  if (/\(\s?$/u.test(left) || isBesideDate(read, dates, start)) score += 1;
  return score;
}

/** Right behind a date, in a sentence about a block: parcels are handed over at some time of a day, too. */
function isBesideDate({ text }: FieldText, dates: readonly FoundDate[], start: number): boolean {
  const date = dates.find(({ end }) => end <= start && start - end <= 8);
  if (date === undefined) return false;
  const [from] = sentenceAround(text, date.start, date.end);
  return !OTHER_EVENT.test(text.slice(from, start));
}
