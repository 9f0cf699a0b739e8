import { describe, expect, it } from 'vitest';
import { readPassage } from '@/utils/core/text/passage';
import { endOf, startOf } from '@/utils/core/text/words';
import { findPatterns, nothingFound } from '@/utils/core/triage/find-patterns';
import { listPattern, noPatterns } from '@/utils/core/triage/pattern-list';
import { patternTable } from '@/utils/core/triage/pattern-table';
import { areNear, findWindow, type WindowRule } from '@/utils/core/triage/windows';

/** The window of some groups, each one word, in a text; and whether they were near at all. */
function look(groups: readonly string[], text: string, rule: WindowRule, not = 'x') {
  const list = noPatterns();
  const ids = [...groups, not].map((word) => listPattern(list, word));
  const table = patternTable(list);
  const passage = readPassage(table.words, text, [[0, text.length]]);
  const found = nothingFound();
  findPatterns(table, passage.words, found);
  const spots = ids.map((id) => {
    const at = Array.from({ length: found.count }, (_spot, index) => index).filter(
      (index) => found.patterns[index] === id,
    );
    return { count: at.length, at };
  });
  const forbidden = spots.pop() ?? { count: 0, at: [] };
  const window = findWindow(spots, forbidden, found, passage, rule);
  return {
    near: areNear(
      spots.map((_spot, index) => [index]),
      spots,
      found,
      passage,
      rule.within,
    ),
    window: window && text.slice(startOf(passage.words, window.first), endOf(passage.words, window.last)),
  };
}

/** The letters of the table below as words: a single letter never ends a sentence. */
const WORDS: Readonly<Record<string, string>> = { a: 'ant', b: 'bee', c: 'cat', x: 'fox', '-': 'some' };
const long = (text: string): string => text.replace(/\b[abcx]\b|-/g, (letter) => WORDS[letter] ?? letter);
const short = (text: string | null): string | null =>
  text && Object.entries(WORDS).reduce((all, [letter, word]) => all.replaceAll(word, letter), text);

describe('findWindow', () => {
  it.each<[string, string, WindowRule, string | null]>([
    ['the tightest that ends first', 'a - - b a c b', { within: 5 }, 'b a c'],
    ['the only one that fits', 'a b - - - c - a - b c', { within: 4 }, 'a - b c'],
    ['one that ends with the group that occurs least', 'a b a b c', { within: 3 }, 'a b c'],
    ['one that begins with the group that occurs least', 'c - a b a b', { within: 4 }, 'c - a b'],
    ['one around it, when one before it does not fit', 'a b - - c - b a', { within: 4 }, 'c - b a'],
    ['one at the second time of the group that occurs least', 'c - - - - a b - - a b c', { within: 3 }, 'a b c'],
    ['none too wide', 'a - b - c', { within: 4 }, null],
    ['none without one of the groups', 'a b a b', { within: 9 }, null],
    ['groups in order', 'c b a b c', { within: 3, ordered: true }, 'a b c'],
    ['none in another order', 'c b a', { within: 3, ordered: true }, null],
    ['a later one, where an earlier holds what must not be', 'a x b c - - - - - a b c', { within: 4 }, 'a b c'],
    ['none beside what must not be', 'a b c - x', { within: 4 }, null],
    ['one far from what must not be', 'a b c - - - - - x', { within: 4 }, 'a b c'],
    ['one beside what must not be in another sentence', 'a b c. Now x', { within: 4 }, 'a b c'],
    ['none over two sentences', 'a b. Now c', { within: 4 }, null],
    ['a wide one over two sentences', 'a b. Now c', { within: 20 }, 'a b. Now c'],
    ['no wide one over three', 'a b. Now. And c', { within: 20 }, null],
  ])('finds %s', (_name, text, rule, expected) => {
    expect(short(look(['ant', 'bee', 'cat'], long(text), rule, 'fox').window)).toBe(expected);
  });

  it('counts three characters of a script without spaces as a word', () => {
    const far = (width: number) => look(['停', '止'], `停${'の'.repeat(width - 2)}止`, { within: 4 }).window;
    expect(far(12)).not.toBeNull();
    expect(far(13)).toBeNull();
  });

  it('says that groups are near wherever it finds a window', () => {
    expect(look(['a', 'b'], 'a w w w b', { within: 5 })).toEqual({ near: true, window: 'a w w w b' });
    expect(look(['a', 'b'], 'a w w w w b', { within: 5 })).toEqual({ near: false, window: null });
    expect(look(['a', 'b'], 'a', { within: 5 }).near).toBe(false);
  });
});
