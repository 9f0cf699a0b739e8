import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { slips } from '../../utils/core/search/distance';
import { beginning, excerpt, marked } from '../../utils/core/search/highlight';
import { SearchIndex } from '../../utils/core/search/search-index';
import { queryTerms, termsOf } from '../../utils/core/search/tokens';

/** Half of a pair that is one character. */
const LONE = /\p{Surrogate}/u;

const word = fc.oneof(
  fc.constantFrom('block', 'Recogió', 'late', '荷物の配達', 'ｶﾞｽ', 'Аmazon', "didn't", '👩‍👩‍👧', '\ud800', 'ß', '\u0301'),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const text = fc.array(word, { maxLength: 60 }).map((words) => words.join(' '));

describe('the terms of any text', () => {
  it('stand inside it, in its order, and are found again where they stand', () => {
    fc.assert(
      fc.property(text, (given) => {
        let before = 0;
        for (const { start, end, text: term } of termsOf(given)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(given.length);
          expect(termsOf(given.slice(start, end)).map((one) => one.text)).toContain(term);
          before = start;
        }
      }),
    );
  });
});

describe('a marked text', () => {
  it('is the text, piece by piece, and what is marked is what was found', () => {
    fc.assert(
      fc.property(text, fc.nat(), (given, which) => {
        const terms = termsOf(given);
        const wanted = terms[which % Math.max(1, terms.length)]?.text ?? 'nothing';
        const parts = marked(given, new Set([wanted]));
        expect(parts.map((part) => part.text).join('')).toBe(given);
        for (const part of parts.filter(({ mark }) => mark))
          expect(termsOf(part.text).some((term) => term.text === wanted)).toBe(true);
      }),
    );
  });

  it('in an excerpt is a piece of the text that holds a mark, and tears no character', () => {
    fc.assert(
      fc.property(text, fc.nat(), (given, which) => {
        const terms = termsOf(given);
        const found = excerpt(given, new Set([terms[which % Math.max(1, terms.length)]?.text ?? 'nothing']));
        if (found === null) return;
        const shown = found.parts.map((part) => part.text).join('');
        expect(given).toContain(shown);
        expect(found.parts.some(({ mark }) => mark)).toBe(true);
        if (!LONE.test(given)) expect(LONE.test(shown)).toBe(false);
      }),
    );
  });

  it('begins as the text does', () => {
    fc.assert(
      fc.property(text, (given) => {
        const shown = beginning(given)
          .parts.map((part) => part.text)
          .join('');
        expect(given.startsWith(shown)).toBe(true);
        if (!LONE.test(given)) expect(LONE.test(shown)).toBe(false);
      }),
    );
  });
});

describe('the index', () => {
  it('finds the texts that a plain look through all of them finds, by whole words and beginnings', () => {
    const few = fc.constantFrom('block', 'blocks', 'late', 'later', 'recogió', '荷物の配達', '4711', 'station');
    const texts = fc.array(
      fc.array(few, { maxLength: 6 }).map((words) => words.join(' ')),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(texts, fc.array(few, { minLength: 1, maxLength: 2 }), (given, words) => {
        const index = new SearchIndex<'all'>();
        given.forEach((each, at) => index.put({ id: String(at), kind: 'all', at, title: '', text: each }));
        const terms = queryTerms(words.join(' '));
        const holds = (each: string): boolean =>
          terms.every(({ text: term }) => termsOf(each).some((other) => other.text.startsWith(term)));
        const expected = given.flatMap((each, at) => (holds(each) ? [String(at)] : []));
        const findings = index.search({ words: words.join(' '), kind: null, limit: 100 });
        const found = findings.found.map(({ id }) => id);
        expect(expected.filter((id) => !found.includes(id))).toEqual([]);
        if (!findings.alike) expect(found.toSorted()).toEqual(expected.toSorted());
      }),
    );
  });
});

describe('the number of slips', () => {
  it('is that of a plain table, up to the most that is asked for', () => {
    const short = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });
    fc.assert(
      fc.property(short, short, fc.constantFrom(1, 2), (one, other, most) => {
        expect(slips(one, other, most, false)).toBe(Math.min(plainSlips(one, other), most + 1));
      }),
    );
  });
});

function plainSlips(one: string, other: string): number {
  const table = Array.from({ length: one.length + 1 }, (_row, row) =>
    Array.from({ length: other.length + 1 }, (_cell, column) => (row === 0 ? column : column === 0 ? row : 0)),
  );
  const cell = (row: number, column: number): number => table[row]?.[column] ?? Infinity;
  for (let row = 1; row <= one.length; row += 1) {
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1] ? 0 : 1;
      const swap = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1] && row > 1 && column > 1;
      const least = Math.min(
        cell(row - 1, column) + 1,
        cell(row, column - 1) + 1,
        cell(row - 1, column - 1) + same,
        swap ? cell(row - 2, column - 2) + 1 : Infinity,
      );
      table[row]?.splice(column, 1, least);
    }
  }
  return cell(one.length, other.length);
}
