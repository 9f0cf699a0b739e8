import { describe, expect, it } from 'vitest';

import { knowledgeFromDisk } from '../../../../scripts/lib/knowledge-from-disk';
import { precisionOf, recallOf } from '../../../accuracy/figures';
import {
  CHECK_SETS,
  measurePersonal,
  measureTone,
  readPersonal,
  readTone,
  type CheckSet,
  type Measured,
} from '../../../accuracy/letter-checks';

const knowledge = knowledgeFromDisk();
const measure: Readonly<Record<string, (set: CheckSet) => Measured>> = {
  tone: (set) => measureTone(knowledge, readTone(set)),
  personal: (set) => measurePersonal(knowledge, readPersonal(set)),
};

/** Of what is shown so much is right; of what is there so much is shown; of the calm sentences so many are left alone. */
const FLOORS: readonly (readonly [about: string, set: CheckSet, precision: number, recall: number, alone: number])[] = [
  ['tone', 'practice', 0.99, 0.97, 0.99],
  ['tone', 'check', 0.97, 0.7, 0.97],
  ['personal', 'practice', 0.97, 0.97, 0.97],
  ['personal', 'check', 0.93, 0.9, 0.93],
];

function table({ rates, calm }: Measured): string {
  const lines = rates
    .filter(({ truly, given }) => truly + given > 0)
    .map(({ label, truly, given, right }) => `${label}: ${right} right of ${given} shown, ${truly} there`);
  return [...lines, `left alone: ${calm.alone} of ${calm.sentences}`].join('\n');
}

describe('the checks before copying', () => {
  it('are measured on enough sentences, in both languages, hurt and calm', () => {
    for (const language of ['en', 'es'])
      for (const calm of [true, false]) {
        const of = (set: CheckSet): number =>
          readTone(set).filter((one) => one.language === language && (one.kinds.length === 0) === calm).length;
        expect(of('practice'), `${language} practice`).toBeGreaterThanOrEqual(30);
        expect(of('check'), `${language} check`).toBeGreaterThanOrEqual(16);
      }
    for (const set of CHECK_SETS) expect(readPersonal(set).length).toBeGreaterThan(50);
  });

  it.each(FLOORS)('of %s keep what they promise on the %s sentences', (about, set, precision, recall, alone) => {
    const result = measure[about]?.(set);
    if (!result) throw new Error(`nothing measures ${about}`);
    const all = result.rates.find(({ label }) => label === 'all');
    if (!all) throw new Error('no totals');
    expect(precisionOf(all), table(result)).toBeGreaterThanOrEqual(precision);
    expect(recallOf(all), table(result)).toBeGreaterThanOrEqual(recall);
    expect(result.calm.alone / result.calm.sentences, table(result)).toBeGreaterThanOrEqual(alone);
  });

  it.each(CHECK_SETS)('find every kind of tone at least once in two on the %s sentences', (set) => {
    const { rates } = measureTone(knowledge, readTone(set));
    for (const rate of rates)
      expect(recallOf(rate), `${rate.label}: ${rate.right} of ${rate.truly}`).toBeGreaterThanOrEqual(0.5);
  });

  it('share no sentence between what was tuned on and what was not', () => {
    const known = new Set([...readTone('practice'), ...readPersonal('practice')].map(({ text }) => text));
    expect([...readTone('check'), ...readPersonal('check')].filter(({ text }) => known.has(text))).toEqual([]);
  });
});
