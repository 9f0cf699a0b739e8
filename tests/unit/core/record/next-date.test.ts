import { describe, expect, it } from 'vitest';

import { knowledgeFromDisk } from '@/scripts/lib/knowledge-from-disk';
import { makePlan } from '@/utils/core/plan/make-plan';
import type { PlanFacts } from '@/utils/core/plan/plan';
import { byNextDate, nextDate, type NextDate } from '@/utils/core/record/next-date';

import { CLOSED, day, facts, NOTICE, sent, step } from '../plan/facts';

const knowledge = knowledgeFromDisk();
const SAVED = { steps: { 'save-records': step(0) } };
const REST_ONLY = (of: PlanFacts): PlanFacts => {
  const plan = makePlan(of, knowledge);
  const all = [...(plan?.amazon ?? []), ...(plan?.beside ?? [])].map(({ route }) => route.id);
  const aside = all.filter((id) => id !== 'rest' && id !== 'reply-to-notice');
  return { ...of, steps: Object.fromEntries(aside.map((id) => [id, step(0, { notForMe: true })])) };
};

function next(of: PlanFacts): NextDate | null {
  return nextDate(of.stated, makePlan(of, knowledge), new Date(of.now).toISOString().slice(0, 10));
}

describe('the next date', () => {
  it.each<[string, PlanFacts, NextDate | null]>([
    ['what the notice states', facts([CLOSED], { stated: '2026-11-08' }), { day: '2026-11-08', source: 'notice' }],
    ['when the step is best taken', facts([CLOSED], { after: 0 }), { day: '2026-11-03', source: 'step' }],
    [
      'the time limit, where the first step can wait longer',
      facts([CLOSED], { ...SAVED, after: 4 }),
      { day: '2026-11-09', source: 'planned' },
    ],
    [
      'the time limit, where the first step is late',
      facts([CLOSED], { after: 3 }),
      { day: '2026-11-09', source: 'planned' },
    ],
    [
      'when the step was best taken, where nobody sets a time limit',
      facts([NOTICE], { after: 9 }),
      { day: '2026-11-03', source: 'step' },
    ],
    ['the end of a wait', REST_ONLY(facts([NOTICE, sent(1)], { after: 2 })), { day: '2026-11-06', source: 'wait' }],
    [
      'no date a notice stated, once it is answered',
      REST_ONLY(facts([NOTICE, sent(1)], { after: 2, stated: '2026-11-20' })),
      { day: '2026-11-06', source: 'wait' },
    ],
  ])('is %s', (_name, of, expected) => {
    expect(next(of)).toEqual(expected);
  });

  it('is what the messages state, where there is no plan', () => {
    expect(nextDate('2026-11-30', null, day(0))).toEqual({ day: '2026-11-30', source: 'notice' });
    expect(nextDate(null, null, day(0))).toBeNull();
  });

  it('puts cases in the order of their dates; those long past and those without one come by their newest entry', () => {
    const on = (day: string): NextDate => ({ day, source: 'notice' });
    const cases = [
      { name: 'none', next: null, at: 5 },
      { name: 'long past', next: on('2026-03-01'), at: 9 },
      { name: 'later', next: on('2026-06-01'), at: 1 },
      { name: 'just past', next: on('2026-05-08'), at: 2 },
      { name: 'soon, newer', next: on('2026-05-12'), at: 4 },
      { name: 'soon', next: on('2026-05-12'), at: 3 },
    ];
    const order = byNextDate(cases, new Date('2026-05-10T09:00:00Z')).map(({ name }) => name);
    expect(order).toEqual(['just past', 'soon, newer', 'soon', 'later', 'long past', 'none']);
  });
});
