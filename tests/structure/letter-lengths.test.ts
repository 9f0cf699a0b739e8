import { describe, expect, it } from 'vitest';
import { PASSED_FLAGS, STATED_FLAGS } from '../../utils/core/reply/blanks';
import { fillLetter } from '../../utils/core/reply/fill';
import { blanksOf, conditionsOf } from '../../utils/core/reply/parse-letter';
import { WORD_LIMITS } from '../../utils/core/reply/template-kind';
import { LETTERS, type NamedLetter } from './all-letters';
import { expectNone } from './expect-none';
import { LONG_VALUES, SAMPLE_VALUES, withEvidence } from './letter-samples';
import { perspicuity, readingGrade } from './reading-level';

type Values = Readonly<Record<string, string>>;
const entries = LETTERS.map((entry) => [entry.name, entry] as const);
const english = entries.filter(([, { language }]) => language === 'en');
const spanish = entries.filter(([, { language }]) => language === 'es');
/** Where "bastante fácil" begins on the INFLESZ scale, see `perspicuity`. */
const FAIRLY_EASY = 65;

/** A driver is in one place, and a message is passed over in a few points: more never stand at once. */
const PLACES = ['@us-wa-seattle', '@us-co', '@gb', '@eu', '@ca-on', '@au'];
const MOST_PASSED = 5;

describe('the length of a letter', () => {
  it.each(entries)('%s stays within that of its kind, with what is typical', (name, entry) => {
    expectNone(tooLong(name, entry, cases(entry, SAMPLE_VALUES, 'E1')));
  });

  it.each(entries)('%s stays within that of its kind, with as much as there can be', (name, entry) => {
    expectNone(tooLong(name, entry, [...cases(entry, LONG_VALUES, 'E1, E4'), longest(entry)]));
  });

  it('is short enough to be read: no limit above two pages', () => {
    expect(WORD_LIMITS).toMatchObject({ answer: 150, 'canned-answer': 150, appeal: 250, 'second-appeal': 250 });
    expect(Math.max(...Object.values(WORD_LIMITS))).toBe(500);
  });
});

describe('the reading level of a letter', () => {
  it.each(english)('%s is grade 8 or easier', (name, entry) => {
    const grades = cases(entry, SAMPLE_VALUES, 'E1').map((values) => readingGrade(asSentences(fill(entry, values))));
    const hardest = Math.max(...grades);
    expectNone(hardest > 8 ? [`${name}: reads at grade ${hardest.toFixed(1)}; shorten the sentences or words`] : []);
  });
});

describe('the reading level of a Spanish letter', () => {
  // What the driver fills in is hers: a date stands for all of it.
  const dated = Object.fromEntries(Object.keys(SAMPLE_VALUES).map((id) => [id, 'el 3 de mayo']));

  it.each(spanish)('%s is fairly easy, or easier', (name, entry) => {
    const scores = cases(entry, dated, 'E1').map((values) => perspicuity(asSentences(fill(entry, values))));
    const hardest = Math.min(...scores);
    expectNone(
      hardest < FAIRLY_EASY
        ? [`${name}: its perspicuity is ${hardest.toFixed(0)}; shorten the sentences or words to reach ${FAIRLY_EASY}`]
        : [],
    );
  });
});

/** Everything filled, only what is required, and with one fact missing at a time, at each place a letter speaks of. */
function cases({ template, letter }: NamedLetter, all: Values, numbers: string): readonly Values[] {
  const deciding = conditionsOf(letter);
  const full = withEvidence({ ...all, ...flagsOf(letter) }, deciding, numbers);
  const only = (ids: readonly string[]): Values => Object.fromEntries(ids.map((id) => [id, full[id] ?? '']));
  const known = Object.keys(full);
  const sets = [
    known,
    template.required,
    blanksOf(letter).filter((id) => !letter.includes(`[!${id}>`)),
    ...deciding.map((id) => known.filter((other) => other !== id)),
  ];
  const places = PLACES.filter((place) => letter.includes(`[${place}>`));
  return sets.flatMap((ids) => [only(ids), ...places.map((place) => ({ ...only(ids), [place]: 'yes' }))]);
}

/** Flags of what the case has or the other side passed over; what a message states makes a letter shorter. */
function flagsOf(letter: string): Values {
  const stated: readonly string[] = STATED_FLAGS;
  const flags = conditionsOf(letter).filter((id) => /^[a-z]/.test(id) && !(id in LONG_VALUES) && !stated.includes(id));
  const passed: readonly string[] = Object.values(PASSED_FLAGS);
  // Numbered evidence takes the place of two of them.
  const kept = flags.filter((id) => !passed.includes(id) || passed.indexOf(id) >= 2).slice(0, MOST_PASSED);
  return Object.fromEntries(kept.map((id) => [id, 'yes']));
}

/** Each fact there or not, whichever takes more words. */
function longest(entry: NamedLetter): Values {
  const { letter, template } = entry;
  const size = (values: Values): number => fillLetter(letter, values, template.required).words;
  return conditionsOf(letter)
    .filter((id) => !template.required.includes(id))
    .reduce<Values>(
      (values, id) => {
        const without = Object.fromEntries(Object.entries(values).filter(([other]) => other !== id));
        return size(without) > size(values) ? without : values;
      },
      cases(entry, LONG_VALUES, 'E1, E4').reduce((one, other) => (size(other) > size(one) ? other : one)),
    );
}

function tooLong(name: string, entry: NamedLetter, filled: readonly Values[]): readonly string[] {
  const limit = WORD_LIMITS[entry.template.kind];
  const words = filled.map((values) => fillLetter(entry.letter, values, entry.template.required, limit).words);
  const most = Math.max(...words);
  return most <= limit ? [] : [`${name}: has up to ${most} words; make it at most ${limit}`];
}

function fill({ letter, template }: NamedLetter, values: Values): string {
  return fillLetter(letter, values, template.required).text;
}

/** A line is read as a sentence of its own. */
function asSentences(text: string): string {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => (/[.!?]$/.test(line) ? line : `${line}.`))
    .join(' ');
}
