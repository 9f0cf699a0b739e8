import { describe, expect, it } from 'vitest';

import { byNextDate, nextDate, type NextDate } from '../../../../utils/core/record/next-date';

const STEP = { id: 'appeal', until: '2026-05-20', planned: '2026-05-10' };

describe('the next date', () => {
  it.each<[string, Parameters<typeof nextDate>, NextDate | null]>([
    ['what the notice states', ['2026-05-30', [STEP]], { day: '2026-05-30', source: 'notice' }],
    ['the stricter date of the sources', [null, [STEP]], { day: '2026-05-10', source: 'planned' }],
    ['when the step is best taken', [null, [{ ...STEP, planned: null }]], { day: '2026-05-20', source: 'step' }],
    ['none, for a step at any time', [null, [{ ...STEP, planned: null, until: null }, STEP]], null],
    ['none, when every step is taken', [null, []], null],
  ])('is %s', (_name, [deadline, steps], expected) => {
    expect(nextDate(deadline, steps)).toEqual(expected);
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
