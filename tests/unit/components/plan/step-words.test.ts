import { describe, expect, it } from 'vitest';

import { dateSentences, nextDate, stepLine } from '../../../../components/plan/step-words';
import type { StepView } from '../../../../utils/app/plan/plan-views';
import { translator } from '../../../../utils/i18n/t';
import { NOW } from '../render';
import { STEP } from '../views';

const TEXT = { t: translator('en'), language: 'en', now: NOW, nameOf: (id: string) => id };
const WAITING = { kind: 'waiting', until: { day: '2026-12-01', until: 0, over: false, notes: [] } } as const;
const DUE = STEP.due?.kind === 'on' ? STEP.due : null;
if (DUE === null) throw new Error('The made-up step has a date.');
const FREE: Partial<StepView> = { due: null };

describe('the line of a step', () => {
  it.each<[string, Partial<StepView>, string | undefined]>([
    ['its time limit', {}, 'By Tue, Nov 24, 2026 (in 2 days)'],
    [
      'one that is over',
      { due: { ...DUE, passed: true, day: '2026-11-20' } },
      'The date was Fri, Nov 20, 2026 (2 days ago)',
    ],
    ['when it is best done', { ...FREE, until: '2026-11-23' }, 'Best by Mon, Nov 23, 2026 (tomorrow)'],
    ['that it is to be done, once that is over', FREE, 'To do'],
    [
      'that it is to be done, where no day is known',
      { due: { kind: 'unknown', why: 'no-date', rules: [] }, from: null },
      'To do',
    ],
    ['nothing for letting it rest', { ...FREE, id: 'rest' }, undefined],
    ['the end of a wait', { state: WAITING }, 'Waiting until Tue, Dec 1, 2026 (in 9 days)'],
    ['that it is not for her', { state: { kind: 'not-for-me', why: '' } }, 'Not for you'],
    ['that it is done', { state: { kind: 'done', at: null, came: null } }, 'Done'],
    [
      'when it was done and what came of it',
      { state: { kind: 'done', at: '2026-11-20', came: 'refused' } },
      'Done on Fri, Nov 20, 2026 · They said no',
    ],
  ])('has %s', (_, part, expected) => {
    expect(stepLine({ ...STEP, ...part }, TEXT)).toBe(expected);
  });
});

describe('the date of a step', () => {
  it.each<[string, Partial<StepView>, readonly string[]]>([
    [
      'the rule, who says so, and that others say something else',
      {},
      [
        'By Tuesday, November 24, 2026 (in 2 days): 7 days after the date of the notice.',
        'Known from A blog (January 2025, blog, press or forum).',
        'Sources do not agree, so the plan takes the stricter one.',
      ],
    ],
    [
      'only that the notice says so',
      { due: { ...DUE, rule: null } },
      ['By Tuesday, November 24, 2026 (in 2 days): The notice says so.'],
    ],
    [
      'the source of the step itself, where its rule is no claim',
      { due: { ...DUE, rule: { from: 'filed', count: 1, unit: 'months', claim: null } }, claims: [] },
      [
        'By Tuesday, November 24, 2026 (in 2 days): 1 month after the day you filed it.',
        'Known from A driver (no date, first-hand or official).',
      ],
    ],
    [
      'that Amazon’s own still counts once it is over',
      { due: { ...DUE, rule: null, passed: true } },
      ['The date was Tuesday, November 24, 2026 (in 2 days): The notice says so.', 'It still counts if you do it now.'],
    ],
    [
      'that an office is to be asked once it is over',
      { due: { ...DUE, rule: null, passed: true }, step: { ...STEP.step, track: 'outside' } },
      [
        'The date was Tuesday, November 24, 2026 (in 2 days): The notice says so.',
        'It may be too late now. Ask there if it can still be done.',
      ],
    ],
    [
      'why there is none',
      { due: { kind: 'unknown', why: 'no-date', rules: [] } },
      ['No date yet: The day it is counted from is not known yet.'],
    ],
    [
      'our own suggestion as one',
      { ...FREE, until: '2026-11-23' },
      ['Best by Monday, November 23, 2026 (tomorrow)', 'This day is our own suggestion, not a time limit.'],
    ],
    ['nothing of a suggestion that is over', FREE, []],
    ['nothing while she waits', { state: WAITING }, []],
  ])('says %s', (_, part, expected) => {
    expect(dateSentences({ ...STEP, ...part }, TEXT)).toEqual(expected);
  });
});

describe('the next date', () => {
  const later = { ...STEP, id: 'later', due: { ...DUE, day: '2026-12-24', until: DUE.until + 1 } };
  it.each<[string, readonly StepView[], string | null]>([
    ['is the first that is ahead, of either track', [later, { ...STEP, id: 'other' }], '2026-11-24'],
    ['is not that of the step itself', [later, { ...STEP, id: 'this' }], '2026-12-24'],
    ['is none that is over', [{ ...STEP, due: { ...DUE, passed: true } }], null],
  ])('%s', (_, beside, expected) => {
    expect(nextDate({ amazon: [], beside }, 'this')?.day ?? null).toBe(expected);
  });
});
