import { describe, expect, it } from 'vitest';

import { duration, listed, percent } from '../../../../components/notice/compare-words';

describe('words for figures', () => {
  it.each([
    [0.2, '1 minute'],
    [4, '4 minutes'],
    [119, '119 minutes'],
    [120, '2 hours'],
    [801, '13 hours'],
    [2 * 1440, '2 days'],
    [10_000, '7 days'],
  ])('says %d minutes as "%s"', (minutes, words) => {
    expect(duration(minutes, 'en')).toBe(words);
  });

  it('follow the language', () => {
    expect(duration(4, 'de')).toBe('4 Minuten');
    expect(percent(97, 'de')).toBe('97\u00a0%');
    expect(percent(97, 'en')).toBe('97%');
    expect(listed(['a date', 'a time', 'a name'], 'en')).toBe('a date, a time, and a name');
  });
});
