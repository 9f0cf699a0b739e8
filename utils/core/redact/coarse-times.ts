/** "Tuesday at 4:15 pm" is "a weekday afternoon"; "4:15 pm" is "the afternoon". */
import { everyLanguage } from '../triage/fields/words/all';
import { isWeekend } from './coarse-dates';
import type { CoarseWords } from './coarse-words';
import { coarseWords } from './coarse-words';
import type { Found } from './found';
import type { RedactOptions } from './types';

const CLOCK =
  /(?<![\d.,:/$\u20ac\u00a3#-])(?:(\u5348[\u524d\u5f8c])\s?)?(\d{1,2})(?:(?::(\d{2})(?::\d{2})?(?:[.,]\d{1,3})?\s?([ap](?:\.\s?m\.|\s?m(?![\p{L}\d]))|uhr(?!\p{L})|hrs?(?!\p{L})|h(?!\p{L}))?)|(?:\.(\d{2}))?\s?([ap](?:\.\s?m\.|\s?m(?![\p{L}\d]))|uhr(?!\p{L})|o['\u2019]clock)|\s?h\s?(\d{2})?(?![\p{L}\d])|\u6642(?:\d{1,2}\u5206|\u534a)?)(?![\d:])/giu;
const AT = /(?<![\p{L}\d])(?:at|@|a las|a la|\u00e0|um|gegen|alle|\u00e0s|ore)\s$/iu;
const WEEKDAY_BEFORE = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(on|el|le|am|em|na|no|il)\s)?(${everyLanguage('weekdays')
    .filter((day) => day.length > 2)
    .join('|')})\.?,?\s$`,
  'iu',
);
const JOIN =
  /^\s?(?:-|\u2013|\u2014|to|until|till|a|\u00e0|al|bis|alle|\u00e0s|hasta las|a las|\u304b\u3089|~|\u301c)\s?$/iu;
const WIDEST_JOIN = 12;
const NOON = 12;

interface Clock {
  readonly from: number;
  readonly to: number;
  /** 0 … 23; null where the text doesn't tell which half of the day it is. */
  readonly hour: number | null;
}

export function coarseTimes(text: string, options: RedactOptions): readonly Found[] {
  const words = coarseWords(options.language);
  const clocks = Array.from(text.matchAll(CLOCK)).flatMap((match) => clockOf(match) ?? []);
  const found: Found[] = [];
  for (let at = 0; at < clocks.length; at += 1) {
    const [first, next] = [clocks[at], clocks[at + 1]];
    if (first === undefined) continue;
    const isRange =
      next !== undefined && next.from - first.to < WIDEST_JOIN && JOIN.test(text.slice(first.to, next.from));
    if (isRange) at += 1;
    found.push(changeOf(text, first, isRange ? next : null, words));
  }
  return found;
}

function clockOf(match: RegExpExecArray): Clock | null {
  const [whole, half = '', hours = '', minutes = '', mark = '', , otherMark = ''] = match;
  const [hour, minute] = [Number(hours), Number(minutes)];
  if (hour > 24 || minute > 59) return null;
  // "Stopp 7 Am Markt"
  if (/\sAm$/u.test(whole) && minutes === '') return null;
  const told = (mark || otherMark).toLowerCase();
  const isAfternoon = told.startsWith('p') || half === '\u5348\u5f8c';
  const isMorning = told.startsWith('a') || half === '\u5348\u524d';
  const isSure =
    isAfternoon || isMorning || hour >= 13 || hours.startsWith('0') || /uhr|h|\u6642/iu.test(whole) || hour === 0;
  const real = isAfternoon && hour < NOON ? hour + NOON : isMorning && hour === NOON ? 0 : hour % 24;
  const to = match.index + whole.trimEnd().length;
  return { from: match.index, to, hour: isSure ? real : null };
}

function changeOf(text: string, first: Clock, last: Clock | null, words: CoarseWords): Found {
  const to = last?.to ?? first.to;
  const lead = AT.exec(text.slice(Math.max(0, first.from - 8), first.from))?.[0] ?? '';
  const from = first.from - lead.length;
  const hour = first.hour ?? (last?.hour === undefined || last.hour === null ? null : last.hour - 1);
  const day = WEEKDAY_BEFORE.exec(text.slice(Math.max(0, from - 20), from));
  const found = (start: number, after: string): Found => ({ kind: 'time', at: [start, to], reason: 'coarser', after });
  if (hour === null) return found(from, lead === '' ? words.someTime : words.atSomeTime);
  const part = partOf(hour);
  if (day !== null) {
    const named = (isWeekend(day[2] ?? '') ? words.weekendParts : words.weekdayParts)[part] ?? '';
    return found(from - day[0].length, day[1] === undefined ? named : words.on.replace('{day}', named));
  }
  const end = last?.hour === undefined || last.hour === null ? part : partOf(Math.max(0, last.hour - 1));
  const plain = (lead === '' ? words.parts : words.inParts)[part] ?? '';
  return found(from, end === part ? plain : `${words.parts[part] ?? ''} ${words.to} ${words.parts[end] ?? ''}`);
}

/** Night, morning, afternoon, evening. */
function partOf(hour: number): number {
  if (hour < 5 || hour >= 22) return 0;
  return hour < NOON ? 1 : hour < 17 ? 2 : 3;
}
