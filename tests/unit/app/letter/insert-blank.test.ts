import { describe, expect, it } from 'vitest';

import { insertBlank, OFFERED_BLANKS } from '../../../../utils/app/letter/insert-blank';

/** The letter after it, with `|` where the caret is. `‹…›` in the letter is what is selected. */
function after(letter: string, id: string, guarded: boolean): string {
  const [from, to] = [letter.indexOf('‹'), letter.indexOf('›') - 1];
  const text = letter.replace(/[‹›]/g, '');
  const { text: put, at, caret } = insertBlank(text, [from, to], { id, guarded });
  const made = text.slice(0, at[0]) + put + text.slice(at[1]);
  return `${made.slice(0, caret[0])}|${made.slice(caret[1])}`;
}

describe('insertBlank', () => {
  const cases: readonly (readonly [string, string, string, boolean, string])[] = [
    ['puts a blank in at the caret', 'a ‹›b', 'station', false, 'a {station}|b'],
    ['puts a blank in place of what is selected', 'a ‹b› c', 'station', false, 'a {station}| c'],
    ['makes a piece, the caret before its blank', 'a ‹›b', 'station', true, 'a [station>|{station}]b'],
    [
      'takes what is selected into the piece',
      'a ‹It was at › b',
      'station',
      true,
      'a [station>It was at |{station}] b',
    ],
    ['leaves what can be in no piece before it', '‹a\nb›c', 'station', true, 'a\nb[station>|{station}]c'],
    ['leaves another piece before it', '‹[x>y]›c', 'station', true, '[x>y][station>|{station}]c'],
    ['makes no piece inside a piece', '[x>a ‹›b]', 'station', true, '[x>a {station}|b]'],
    ['always makes a piece for what only the record fills', 'a‹›', 'glitchWhat', false, 'a[glitchWhat>|{glitchWhat}]'],
  ];
  it.each(cases)('%s', (_name, letter, id, guarded, made) => {
    expect(after(letter, id, guarded)).toBe(made);
  });

  it('offers every blank once', () => {
    const all = [...OFFERED_BLANKS.case, ...OFFERED_BLANKS.driver];
    expect(new Set(all).size).toBe(all.length);
    expect(OFFERED_BLANKS.case).toContain('noticeDate');
    expect(OFFERED_BLANKS.driver).toContain('whatHappened');
  });
});
