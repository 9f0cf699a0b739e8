import { describe, expect, it } from 'vitest';

import { readinessFor, type Readiness, type ReadinessFacts } from '../../../../utils/core/reply/readiness';

const day = (of: number): number => Date.UTC(2026, 10, of, 12);
const NOTHING: ReadinessFacts = { sent: [], evidence: [], journal: [], received: [] };

describe('what is new since the first appeal', () => {
  it.each(['answer', 'canned-answer', 'appeal', 'records', 'complaint', 'dispute'] as const)(
    'is not asked before a letter of the kind %s',
    (kind) => expect(readinessFor(kind, NOTHING)).toBeNull(),
  );

  it.each<[string, Partial<ReadinessFacts>, Partial<Readiness>]>([
    [
      'can not be told without a letter of hers',
      { evidence: [{ number: 1, at: day(5) }] },
      { since: null, evidence: [] },
    ],
    [
      'counts from her first letter',
      {
        sent: [
          { at: day(3), isAppeal: false },
          { at: day(6), isAppeal: false },
        ],
        journal: [day(2), day(4)],
      },
      { since: '2026-11-03T12:00:00.000Z', journal: 1 },
    ],
    [
      'counts from her appeal, where she said which it was',
      {
        sent: [
          { at: day(3), isAppeal: false },
          { at: day(6), isAppeal: true },
        ],
        received: [day(1), day(4), day(7)],
      },
      { since: '2026-11-06T12:00:00.000Z', received: 1 },
    ],
    [
      'names evidence by its numbers, lowest first',
      {
        sent: [{ at: day(3), isAppeal: true }],
        evidence: [
          { number: 9, at: day(4) },
          { number: 2, at: day(5) },
          { number: 1, at: day(2) },
        ],
      },
      { evidence: ['E2', 'E9'] },
    ],
    [
      'is nothing where nothing was added',
      { sent: [{ at: day(3), isAppeal: true }] },
      { evidence: [], journal: 0, received: 0 },
    ],
  ])('%s', (_, facts, expected) => {
    for (const kind of ['second-appeal', 'executive'] as const)
      expect(readinessFor(kind, { ...NOTHING, ...facts })).toMatchObject(expected);
  });
});
