import { fieldRates, flagRate, precisionOf, recallOf, shareOf } from './figures';
import { readRedaction, redactEntries, redactionFigures } from './redaction';
import type { Judged } from './judged';

/** A figure that must not fall below its floor. */
export interface Floor {
  readonly what: string;
  /** 0…1 */
  readonly value: number;
  readonly floor: number;
}

const FRAUD = ['phishing', 'reactivation-scam'];

/** What redaction promises on cases nobody tuned it for, and where it must not fall behind in other languages and on hard texts. */
const REDACTION = [
  { set: 'cases', name: 'cases in English and Spanish', isIn: isSpoken, least: 0.98, right: 0.9 },
  { set: 'cases', name: 'cases in other languages', isIn: isOther, least: 0.9, right: 0.85 },
  { set: 'scored', name: 'hard texts', isIn: () => true, least: 0.93, right: 0.9 },
] as const;
/** The languages of the interface: most who tell a story here write it in one of them. */
function isSpoken(language: string): boolean {
  return language === 'en' || language === 'es';
}

function isOther(language: string): boolean {
  return !isSpoken(language);
}

/** None of a set that is not there. */
export function redactionFloors(): readonly Floor[] {
  return REDACTION.flatMap(({ set, name, isIn, least, right }) => {
    const entries = readRedaction(set).filter(({ language }) => isIn(language));
    if (entries.length === 0) return [];
    const { found, precise } = redactionFigures(redactEntries(entries));
    const [recall, precision] = [found.at(-1), precise.at(-1)];
    return [
      { what: `Redaction, ${name}: identifiers hidden`, value: (recall && recallOf(recall)) ?? 0, floor: least },
      {
        what: `Redaction, ${name}: hidden with reason`,
        value: (precision && precisionOf(precision)) ?? 0,
        floor: right,
      },
    ];
  });
}

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
