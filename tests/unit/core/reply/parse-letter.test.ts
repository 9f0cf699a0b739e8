import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blanksOf, conditionsOf, parseLetter } from '../../../../utils/core/reply/parse-letter';

describe('parseLetter', () => {
  it('reads text, blanks and pieces of a line', () => {
    expect(parseLetter('Hello {name}[day> of {day}].')).toEqual({
      problems: [],
      ifRoom: [false],
      lines: [
        [
          { kind: 'text', text: 'Hello ' },
          { kind: 'blank', id: 'name' },
          {
            kind: 'piece',
            id: 'day',
            when: 'filled',
            parts: [
              { kind: 'text', text: ' of ' },
              { kind: 'blank', id: 'day' },
            ],
          },
          { kind: 'text', text: '.' },
        ],
      ],
    });
  });

  it('reads a piece that stands for absence, without any blank in it', () => {
    expect(parseLetter('[!id>Which?]').lines).toEqual([
      [{ kind: 'piece', id: 'id', when: 'empty', parts: [{ kind: 'text', text: 'Which?' }] }],
    ]);
  });

  it('takes square brackets without a name and a > as text', () => {
    expect(parseLetter('[see 1] [a b> c]')).toEqual({
      problems: [],
      ifRoom: [false],
      lines: [[{ kind: 'text', text: '[see 1] [a b> c]' }]],
    });
  });

  it('reads evidence by its checklist item, and a place that only decides', () => {
    expect(parseLetter('[#return-scan>See {#return-scan}.][@us-wa-seattle>x]').lines).toEqual([
      [
        {
          kind: 'piece',
          id: '#return-scan',
          when: 'filled',
          parts: [
            { kind: 'text', text: 'See ' },
            { kind: 'blank', id: '#return-scan' },
            { kind: 'text', text: '.' },
          ],
        },
        { kind: 'piece', id: '@us-wa-seattle', when: 'filled', parts: [{ kind: 'text', text: 'x' }] },
      ],
    ]);
    expect(parseLetter('{@gb}').problems).toEqual([{ line: 1, problem: 'stray-brace', near: '{@gb}' }]);
  });

  it('tells which lines stand only while there is room', () => {
    expect(parseLetter('a\n~[b>c]\nx ~ y')).toMatchObject({ ifRoom: [false, true, false] });
    expect(parseLetter('~a').lines).toEqual([[{ kind: 'text', text: 'a' }]]);
  });

  const malformed: readonly [name: string, letter: string, problem: object][] = [
    ['a brace that opens nothing', 'fine\na { b', { line: 2, problem: 'stray-brace', near: '{ b' }],
    ['a blank with a space in its name', '{two words}', { line: 1, problem: 'stray-brace', near: '{two words}' }],
    ['a brace inside a piece', '[a>x {y]', { line: 1, problem: 'stray-brace', near: '{y' }],
    ['a piece without an end on its line', '[a>x\ny]', { line: 1, problem: 'unclosed-piece', near: '[a>' }],
    ['a piece in a piece', '[a>x [b>y] z]', { line: 1, problem: 'nested-piece', near: '[a>' }],
  ];
  it.each(malformed)('tells %s', (_name, letter, problem) => {
    expect(parseLetter(letter).problems).toEqual([problem]);
  });

  it('reads any text without failing, and loses none of it when it has no syntax', () => {
    fc.assert(
      fc.property(fc.string(), (letter) => {
        expect(Array.isArray(parseLetter(letter).lines)).toBe(true);
      }),
    );
    fc.assert(
      fc.property(
        fc.string().map((text) => text.replace(/[[\]{}\r\n~]/g, '')),
        (letter) => {
          expect(parseLetter(letter).lines.flat()).toEqual(letter === '' ? [] : [{ kind: 'text', text: letter }]);
        },
      ),
    );
  });

  // A careless reader takes minutes: the test's own limit stops it.
  it.each(['[a>', '{a', '[a>{', '[!'])('reads 50,000 times "%s" in one go', { timeout: 30_000 }, (piece) => {
    expect(parseLetter(piece.repeat(50_000)).lines.length).toBeGreaterThan(0);
  });
});

describe('blanksOf and conditionsOf', () => {
  const letter = '{a}[b>{c} {a}]\n[!d>text]{b}';

  it('gives the printed blanks once each, in order', () => {
    expect(blanksOf(letter)).toEqual(['a', 'c', 'b']);
  });

  it('gives the deciding blanks once each', () => {
    expect(conditionsOf(letter)).toEqual(['b', 'd']);
  });
});
