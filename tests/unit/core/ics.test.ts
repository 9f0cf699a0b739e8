import { describe, expect, it } from 'vitest';

import { calendarFile, type CalendarEntry } from '@/utils/core/ics';

const AT = Date.parse('2026-11-22T15:11:47.900Z');
const ENTRY: CalendarEntry = { uid: 'case-1/appeal', day: '2026-11-30', title: 'Paperwork' };

/** The file's lines as a calendar reads them, put together again. */
function lines(entries: readonly CalendarEntry[]): string[] {
  return calendarFile(entries, AT).text.replaceAll('\r\n ', '').split('\r\n');
}

function valueOf(name: string, entry: Partial<CalendarEntry>): string | undefined {
  return lines([{ ...ENTRY, ...entry }])
    .find((line) => line.startsWith(`${name}:`))
    ?.slice(name.length + 1);
}

describe('a calendar file', () => {
  it('holds whole days with an alarm, line by line', () => {
    expect(calendarFile([{ ...ENTRY, note: 'Today is the last day.', alarms: [-900, 540] }], AT)).toEqual({
      leftOut: [],
      text: [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Paperwork//Dates//EN',
        'CALSCALE:GREGORIAN',
        'BEGIN:VEVENT',
        'UID:case-1/appeal',
        'DTSTAMP:20261122T151147Z',
        'DTSTART;VALUE=DATE:20261130',
        'DTEND;VALUE=DATE:20261201',
        'SUMMARY:Paperwork',
        'DESCRIPTION:Today is the last day.',
        'CLASS:PRIVATE',
        'TRANSP:TRANSPARENT',
        'BEGIN:VALARM',
        'ACTION:DISPLAY',
        'TRIGGER:-PT900M',
        'DESCRIPTION:Paperwork',
        'END:VALARM',
        'BEGIN:VALARM',
        'ACTION:DISPLAY',
        'TRIGGER:PT540M',
        'DESCRIPTION:Paperwork',
        'END:VALARM',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    });
  });

  it('leaves out what has no day, and says so', () => {
    const file = calendarFile([ENTRY, { ...ENTRY, uid: 'wrong', day: '2026-11-31' }], AT);
    expect(file.leftOut).toEqual(['wrong']);
    expect(file.text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  });

  it('names nobody: neither the product nor whose notice it is about', () => {
    expect(calendarFile([ENTRY], AT).text).not.toMatch(/amazon|flex|redress/i);
  });

  it('is stamped by the second, also at the beginning of an hour', () => {
    expect(calendarFile([ENTRY], Date.parse('2027-01-01T00:00:00Z')).text).toContain('DTSTAMP:20270101T000000Z');
  });
});

describe('a text in it', () => {
  it.each([
    ['Reply; ask, then wait', 'Reply\\; ask\\, then wait'],
    ['C:\\notes', 'C:\\\\notes'],
    ['one\ntwo\r\nthree\rfour\u2028five', 'one\\ntwo\\nthree\\nfour\\nfive'],
    ['a\u0000b\u0007c\u007fd\te', 'abcd\te'],
    ['half \ud83d of a sign', 'half  of a sign'],
    ['x\r\nEND:VEVENT', 'x\\nEND:VEVENT'],
  ])('%j stays one line', (title, expected) => {
    expect(valueOf('SUMMARY', { title })).toBe(expected);
    expect(valueOf('UID', { uid: title })).toBe(expected);
    expect(valueOf('DESCRIPTION', { note: title })).toBe(expected);
  });

  it.each([
    ['plain', 'x'.repeat(300)],
    ['in two octets', 'é'.repeat(150)],
    ['in three', '書類'.repeat(80)],
    ['in four', '📄'.repeat(80)],
    ['mixed', `a${'é書📄'.repeat(40)}`],
  ])('that is long and %s is folded at 75 octets and comes back whole', (_name, title) => {
    const { text } = calendarFile([{ ...ENTRY, title }], AT);
    const sizes = text.split('\r\n').map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(75);
    expect(Math.max(...sizes)).toBeGreaterThan(71);
    expect(valueOf('SUMMARY', { title })).toBe(title);
  });

  it('of exactly 75 octets is not folded, of 76 it is', () => {
    const title = (octets: number) => 'x'.repeat(octets - 'SUMMARY:'.length);
    expect(calendarFile([{ ...ENTRY, title: title(75) }], AT).text).not.toContain('\r\n ');
    expect(calendarFile([{ ...ENTRY, title: title(76) }], AT).text).toContain('x\r\n x\r\n');
  });
});
