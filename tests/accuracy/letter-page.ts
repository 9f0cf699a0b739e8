/** The part of the accuracy report about the checks a letter goes through before it is copied. */
import { knowledgeFromDisk } from '../../scripts/lib/knowledge-from-disk';
import { precisionOf, recallOf } from './figures';
import { CHECK_SETS, measurePersonal, measureTone, readPersonal, readTone, type Measured } from './letter-checks';
import { maybePercent, table } from './markdown';

const NOTE =
  'Tone: accusation, sarcasm, threats, shouting and begging. Personal data: names, addresses, phone numbers and the like of somebody else. Both are measured on single sentences, made up, in English and Spanish, some hurt and some calm (`tests/accuracy/tone`, `tests/accuracy/personal`). “Shown and right” is of what is shown, “found” of what is there, and “left alone” of the sentences with nothing to find.';
const SETS =
  'The practice sentences are what the lists were tuned on, so their figures say nothing of new letters. The check sentences were written afterwards and then measured. No list was changed for a tone sentence among them. The personal ones are not fully held out: three slips they showed were mended (two full stops of short forms, and one word for one’s own number), so take their figures as an upper bound. `npx vitest run tests/unit/core/reply/checks-accuracy.test.ts` measures again and fails below a floor; `npm run accuracy` writes this table.';

/** Markdown: a heading, what was measured, and the figures. */
export function letterChecksSection(): readonly string[] {
  const knowledge = knowledgeFromDisk();
  const rows = CHECK_SETS.flatMap((set) => [
    row('tone', set, measureTone(knowledge, readTone(set))),
    row('personal data', set, measurePersonal(knowledge, readPersonal(set))),
  ]);
  return [
    '## The checks before a letter is copied',
    NOTE,
    SETS,
    table(['check', 'sentences', 'shown and right', 'found', 'left alone'], rows),
  ];
}

function row(about: string, set: string, { rates, calm }: Measured): readonly string[] {
  const all = rates.find(({ label }) => label === 'all') ?? { label: 'all', truly: 0, given: 0, right: 0 };
  return [
    about,
    set,
    `${all.right} of ${all.given} (${maybePercent(precisionOf(all))})`,
    `${all.right} of ${all.truly} (${maybePercent(recallOf(all))})`,
    `${calm.alone} of ${calm.sentences}`,
  ];
}
