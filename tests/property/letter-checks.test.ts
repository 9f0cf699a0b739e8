import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { knowledgeFromDisk } from '../../scripts/lib/knowledge-from-disk';
import { findPersonal } from '../../utils/core/personal/find-personal';
import { personalWords } from '../../utils/core/personal/lists';
import { rowsOfTexts } from '../../utils/core/reply/own-said';
import { findThirdParty, personalChecker } from '../../utils/core/reply/personal';
import { replaced, type Replacement } from '../../utils/core/reply/replacement';
import { findTone, toneChecker, type ToneChecker } from '../../utils/core/reply/tone';
import { readPersonal, readTone } from '../accuracy/letter-checks';
import { runs } from './runs';

const { tone, personal } = knowledgeFromDisk();
const tones = Object.values(tone).map(toneChecker);
const checker = personalChecker(personal);
const words = personalWords(personal);
const NOBODY = { names: [], addresses: [], domains: [] };

interface Finding {
  readonly kind: string;
  readonly at: readonly [number, number];
  readonly instead: Replacement | null;
}

const third = (text: string): readonly Finding[] => findThirdParty(checker, text, { language: 'en', allowed: NOBODY });
const toned =
  (by: ToneChecker) =>
  (text: string): readonly Finding[] =>
    findTone(by, text);
const CHECKS: readonly (readonly [name: string, check: (text: string) => readonly Finding[]])[] = [
  ...tones.map((by) => [by.list.language, toned(by)] as const),
  ['personal', third],
];

/** Sentences of the practice, torn and put together anew, with what letters are made of. */
const pieces = [...readTone('practice'), ...readPersonal('practice')].flatMap(({ text }) => [text, ...text.split(' ')]);
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...pieces),
      fc.constantFrom('\n\n', '"', '“', '!!', '¿¿', ',', '@', '555-', '😀', '\ud800'),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    {
      maxLength: 30,
    },
  )
  .map((parts) => parts.join(' '));

describe.each(CHECKS)('what the %s check finds in any text', (_name, check) => {
  it('stands inside the text, in its order, none over another', () => {
    fc.assert(
      fc.property(text, (given) => {
        let before = 0;
        for (const {
          at: [from, to],
          instead,
        } of check(given)) {
          expect(from).toBeGreaterThanOrEqual(before);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(given.length);
          if (instead) {
            expect(instead.at[0]).toBeGreaterThanOrEqual(0);
            expect(instead.at[1]).toBeGreaterThanOrEqual(instead.at[0]);
            expect(instead.at[1]).toBeLessThanOrEqual(given.length);
          }
          before = to;
        }
      }),
      { numRuns: runs(80) },
    );
  });

  it('is gone once the other words stand there, so that using them twice changes nothing', () => {
    fc.assert(
      fc.property(text, fc.nat(), (given, which) => {
        const offered = check(given).filter(({ instead }) => instead !== null);
        const one = offered[which % Math.max(1, offered.length)];
        if (!one?.instead) return;
        const now = replaced(given, one.instead);
        const [from] = one.instead.at;
        const again = check(now).filter(
          ({ at, instead }) => instead !== null && at[0] >= from && at[1] <= from + (one.instead?.by.length ?? 0),
        );
        expect(again.filter(({ instead }) => instead !== null && replaced(now, instead) === now)).toEqual([]);
        expect(again.filter(({ kind }) => kind === one.kind && one.instead?.by !== '')).toEqual([]);
      }),
      { numRuns: runs(80) },
    );
  });
});

/** Counts what is called to look at a text, while `look` runs: no clock, and so the same on every machine. */
function stepsOf(look: () => unknown): number {
  const places: readonly (readonly [object, string])[] = [
    ...['charAt', 'charCodeAt', 'codePointAt', 'slice'].map((name) => [String.prototype, name] as const),
    [RegExp.prototype, 'test'],
    [Map.prototype, 'get'],
    [Set.prototype, 'has'],
  ];
  let steps = 0;
  const restore = places.map(([owner, name]) => {
    const known: unknown = Reflect.get(owner, name);
    if (typeof known !== 'function') throw new Error(`no ${name}`);
    Reflect.defineProperty(owner, name, {
      configurable: true,
      writable: true,
      value(this: unknown, ...given: unknown[]): unknown {
        steps += 1;
        return Reflect.apply(known, this, given);
      },
    });
    return () => Reflect.defineProperty(owner, name, { configurable: true, writable: true, value: known });
  });
  try {
    look();
  } finally {
    for (const back of restore) back();
  }
  return steps;
}

/** What could be looked at again and again, if something did. */
const HOSTILE = [
  'you ',
  'you just ',
  'please ',
  'I will ',
  'por favor ',
  'YOU ARE THE ',
  'A ',
  '! ',
  '!?',
  '¿',
  '"',
  '“',
  '“a ',
  '> a\n',
  '\n',
  'a.b',
  '@',
  'a@',
  'a@a.',
  '1',
  '1 ',
  '1-',
  '(1',
  '+',
  '555-0142 ',
  'customer ',
  'the customer, ',
  'Mrs. ',
  'Mrs. A. ',
  'handed it to ',
  'Ann ',
  'Ann-',
  '12 ',
  '12 Oak ',
  '12 oak ',
  'Street ',
  'Calle ',
  'Calle Mayor ',
  'Straße ',
  'apt ',
  'apt 4 ',
  '#',
  'gate code ',
  'code ',
  'plate ',
  'AB12 ',
  'WA 98101 ',
  'LS1 ',
  ', ',
  'stop 1 ',
];

describe('a hostile text', () => {
  const LENGTH = 1_500;

  it.each(HOSTILE)('of nothing but %j costs twice as much when it is twice as long', (unit) => {
    const short = unit.repeat(Math.ceil(LENGTH / unit.length));
    const looks: readonly ((given: string) => unknown)[] = [
      ...tones.map((by) => (given: string) => findTone(by, given, rowsOfTexts([given]))),
      (given) => findPersonal(words, given),
      third,
    ];
    for (const look of looks) {
      look(short);
      const [once, twice] = [stepsOf(() => look(short)), stepsOf(() => look(short + short))];
      expect(twice).toBeLessThan(2.3 * once + 2_000);
      expect(once).toBeLessThan(400 * LENGTH);
    }
  });

  it('is counted: what looks at every pair of letters is found out', () => {
    const pairs = (given: string): number =>
      [...given].reduce(
        (sum, _one, at) => sum + [...given].filter((_other, to) => given.charAt(to) === given.charAt(at)).length,
        0,
      );
    const short = 'a'.repeat(200);
    expect(stepsOf(() => pairs(short + short))).toBeGreaterThan(3 * stepsOf(() => pairs(short)));
  });
});
