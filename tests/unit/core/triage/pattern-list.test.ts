import { describe, expect, it } from 'vitest';
import { listPattern, noPatterns } from '@/utils/core/triage/pattern-list';

describe('listPattern', () => {
  it.each([
    ['the same words', 'picked up', 'picked up'],
    ['words that differ in case and accents', 'Recogió', 'recogio'],
    ['words that differ in what stands between', 'picked up', 'picked-up'],
    ['apostrophes', "didn't", 'didn\u2019t'],
  ])('gives one id to %s', (_name, one, other) => {
    const list = noPatterns();
    expect(listPattern(list, one)).toBe(listPattern(list, other));
    expect(list.size).toBe(1);
  });

  it.each([
    ['a word and its stem', 'late', 'late*'],
    ['a run and its beginning', 'picked up', 'picked'],
    ['words in another order', 'up picked', 'picked up'],
    ['Japanese words that differ in their voicing', 'か', 'が'],
  ])('gives two ids to %s', (_name, one, other) => {
    const list = noPatterns();
    expect(listPattern(list, one)).not.toBe(listPattern(list, other));
  });

  it.each(['', '#', ' * ', '\u200b'])('lists nothing for %j', (pattern) => {
    expect(listPattern(noPatterns(), pattern)).toBeNull();
  });
});
