import { describe, expect, it } from 'vitest';

import { changed, fromField, toField, valuesOf } from '../../../../components/journal/form-values';
import { FACTS } from './entries';

const STARTED = new Date(2026, 10, 22, 9).toISOString();
const NEW = { ...valuesOf(FACTS), earlier: false, happenedAt: '', blockDate: '2026-11-22' };

describe('the day of the block', () => {
  it('follows the day it happened', () => {
    const earlier = changed(NEW, { earlier: true, happenedAt: STARTED }, STARTED);
    expect(earlier.blockDate).toBe('2026-11-22');
    const dayBefore = changed(earlier, { happenedAt: new Date(2026, 10, 21, 16).toISOString() }, STARTED);
    expect(dayBefore.blockDate).toBe('2026-11-21');
    expect(changed(dayBefore, { earlier: false }, STARTED).blockDate).toBe('2026-11-22');
  });

  it('stays what the driver gave it, and where no time is chosen yet', () => {
    const own = changed(NEW, { blockDate: '2026-11-20' }, STARTED);
    expect(changed(own, { earlier: true, happenedAt: STARTED }, STARTED).blockDate).toBe('2026-11-20');
    const none = changed({ ...NEW, earlier: true, happenedAt: STARTED }, { happenedAt: '' }, STARTED);
    expect(none.blockDate).toBe('2026-11-22');
    expect(changed({ ...NEW, blockDate: '' }, { words: 'x' }, STARTED).blockDate).toBe('');
  });
});

describe('a field of date and time', () => {
  it('holds the driver’s own time, and gives it back', () => {
    expect(toField(FACTS.happenedAt)).toBe('2026-11-21T16:05');
    expect(fromField(toField(FACTS.happenedAt))).toBe(FACTS.happenedAt);
    expect([toField(''), fromField(''), fromField('2026-13-41T99:00')]).toEqual(['', '', '']);
  });

  it('keeps its place while a year is typed digit by digit, which is the year 2 at first', () => {
    for (const typed of ['0002-11-21T16:05', '0020-11-21T16:05', '0202-11-21T16:05'])
      expect(toField(fromField(typed))).toBe(typed);
  });
});
