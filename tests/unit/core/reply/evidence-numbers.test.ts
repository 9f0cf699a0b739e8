import { describe, expect, it } from 'vitest';
import { evidenceNumbers, evidenceValues, numbersNamed } from '../../../../utils/core/reply/evidence-numbers';

describe('evidence in a letter', () => {
  it('is named by number, lowest first, each once', () => {
    expect(evidenceNumbers([12, 3, 3, 1])).toBe('E1, E3, E12');
    expect(evidenceNumbers([])).toBe('');
  });

  it('stands under the items of the checklists it answers', () => {
    const evidence = [
      { number: 4, items: ['late-arrival/gps-timeline', 'missed-block/arrival-screenshot'] },
      { number: 2, items: ['missed-block/gps-timeline'] },
      { number: 7, items: [] },
    ];
    expect(evidenceValues(evidence)).toEqual({ '#gps-timeline': 'E2, E4', '#arrival-screenshot': 'E4' });
  });

  it.each<[string, string[], number[], number[]]>([
    ['is found by the names of its copies', ['Attached: 2 files: E1-stops.png, E3-door.jpg'], [1, 2, 3], [1, 3]],
    ['is found by its number alone', ['see E2.', 'and (E3)'], [1, 2, 3], [2, 3]],
    ['is only what the case has', ['E9'], [1], []],
    ['is no part of a longer number or word', ['E12, E1.5, TOE3x, gate E4b'], [1, 3, 4], []],
    ['is none in no words', [], [1], []],
  ])('%s', (_name, texts, ofCase, found) => {
    expect(numbersNamed(texts, ofCase)).toEqual(found);
  });

  // A careless reader takes minutes: the test's own limit stops it.
  it('reads hostile text in one go', { timeout: 30_000 }, () => {
    expect(numbersNamed(['E1'.repeat(100_000), 'E'.repeat(200_000), 'E111111'.repeat(30_000)], [1])).toEqual([]);
  });
});
