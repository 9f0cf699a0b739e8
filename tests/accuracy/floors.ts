import { fieldRates, flagRate, precisionOf, recallOf, shareOf } from './figures';
import type { Judged } from './judged';

/** A figure that must not fall below its floor. */
export interface Floor {
  readonly what: string;
  /** 0…1 */
  readonly value: number;
  readonly floor: number;
}

const FRAUD = ['phishing', 'reactivation-scam'];

/** What the product promises on mail nobody tuned it for. */
export function floorsOf(judged: readonly Judged[]): readonly Floor[] {
  const flags = flagRate(judged);
  const about = judged.filter(({ entry }) => entry.truth.category !== 'not-flex');
  const fraud = judged.filter(({ entry }) => FRAUD.includes(entry.truth.category));
  const ordinary = judged.filter(({ entry }) => entry.truth.category === 'not-flex');
  return [
    { what: 'Flags: precision', value: precisionOf(flags) ?? 0, floor: 0.97 },
    { what: 'Flags: recall', value: recallOf(flags) ?? 0, floor: 0.95 },
    {
      what: 'Tier right',
      value: shareOf(about, ({ entry, verdict }) => entry.truth.tier === verdict.tier),
      floor: 0.9,
    },
    {
      what: 'Category right',
      value: shareOf(about, ({ entry, verdict }) => entry.truth.category === verdict.category),
      floor: 0.85,
    },
    {
      what: 'Fraud recognised as fraud',
      value: shareOf(fraud, ({ verdict }) => FRAUD.includes(verdict.category)),
      floor: 0.95,
    },
    { what: 'Ordinary mail left alone', value: shareOf(ordinary, ({ verdict }) => !verdict.flag), floor: 0.99 },
    ...fieldRates(judged).map((rate) => ({
      what: `Field ${rate.label}: precision`,
      value: precisionOf(rate) ?? 1,
      floor: 0.9,
    })),
  ];
}
