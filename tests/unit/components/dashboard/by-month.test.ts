import { describe, expect, it } from 'vitest';

import { byMonth } from '../../../../components/dashboard/by-month';
import { ENTRY } from '../views';

describe('entries by month', () => {
  it('keep their order, under the month they are said to be of', () => {
    const entries = [
      { ...ENTRY, id: '3' },
      { ...ENTRY, id: '2', date: null },
      { ...ENTRY, id: '1', date: '2026-10-02T12:00:00Z' },
    ];
    expect(
      byMonth(entries, 'en', ({ date, loggedAt }) => date ?? loggedAt).map(({ month, entries: group }) => [
        month,
        group.map(({ id }) => id),
      ]),
    ).toEqual([
      ['November 2026', ['3', '2']],
      ['October 2026', ['1']],
    ]);
  });
});
