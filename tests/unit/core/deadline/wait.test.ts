import { describe, expect, it } from 'vitest';

import { waitSince } from '@/utils/core/deadline/wait';
import { calendar } from './calendars';

const WHERE = { zone: 'America/Los_Angeles', calendar: calendar('us-federal') };
const at = (iso: string): number => Date.parse(iso);

describe('a wait', () => {
  it('of business days is over when the last of them is', () => {
    const wait = (now: string) => waitSince({ count: 7, unit: 'business-days' }, '2026-11-20', at(now), WHERE);
    expect(wait('2026-12-03T07:59:59Z')).toMatchObject({ day: '2026-12-02', over: false });
    expect(wait('2026-12-03T08:00:00Z')).toMatchObject({ over: true });
    expect(wait('2026-12-01T08:00:00Z')?.notes).toEqual([{ id: 'holidays-left-out', days: ['2026-11-26'] }]);
  });

  it('of hours from a day begins when that day is over', () => {
    expect(waitSince({ count: 72, unit: 'hours' }, '2026-11-20', 0, WHERE)).toEqual({
      day: '2026-11-23',
      until: at('2026-11-24T08:00:00Z'),
      over: false,
      notes: [{ id: 'time-unknown' }],
    });
  });

  it('can be moved to a working day', () => {
    const wait = waitSince({ count: 1, unit: 'months', roll: 'next-working-day' }, '2026-11-25', 0, WHERE);
    expect(wait?.day).toBe('2026-12-28');
  });

  it.each(['2026-02-30', 'yesterday', ''])('has no end from %j', (since) => {
    expect(waitSince({ count: 1, unit: 'days' }, since, 0, WHERE)).toBeNull();
  });
});
