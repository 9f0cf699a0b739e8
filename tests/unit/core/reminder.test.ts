import { describe, expect, it } from 'vitest';

import { planReminders, type ReminderStep, type Shown } from '@/utils/core/reminder';

const LA = 'America/Los_Angeles';
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const at = (iso: string): number => Date.parse(iso);

/** Reminders at 9:00 on November 28 and 30, which is 17:00 in UTC. */
const APPEAL: ReminderStep = { id: 'case/appeal', day: '2026-11-30', since: at('2026-11-22T18:00Z') };
const EARLY = 'case/appeal/2026-11-30/2';
const LAST = 'case/appeal/2026-11-30/0';

function plan(now: string, shown: Shown = {}, steps: readonly ReminderStep[] = [APPEAL], zone = LA) {
  const { due, ...rest } = planReminders(steps, shown, { now: at(now), zone });
  return { due: due.map(({ id }) => id), ...rest };
}

/** Looks whenever it was asked to, and at the times given besides, and tells what was shown when. */
function live(
  steps: readonly ReminderStep[],
  from: string,
  until: string,
  awake: (at: number) => boolean = () => true,
) {
  const seen: [string, string][] = [];
  let shown: Shown = {};
  for (let now = at(from); now <= at(until);) {
    const told = planReminders(steps, shown, { now, zone: LA });
    shown = told.shown;
    seen.push(...told.due.map(({ id }): [string, string] => [id, new Date(now).toISOString()]));
    if (told.lookAt === null) break;
    now = told.lookAt;
    while (!awake(now)) now += HOUR;
  }
  return seen;
}

describe('reminders', () => {
  it.each([
    ['before the first', '2026-11-28T16:59Z', [], at('2026-11-28T17:00Z')],
    ['at the first', '2026-11-28T17:00Z', [EARLY], at('2026-11-28T23:00Z')],
    ['days before', '2026-11-23T00:00Z', [], at('2026-11-23T06:00Z')],
    ['on the day', '2026-11-30T17:00Z', [LAST], null],
    ['long after', '2027-03-01T00:00Z', [LAST], null],
  ])('are due %s', (_name, now, due, lookAt) => {
    expect(plan(now)).toMatchObject({ due, lookAt });
  });

  it('come at nine by the clock of the driver, also past a change of it', () => {
    const step = { ...APPEAL, day: '2026-11-02', leads: [2, 0], since: 0 };
    expect(plan('2026-10-31T15:59Z', {}, [step]).due).toEqual([]);
    expect(plan('2026-10-31T16:00Z', {}, [step]).due).toHaveLength(1);
    expect(plan('2026-11-02T16:59Z', { 'case/appeal/2026-11-02/2': 1 }, [step]).due).toEqual([]);
    expect(plan('2026-11-02T17:00Z', { 'case/appeal/2026-11-02/2': 1 }, [step]).due).toHaveLength(1);
  });

  it('come with the leads of the step', () => {
    const f89 = { ...APPEAL, id: 'f89', day: '2026-12-13', leads: [14, 7, 3], since: 0 };
    expect(live([f89], '2026-11-22T18:00Z', '2026-12-20T00:00Z')).toEqual([
      ['f89/2026-12-13/14', '2026-11-29T17:00:00.000Z'],
      ['f89/2026-12-13/7', '2026-12-06T17:00:00.000Z'],
      ['f89/2026-12-13/3', '2026-12-10T17:00:00.000Z'],
    ]);
  });

  it('are none for what lay before the driver could see it, for a day that is none, and in a zone nobody knows', () => {
    expect(plan('2026-11-28T18:00Z', {}, [{ ...APPEAL, since: at('2026-11-28T17:30Z') }]).due).toEqual([]);
    expect(plan('2026-12-28T18:00Z', {}, [{ ...APPEAL, day: '2026-11-31' }])).toMatchObject({ due: [], lookAt: null });
    expect(plan('2026-12-28T18:00Z', {}, [APPEAL], 'Mars/Olympus')).toMatchObject({ due: [], lookAt: null });
  });

  it('come in the order of their days, one for each step', () => {
    const sooner = { ...APPEAL, id: 'b', day: '2026-11-25' };
    expect(plan('2026-12-05T00:00Z', {}, [APPEAL, sooner]).due).toEqual(['b/2026-11-25/0', LAST]);
  });
});

describe('nothing is shown twice, nothing is lost', () => {
  const ONCE = [
    [EARLY, '2026-11-28T17:00:00.000Z'],
    [LAST, '2026-11-30T17:00:00.000Z'],
  ];

  it('while the computer is on', () => {
    expect(live([APPEAL], '2026-11-22T18:00Z', '2026-12-05T00:00Z')).toEqual(ONCE);
  });

  it('after sleep: what fell due comes when it wakes', () => {
    const asleep = (from: string, until: string) => (now: number) => now < at(from) || now >= at(until);
    const night = asleep('2026-11-28T16:00Z', '2026-11-29T10:00Z');
    expect(live([APPEAL], '2026-11-22T18:00Z', '2026-12-05T00:00Z', night).map(([id]) => id)).toEqual([EARLY, LAST]);
    const week = asleep('2026-11-27T00:00Z', '2026-12-04T00:00Z');
    expect(live([APPEAL], '2026-11-22T18:00Z', '2026-12-05T00:00Z', week).map(([id]) => id)).toEqual([LAST]);
  });

  it('after a restart, an alarm that is early, or two at once', () => {
    const first = plan('2026-11-28T17:00Z');
    expect(plan('2026-11-28T17:00Z', first.shown).due).toEqual([]);
    expect(plan('2026-11-28T17:00:01Z', first.shown)).toMatchObject({ due: [], shown: first.shown });
    expect(plan('2026-11-28T16:59:59Z')).toMatchObject({ due: [], lookAt: at('2026-11-28T17:00Z') });
  });

  it('after a clock set back by hours, and another time zone', () => {
    const { shown } = plan('2026-11-28T17:00Z');
    expect(plan('2026-11-28T12:00Z', shown).due).toEqual([]);
    expect(plan('2026-11-28T17:00Z', shown).due).toEqual([]);
    expect(plan('2026-11-28T21:00Z', shown, [APPEAL], 'Pacific/Honolulu').due).toEqual([]);
    expect(plan('2026-11-30T14:00Z', shown, [APPEAL], 'America/New_York').due).toEqual([LAST]);
  });

  it('after a clock that ran ahead by weeks: what it brought up too early comes again at its time', () => {
    const ahead = plan('2027-01-10T00:00Z');
    expect(ahead.due).toEqual([LAST]);
    const back = plan('2026-11-23T00:00Z', ahead.shown);
    expect(back).toMatchObject({ due: [], shown: {}, lookAt: at('2026-11-23T06:00Z') });
    const first = plan('2026-11-28T17:00Z', back.shown);
    expect(first.due).toEqual([EARLY]);
    expect(plan('2026-11-30T17:00Z', first.shown).due).toEqual([LAST]);
  });

  it('when the day changes: it is a new one', () => {
    const { shown } = plan('2026-11-30T17:00Z');
    const moved = { ...APPEAL, day: '2026-12-02', since: at('2026-11-30T18:00Z') };
    expect(plan('2026-12-02T17:00Z', shown, [moved]).due).toEqual(['case/appeal/2026-12-02/0']);
  });

  it('when a step goes and comes back: it is remembered, though not for ever', () => {
    const { shown } = plan('2026-11-28T17:00Z');
    const gone = plan('2026-11-29T00:00Z', shown, []);
    expect(gone).toMatchObject({ due: [], lookAt: null, shown });
    expect(plan('2026-11-29T01:00Z', gone.shown).due).toEqual([]);
    const later = new Date(at('2026-11-28T17:00Z') + 401 * DAY).toISOString();
    expect(plan(later, gone.shown, []).shown).toEqual({});
  });
});
