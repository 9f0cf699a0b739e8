import { describe, expect, it } from 'vitest';

import { letterMistakes } from '../../../../utils/core/reply/letter-mistakes';

const NAMES = { items: ['delivery-photo', 'return-scan'], places: ['gb', 'us-wa'] };

describe('letterMistakes', () => {
  it.each([
    ['words alone', 'Hello,\n\nplease look at it.'],
    [
      'blanks, pieces, flags, places, evidence and marks',
      '{driverName}\n~[#delivery-photo>Photo: {#delivery-photo}]\n[!reason>#. Why?]\n[@gb>UK]\n#. One\n~ Kim',
    ],
    ['a blank only the record fills, in a piece', '[glitchWhat>On {glitchWhen}, {glitchWhat}.]'],
    ['brackets that are no piece', 'Paid [twice] since 1 > 0'],
    ['markup', '<img src=x onerror=alert(1)><script>1</script>'],
  ])('finds none in %s', (_name, letter) => {
    expect(letterMistakes(letter, NAMES)).toEqual([]);
  });

  const cases: readonly (readonly [string, string, string, string, string | null])[] = [
    ['a blank with a slip', 'a\nb {whatHapened}', 'unknown-blank', '{whatHapened}', '{whatHappened}'],
    ['a blank in other capitals', '{drivername}', 'unknown-blank', '{drivername}', '{driverName}'],
    ['a blank like no other', '{banana}', 'unknown-blank', '{banana}', null],
    ['a flag that is printed', '{finalWarning}', 'unknown-blank', '{finalWarning}', null],
    ['an unknown condition', '[!statoin>Which?]', 'unknown-blank', '[!statoin>', '[!station>'],
    ['an unknown blank in a piece', '[station>{blockdat}]', 'unknown-blank', '{blockdat}', '{blockDate}'],
    ['evidence on no list', '[#delivery-foto>x]', 'unknown-evidence', '[#delivery-foto>', '[#delivery-photo>'],
    ['a place that is none', '[@us-wy>x]', 'unknown-place', '[@us-wy>', '[@us-wa>'],
    ['a record blank outside of a piece', 'See {timeline}', 'only-record', '{timeline}', null],
    ['evidence outside of a piece', 'See {#return-scan}', 'only-record', '{#return-scan}', null],
    ['a brace without a blank', 'See {what happened}', 'stray-brace', '{what happen', null],
    ['a piece that does not end', 'a\n[station>here', 'unclosed-piece', '[station>', null],
    ['a piece inside a piece', '[station>a [blockDate>b] c]', 'nested-piece', '[station>', null],
  ];
  it.each(cases)('tells of %s, with its place', (_name, letter, kind, near, instead) => {
    const [first] = letterMistakes(letter, NAMES);
    expect(first).toMatchObject({ kind, near, instead });
    expect(letter.slice(...(first?.at ?? [0, 0]))).toBe(near);
    expect(letter.slice(0, first?.at[0]).split('\n')).toHaveLength(first?.line ?? 0);
  });

  it('names the same mistake of a line once, and no more than twenty in all', () => {
    expect(letterMistakes('{aaaa} {aaaa}', NAMES)).toHaveLength(1);
    expect(letterMistakes('{aaaa}\n'.repeat(300), NAMES)).toHaveLength(20);
  });

  it('tells them in the order of the letter', () => {
    const found = letterMistakes('{aaaa} [station>x\n{bbbb} [station>y', NAMES);
    expect(found.map(({ near }) => near)).toEqual(['{aaaa}', '[station>', '{bbbb}', '[station>']);
  });

  it('finds the place behind the mark of a line that needs room', () => {
    const letter = '~{nothinglike}';
    expect(letterMistakes(letter, NAMES)[0]?.at).toEqual([1, letter.length]);
  });
});
