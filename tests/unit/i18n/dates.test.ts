import { describe, expect, it } from 'vitest';

import { clockTime, localDay, longDay, monthOf, readDate, relativeDay, shortDay } from '../../../utils/i18n/dates';

const NOW = new Date(2026, 10, 22, 0, 30);

describe('dates', () => {
  it('names the weekday', () => {
    expect(longDay('2026-11-17', 'en')).toBe('Tuesday, November 17, 2026');
    expect(shortDay('2026-11-17', 'en')).toBe('Tue, Nov 17, 2026');
    expect(longDay('2026-11-17', 'de')).toBe('Dienstag, 17. November 2026');
    expect(monthOf('2026-11-17', 'en')).toBe('November 2026');
  });

  it('reads a day as that day where the reader is, not as midnight in London', () => {
    expect(readDate('2026-11-17')?.getDate()).toBe(17);
  });

  it('leaves words that are no date as they are', () => {
    expect(longDay('Tuesday last week', 'en')).toBe('Tuesday last week');
    expect(relativeDay('Tuesday last week', NOW, 'en')).toBe('');
  });

  it('names the day by the reader’s own calendar', () => {
    expect(localDay(new Date(2026, 0, 2, 23, 59))).toBe('2026-01-02');
    expect(readDate(localDay(new Date(2026, 0, 2, 0, 1)))?.getDate()).toBe(2);
  });

  it('gives a time only where there is one', () => {
    expect(clockTime('2026-11-17', 'en')).toBe('');
    expect(clockTime(new Date(2026, 10, 17, 9, 41).toISOString(), 'en').replace(/\s/u, ' ')).toBe('9:41 AM');
  });

  it.each([
    ['2026-11-22', 'today'],
    ['2026-11-21', 'yesterday'],
    ['2026-11-23', 'tomorrow'],
    ['2026-11-17', '5 days ago'],
    ['2026-12-01', 'in 9 days'],
    ['2026-10-25', '4 weeks ago'],
    ['2026-05-22', '6 months ago'],
    ['2024-11-22', '2 years ago'],
  ])('says how far %s is: %s', (day, words) => {
    expect(relativeDay(day, NOW, 'en')).toBe(words);
  });

  it('counts calendar days, not spans of 24 hours', () => {
    expect(relativeDay(new Date(2026, 10, 21, 23, 50).toISOString(), NOW, 'en')).toBe('yesterday');
  });
});
