import type { Weights } from '../../utils/core/knowledge';
import { BIAS } from '../../utils/core/triage/likelihood';
import { CATEGORIES, TIERS } from '../../utils/core/types';
import type { Lesson } from './samples';
import { learnSoftmax } from './softmax';

/** A whole number of sixteenths says enough, and is short. */
const SCALE = 16;
/** What is said in fewer messages is left out: chance would speak. */
const LEAST = 3;
/** One lesson in so many is also learned without its text. */
const EVERY = 8;

/** The weights by which kinds and tiers are told. Kinds and tiers no lesson has are left out. */
export function learn(lessons: readonly Lesson[], learnedFrom: string): Weights {
  const ofKinds = [...lessons, ...subjectsAlone(lessons)];
  const kinds = CATEGORIES.filter((id) => ofKinds.some(({ kind }) => kind === id));
  const tiers = TIERS.filter((id) => lessons.some(({ tier }) => tier === id));
  const names = [BIAS, ...commonNames(lessons)];
  const numbers = new Map(names.map((name, index) => [name, index]));
  const columnsOf = (of: readonly Lesson[], outcomes: number, outcomeOf: (lesson: Lesson) => number): Columns => {
    const samples = of.map((lesson) => ({
      features: [0, ...lesson.said.flatMap((name) => numbers.get(name) ?? [])],
      outcome: outcomeOf(lesson),
    }));
    return rounded(learnSoftmax(samples, { features: names.length, outcomes }), outcomes);
  };
  const columns = [
    columnsOf(ofKinds, kinds.length, ({ kind }) => kinds.indexOf(kind)),
    columnsOf(lessons, tiers.length, ({ tier }) => tiers.indexOf(tier)),
  ];
  const said = names.map((name, index) => [name, columns.flatMap((rows) => rows[index] ?? [])] as const);
  return { learnedFrom, scale: SCALE, kinds, tiers, said: Object.fromEntries(said) };
}

function commonNames(lessons: readonly Lesson[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { said } of lessons) for (const name of said) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].flatMap(([name, count]) => (count < LEAST ? [] : [name])).sort();
}

/** A subject alone says nothing, whatever it says: shops send the same ones. */
function subjectsAlone(lessons: readonly Lesson[]): readonly Lesson[] {
  return lessons
    .filter((_lesson, index) => index % EVERY === 0)
    .map(({ said }) => ({ kind: 'not-flex', tier: 'none', said: said.filter((name) => name.startsWith('subject/')) }));
}

/** By feature: its weights for the outcomes. */
type Columns = readonly (readonly number[])[];

function rounded(weights: Float64Array, outcomes: number): Columns {
  return Array.from({ length: weights.length / outcomes }, (_row, feature) =>
    // No minus zero: JSON has none.
    [...weights.subarray(feature * outcomes, (feature + 1) * outcomes)].map((one) => Math.round(one * SCALE) + 0),
  );
}
