import { describe, expect, it } from 'vitest';
import { recognise } from '@/utils/core/text/recognise';
import { scan } from '@/utils/core/text/scan';
import { endOf, noWords, startOf } from '@/utils/core/text/words';
import { findPatterns, nothingFound } from '@/utils/core/triage/find-patterns';
import { listPattern, noPatterns } from '@/utils/core/triage/pattern-list';
import { patternTable } from '@/utils/core/triage/pattern-table';

/** What is found of some patterns, as `pattern: words of the text`, in the order it is found. */
function found(patterns: readonly string[], text: string): string[] {
  const list = noPatterns();
  const ids = patterns.map((pattern) => listPattern(list, pattern));
  const table = patternTable(list);
  const words = noWords();
  scan(text, 0, text.length, words);
  recognise(table.words, text, words);
  const into = nothingFound();
  findPatterns(table, words, into);
  return Array.from({ length: into.count }, (_found, index) => {
    const [first, last] = [into.firsts[index] ?? 0, into.lasts[index] ?? 0];
    return `${patterns[ids.indexOf(into.patterns[index] ?? 0)] ?? '?'}: ${text.slice(startOf(words, first), endOf(words, last))}`;
  });
}

describe('findPatterns', () => {
  it.each<[string, string[], string, string[]]>([
    [
      'words and runs of words',
      ['not', 'not picked up', 'up'],
      'Not picked, up',
      ['not: Not', 'not picked up: Not picked, up', 'up: up'],
    ],
    ['a run that begins again', ['a a b'], 'a a a b', ['a a b: a a b']],
    ['runs within each other', ['a b c', 'b c', 'b'], 'a b c', ['b: b', 'a b c: a b c', 'b c: b c']],
    ['any ending within a run', ['fail* to pick*'], 'failed to pick', ['fail* to pick*: failed to pick']],
    [
      'a run in two ways at once',
      ['fail* to', 'failed to'],
      'failed to',
      ['failed to: failed to', 'fail* to: failed to'],
    ],
    ['no run that breaks off', ['not picked up'], 'not picked but up not', []],
    ['a run over a comma or a line', ['picked up'], 'picked,\nup', ['picked up: picked,\nup']],
    [
      'words without accents for words with them',
      ['cuenta desactivó'],
      'CUENTA desactivo',
      ['cuenta desactivó: CUENTA desactivo'],
    ],
    [
      'Japanese, whatever its width',
      ['アカウント', '停止'],
      '\uff71\uff76\uff73\uff9d\uff84を停止',
      ['アカウント: \uff71\uff76\uff73\uff9d\uff84', '停止: 停止'],
    ],
    ['nothing in nothing', ['a'], '', []],
  ])('finds %s', (_name, patterns, text, expected) => {
    expect(found(patterns, text).sort()).toEqual(expected.sort());
  });

  it('finds more than there was room for', () => {
    expect(found(['a', 'b*'], 'a b '.repeat(400))).toHaveLength(800);
  });
});
