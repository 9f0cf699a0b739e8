import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWord } from '@/utils/core/text/fold';
import { type Passage, endsBetween, readPassage } from '@/utils/core/text/passage';
import { noList } from '@/utils/core/text/word-list';
import { wordTable } from '@/utils/core/text/word-table';
import { UNSPACED_PER_WORD, endOf, reachOf, startOf } from '@/utils/core/text/words';
import { compileConcepts, matchConcepts } from '@/utils/core/triage/concepts';
import { type Found, findPatterns, nothingFound } from '@/utils/core/triage/find-patterns';
import { listPattern, noPatterns } from '@/utils/core/triage/pattern-list';
import { patternTable } from '@/utils/core/triage/pattern-table';
import { runs } from './runs';

/** Few words, so that they meet often, and all that may stand in or between them. */
const WORDS = ['not', 'no', 'nothing', "didn't", 'didnt', 'late', 'la', '停', '止', 'が', '7', 'é', 'straße', 'x'];
const GLUE = [
  ' ',
  ' ',
  ' ',
  ', ',
  '. ',
  '.\n\n',
  '\u200b',
  '\u00ad',
  "'",
  '\u2019',
  '-',
  '',
  '\ud83d\ude00',
  '\ud83d',
  '\u0301',
];
const text = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...GLUE), fc.boolean()), { maxLength: 40 })
  .map((parts) => parts.map(([word, glue, upper]) => (upper ? word.toUpperCase() : word) + glue).join(''));
// Beside the contraction that it is short for, "didnt" is that one.
const word = fc
  .tuple(fc.constantFrom(...WORDS.filter((one) => one !== 'didnt')), fc.boolean())
  .map(([one, open]) => one + (open ? '*' : ''));
const pattern = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));

const bare = wordTable(noList());
const wordsOf = ({ text: whole, words }: Passage): string[] =>
  Array.from({ length: words.count }, (_word, index) =>
    foldWord(whole.slice(startOf(words, index), endOf(words, index))),
  );

/** Whether a word of a text is a word of a pattern, told letter by letter. */
function isWord(said: string, wanted: string): boolean {
  const open = wanted.endsWith('*');
  const stem = open ? wanted.slice(0, -1) : wanted;
  return [stem, ...(/(?:n't|'ve)$/u.test(stem) ? [stem.replace("'", '')] : [])].some((form) =>
    open ? said.startsWith(form) : said === form,
  );
}

/** Where a pattern stands, found by trying every place. */
function naive(wanted: string, words: readonly string[]): string[] {
  const run = wordsOf(
    readPassage(bare, wanted.replaceAll('*', ''), [[0, wanted.length - wanted.split('*').length + 1]]),
  );
  const open = wanted.split(' ').flatMap((part) => {
    const count = wordsOf(readPassage(bare, part.replace('*', ''), [[0, part.replace('*', '').length]])).length;
    return Array.from({ length: count }, (_part, index) => part.endsWith('*') && index === count - 1);
  });
  return words.flatMap((_word, at) =>
    run.every((part, index) => {
      const said = words[at + index];
      return said !== undefined && isWord(said, part + (open[index] === true ? '*' : ''));
    })
      ? [`${at}-${at + run.length - 1}`]
      : [],
  );
}

function search(
  patterns: readonly string[],
  whole: string,
): { passage: Passage; found: Found; ids: (number | null)[] } {
  const list = noPatterns();
  const ids = patterns.map((one) => listPattern(list, one));
  const table = patternTable(list);
  const passage = readPassage(table.words, whole, [[0, whole.length]]);
  const found = nothingFound();
  findPatterns(table, passage.words, found);
  return { passage, found, ids };
}

describe('finding patterns', () => {
  it('finds what trying every place finds', () => {
    fc.assert(
      fc.property(fc.array(pattern, { minLength: 1, maxLength: 8 }), text, (patterns, whole) => {
        const { passage, found, ids } = search(patterns, whole);
        patterns.forEach((one, index) => {
          const places = Array.from({ length: found.count }, (_found, at) => at)
            .filter((at) => found.patterns[at] === ids[index])
            .map((at) => `${found.firsts[at] ?? 0}-${found.lasts[at] ?? 0}`);
          expect(places).toEqual(naive(one, wordsOf(passage)));
        });
      }),
      { numRuns: runs(300) },
    );
  });

  it('reads any text as words that stand in it, in order and without overlap', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary', maxLength: 200 })), (whole) => {
        const { words } = readPassage(bare, whole, [[0, whole.length]]);
        const ends = Array.from({ length: words.count }, (_word, index) => endOf(words, index));
        const inOrder = ends.every(
          (end, index) =>
            startOf(words, index) >= (ends[index - 1] ?? 0) &&
            end > startOf(words, index) &&
            reachOf(words, index) > reachOf(words, index - 1),
        );
        expect(inOrder).toBe(true);
        expect(ends.at(-1) ?? 0).toBeLessThanOrEqual(whole.length);
      }),
    );
  });
});

describe('matching a concept', () => {
  it('finds a window where, and only where, there is one', () => {
    const groups = fc.array(fc.array(pattern, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(groups, fc.constantFrom(1, 2, 4, 8, 20), text, (all, within, whole) => {
        const concept = { id: 'x', all, within, weight: 1 };
        const matcher = compileConcepts([{ rule: 't/x', role: 'category', of: 't', kind: 'concept', concept }]);
        const passage = readPassage(matcher.patterns.words, whole, [[0, whole.length]]);
        const [hit] = matchConcepts(matcher, passage, 'text');
        const { found, ids } = search(all.flat(), whole);
        const spots = all.map((group) =>
          Array.from({ length: found.count }, (_found, at) => at).filter((at) =>
            group.some((one) => ids[all.flat().indexOf(one)] === found.patterns[at]),
          ),
        );
        expect(hit !== undefined).toBe(hasWindow(spots, found, passage, within));
        if (hit) expect(whole.slice(...hit.at)).not.toBe('');
      }),
      { numRuns: runs(300) },
    );
  });
});

/** Whether some choice of one spot of each group fits, found by trying every choice. */
function hasWindow(spots: readonly (readonly number[])[], found: Found, passage: Passage, within: number): boolean {
  const [group, ...rest] = spots;
  const tried = (left: readonly (readonly number[])[], first: number, last: number): boolean => {
    const [next, ...others] = left;
    if (next === undefined) {
      const width = reachOf(passage.words, last) - reachOf(passage.words, first - 1);
      return width <= within * UNSPACED_PER_WORD && endsBetween(passage, first, last) <= (within >= 20 ? 1 : 0);
    }
    return next.some((at) =>
      tried(others, Math.min(first, found.firsts[at] ?? 0), Math.max(last, found.lasts[at] ?? 0)),
    );
  };
  return (group ?? []).some((at) => tried(rest, found.firsts[at] ?? 0, found.lasts[at] ?? 0));
}
