/**
 * Dates as a calendar file (iCalendar, RFC 5545) that any calendar takes. Written here rather than with ical-generator: that is
 * 9 kB for time zones, repetition and guests, and asks for a newer Node than the build; this writes whole days and their alarms only.
 */
import { DAY_MS, dayNumber, writtenDay } from './deadline/day';

/** Titles are the caller's: a neutral one gives nothing away on a shared calendar. */
export interface CalendarEntry {
  /** The same for the same step every time, so that a later file replaces the entry and does not double it. */
  readonly uid: string;
  /** ISO day. */
  readonly day: string;
  readonly title: string;
  readonly note?: string;
  /** Minutes from the beginning of the day at which the calendar is to remind: -900 is 9:00 the day before. */
  readonly alarms?: readonly number[];
}

export interface CalendarFile {
  readonly text: string;
  /** Entries left out because their day is none of the calendar. */
  readonly leftOut: readonly string[];
}

const HEAD = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Paperwork//Dates//EN', 'CALSCALE:GREGORIAN'];
/** Octets of a line without its end (RFC 5545, 3.1). */
const LINE = 75;

/** @param at when the file is made, in milliseconds since the epoch. */
export function calendarFile(entries: readonly CalendarEntry[], at: number): CalendarFile {
  const stamp = utcStamp(at);
  const events = entries.flatMap((entry) => {
    const day = dayNumber(entry.day);
    return day === null ? [] : eventLines(entry, day, stamp);
  });
  return {
    text: [...HEAD, ...events, 'END:VCALENDAR'].map((line) => `${folded(line)}\r\n`).join(''),
    leftOut: entries.filter(({ day }) => dayNumber(day) === null).map(({ uid }) => uid),
  };
}

function eventLines({ uid, title, note, alarms = [] }: CalendarEntry, day: number, stamp: string): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${basicDay(day)}`,
    // The end is the first day that is not part of it.
    `DTEND;VALUE=DATE:${basicDay(day + 1)}`,
    `SUMMARY:${escaped(title)}`,
    ...(note ? [`DESCRIPTION:${escaped(note)}`] : []),
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    ...alarms.flatMap((minutes) => alarmLines(minutes, title)),
    'END:VEVENT',
  ];
}

function alarmLines(minutes: number, title: string): readonly string[] {
  const trigger = `${minutes < 0 ? '-' : ''}PT${Math.abs(Math.round(minutes))}M`;
  return ['BEGIN:VALARM', 'ACTION:DISPLAY', `TRIGGER:${trigger}`, `DESCRIPTION:${escaped(title)}`, 'END:VALARM'];
}

function basicDay(day: number): string {
  return writtenDay(day).replaceAll('-', '');
}

/** `20261122T151147Z` */
function utcStamp(at: number): string {
  const seconds = Math.floor((((at % DAY_MS) + DAY_MS) % DAY_MS) / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${basicDay(Math.floor(at / DAY_MS))}T${two(hours)}${two(minutes)}${two(seconds % 60)}Z`;
}

/** A text value (RFC 5545, 3.3.11): no line of ours can be begun from within it, and no sign stands in it that a file must not have. */
function escaped(text: string): string {
  return text
    .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll(/\r\n|[\n\r\u0085\u2028\u2029]/g, '\\n')
    .replaceAll(/[^\P{Cc}\t]|\p{Cs}/gu, '');
}

/** Lines longer than that go on below, behind a space; a character is never cut in two. */
function folded(line: string): string {
  let out = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + size > LINE) {
      out += '\r\n ';
      octets = 1;
    }
    out += character;
    octets += size;
  }
  return out;
}

/** In UTF-8. */
function octetsOf(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
