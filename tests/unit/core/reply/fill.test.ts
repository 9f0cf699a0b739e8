import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords, fillLetter, HOLE, tidy } from '../../../../utils/core/reply/fill';

describe('fillLetter', () => {
  const cases: readonly [
    name: string,
    letter: string,
    values: Record<string, string>,
    required: string[],
    text: string,
    missing: string[],
  ][] = [
    ['puts a value in its blank', 'Block of {day}.', { day: '3 May' }, ['day'], 'Block of 3 May.', []],
    ['shows an empty required blank as a hole and lists it', 'I am {name}.', {}, ['name'], `I am ${HOLE}.`, ['name']],
    ['treats a value of spaces as empty', '{name}', { name: ' \n ' }, ['name'], HOLE, ['name']],
    ['lists a required blank the letter does not print', 'Hello', {}, ['name'], 'Hello', ['name']],
    [
      'lists each missing blank once, in the order of required',
      '{b} {a}',
      {},
      ['a', 'b', 'a'],
      `${HOLE} ${HOLE}`,
      ['a', 'b'],
    ],
    [
      'keeps a piece whose blank is filled, with its leading space',
      'Notice[day> of {day}].',
      { day: '3 May' },
      [],
      'Notice of 3 May.',
      [],
    ],
    ['drops a piece whose blank is empty', 'Notice[day> of {day}].', {}, [], 'Notice.', []],
    [
      'keeps an absence piece only while the blank is empty',
      '[!id>Which one?][id>Order {id}.]',
      {},
      [],
      'Which one?',
      [],
    ],
    [
      'drops an absence piece once the blank is filled',
      '[!id>Which one?][id>Order {id}.]',
      { id: '7' },
      [],
      'Order 7.',
      [],
    ],
    ['drops a piece with a second blank that would be a hole', '[a>On {a} at {b}.]x', { a: '3 May' }, [], 'x', []],
    [
      'keeps a piece whose second blank is required, as a hole',
      '[a>On {a} at {b}.]',
      { a: '3 May' },
      ['b'],
      `On 3 May at ${HOLE}.`,
      ['b'],
    ],
    ['drops a line of which nothing stands', 'One\n[a>Two {a}]\nThree', {}, [], 'One\nThree', []],
    ['keeps an empty line that was one', 'One\n\n[a>Two {a}]\n\nThree', {}, [], 'One\n\nThree', []],
    ['never reads a value as syntax', '{a}', { a: '[b>{b}] {c} $& $1' }, [], '[b>{b}] {c} $& $1', []],
    ['keeps a stray brace as the text it is', 'a { b } c', {}, [], 'a { b } c', []],
    ['makes every kind of line break one', '{a}', { a: 'x\r\ny\rz\u2028w' }, [], 'x\ny\nz\nw', []],
    ['drops control characters but keeps tabs', '{a}', { a: 'x\u0000\u001b[31my\tz' }, [], 'x[31my\tz', []],
    ['does not take a value from the prototype', '{toString}', {}, ['toString'], HOLE, ['toString']],
    [
      'numbers the items that stand, from 1 in each list',
      'Ask:\n#. One\n[a>#. Two]\n[b>#. Three]\n\n#. Again',
      { b: 'x' },
      [],
      'Ask:\n1. One\n2. Three\n\n1. Again',
      [],
    ],
    ['numbers nothing that a value begins with', '{a}\n#. One', { a: '#. mine' }, [], '#. mine\n1. One', []],
    [
      'fills evidence and decides by places',
      '[#a-b>See {#a-b}.][@gb> UK][@eu> EU]',
      { '#a-b': 'E2', '@gb': 'yes' },
      [],
      'See E2. UK',
      [],
    ],
    [
      'keeps a ~ that stands alone, or before a space, as the text it is',
      'a\n~\n~ {b}',
      { b: 'Kim' },
      [],
      'a\n~\n~ Kim',
      [],
    ],
    ['reads no ~ that a value begins with', '{a}', { a: '~x' }, [], '~x', []],
    ['gives nothing for an empty letter', '', { a: 'x' }, [], '', []],
  ];
  it.each(cases)('%s', (_name, letter, values, required, text, missing) => {
    expect(fillLetter(letter, values, required)).toMatchObject({ text, missing });
  });

  it('counts the words of the filled text, holes aside', () => {
    expect(fillLetter('I am {name}, since {year} –', { year: '2021' }, ['name']).words).toBe(4);
  });
});

describe('fillLetter, with a limit', () => {
  const letter = 'Hello {name}\n~[a>first {a}]\n~[b>second {b} {c}]\n[d>kept {d}]\n~last words';
  const values = { name: 'K', a: 'x', b: 'y', c: 'z', d: 'w' };
  const filled = (limit?: number) => fillLetter(letter, values, ['name'], limit);

  it.each<[number | undefined, string, string[]]>([
    [undefined, 'Hello K\nfirst x\nsecond y z\nkept w\nlast words', []],
    [11, 'Hello K\nfirst x\nsecond y z\nkept w\nlast words', []],
    [10, 'Hello K\nfirst x\nsecond y z\nkept w', []],
    [8, 'Hello K\nfirst x\nkept w', ['b', 'c']],
    [1, 'Hello K\nkept w', ['a', 'b', 'c']],
  ])('of %s words keeps what has room, the first before the last, and says what stays out', (limit, text, leftOut) => {
    expect(filled(limit)).toMatchObject({ text, leftOut });
  });

  it('does not call left out what another line still says', () => {
    expect(fillLetter('[a>{a}]\n~[a>again {a}]', { a: 'x' }, [], 1).leftOut).toEqual([]);
  });

  it('does not count the numbers of a list', () => {
    expect(fillLetter('#. One\n#. Two', {}, []).words).toBe(2);
  });
});

const NAMES = ['one', 'two', 'three'] as const;
const name = fc.constantFrom(...NAMES);
/** Without what letters give a meaning to: braces and brackets anywhere, `#` and `~` where a line begins. */
const plain = fc.string({ maxLength: 12 }).map((text) => text.replace(/[[\]{}#~\s]/g, 'x'));
const part = fc.oneof(
  plain,
  name.map((id) => `{${id}}`),
  fc
    .tuple(fc.constantFrom('', '!'), name, plain, name)
    .map(([not, id, text, inner]) => `[${not}${id}>${text}{${inner}}]`),
);
const letters = fc.array(fc.oneof(part, fc.constant('\n')), { maxLength: 12 }).map((parts) => parts.join(' '));
const required = fc.uniqueArray(name);

describe('fillLetter, over well-formed letters', () => {
  it('leaves no brace and no piece behind when the values have none', () => {
    const values = fc.record({ one: plain, two: plain, three: plain });
    fc.assert(
      fc.property(letters, values, required, (letter, given, needed) => {
        expect(fillLetter(letter, given, needed).text).not.toMatch(/[{}[\]]/);
      }),
    );
  });

  it('prints a value exactly as given, whatever syntax is in it', () => {
    const value = fc.string({
      unit: fc.constantFrom('{', '}', '[', ']', '>', '!', 'o', 'n', 'e', '$', '&', '\\'),
      minLength: 1,
    });
    fc.assert(
      fc.property(value, (one) => {
        expect(fillLetter('<{one}>', { one, e: 'WRONG', n: 'WRONG' }, []).text).toBe(`<${one}>`);
      }),
    );
  });

  it('fills a letter without blanks to the same text again', () => {
    const values = fc.record({ one: plain, two: plain, three: plain });
    fc.assert(
      fc.property(letters, values, required, (letter, given, needed) => {
        const { text } = fillLetter(letter, given, needed);
        expect(fillLetter(text, given, needed).text).toBe(text);
      }),
    );
  });

  it('misses exactly the required blanks without a value', () => {
    const values = fc.record({ one: plain, two: plain, three: plain }, { requiredKeys: [] });
    fc.assert(
      fc.property(letters, values, required, (letter, given, needed) => {
        expect(fillLetter(letter, given, needed).missing).toEqual(
          needed.filter((id) => (given[id] ?? '').trim() === ''),
        );
      }),
    );
  });
});

describe('tidy', () => {
  it('changes nothing the second time', () => {
    const text = fc.string({ unit: fc.constantFrom(' ', '\n', '\t', 'a', '\u00a0') });
    fc.assert(
      fc.property(text, (given) => {
        expect(tidy(tidy(given))).toBe(tidy(given));
      }),
    );
  });

  it('keeps one empty line at most, and spaces within a line', () => {
    expect(tidy('\n a  b \n\n\n\nc \n')).toBe('a  b\n\nc');
  });
});

describe('countWords', () => {
  it.each([
    ['', 0],
    ['  \n ', 0],
    ['one', 1],
    ['it’s 4:30 – on-time', 3],
    ['____ — …', 0],
    ['배달 받음', 2],
  ])('counts %j as %i', (text, words) => expect(countWords(text)).toBe(words));
});
