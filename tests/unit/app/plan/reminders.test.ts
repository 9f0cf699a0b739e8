import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { lookForReminders, placeOfReminder } from '../../../../utils/app/plan/reminders';
import { reminders, type KeptReminder } from '../../../../utils/storage/reminders';
import { settings } from '../../../../utils/storage/settings';
import { alarmAt, allowNotifications, APPEAL, dismissAll, november, remindOf, shown } from './reminding';

beforeEach(() => {
  fakeBrowser.reset();
  allowNotifications(true);
});

const OTHER: KeptReminder = { ...APPEAL, id: 'bb', caseId: 'c2', title: 'Ask for your data' };
const NAMED: KeptReminder = { ...APPEAL, title: 'Appeal to Amazon Flex' };
const named = (...ids: readonly string[]): readonly KeptReminder[] => ids.map((id) => ({ ...NAMED, id }));

/** Looks at each of these moments, and gives back what was new each time. */
async function lookedAt(...moments: readonly Date[]): Promise<readonly (readonly string[])[]> {
  const seen: (readonly string[])[] = [];
  for (const moment of moments) {
    await lookForReminders(moment);
    seen.push(Object.keys(shown()));
    await dismissAll();
  }
  return seen;
}

const EARLY = 'aa/2026-11-30/2';
const LAST = 'aa/2026-11-30/0';

describe('looking for reminders', () => {
  it.each([
    ['before the first', [november(27)], [[]]],
    ['at each of its times', [november(28), november(30)], [[EARLY], [LAST]]],
    ['again and again', [november(28), november(28), november(28, 9, 1), november(29)], [[EARLY], [], [], []]],
    ['after a night of sleep', [november(28, 8), november(29, 6)], [[], [EARLY]]],
    ['after two weeks away', [november(27), new Date(2026, 11, 12)], [[], [LAST]]],
    ['when the clock is set back', [november(28), november(28, 4), november(28)], [[EARLY], [], []]],
    ['when it ran ahead by weeks', [new Date(2027, 0, 10), november(23), november(28)], [[LAST], [], [EARLY]]],
  ])('%s', async (_when, moments, expected) => {
    await remindOf([APPEAL]);
    expect(await lookedAt(...moments)).toEqual(expected);
  });

  it.each([
    ['some hours later', november(22), november(22, 15)],
    ['at the next one', november(28, 8), november(28)],
    ['soon, when one was due: the background can be ended half way', november(28), november(28, 10)],
    ['soon, when the last one was due', november(30), november(30, 10)],
  ])('sets the alarm: %s', async (_when, now, at) => {
    await remindOf([APPEAL]);
    await lookForReminders(now);
    expect(await alarmAt()).toEqual(at);
  });

  it('sets none when nothing is to come', async () => {
    await remindOf([APPEAL]);
    await lookedAt(november(30), november(30, 10));
    expect(await alarmAt()).toBeNull();
  });

  it.each<[string, boolean, readonly KeptReminder[], Readonly<Record<string, string>>]>([
    ['of one date', false, [APPEAL], { [EARLY]: 'A date in your notes: in 2 days.' }],
    ['of one date, whose step was named before', false, [NAMED], { [EARLY]: 'A date in your notes: in 2 days.' }],
    ['of two dates', false, [APPEAL, OTHER], { several: '2 dates in your notes are near or just past.' }],
    ['of one date, named', true, [NAMED], { [EARLY]: 'Appeal to Amazon Flex: in 2 days' }],
    [
      'of two dates, named',
      true,
      [NAMED, OTHER],
      { [EARLY]: 'Appeal to Amazon Flex: in 2 days', 'bb/2026-11-30/2': 'Ask for your data: in 2 days' },
    ],
    ['of two dates, one without a name', true, [APPEAL, OTHER], { several: expect.stringContaining('2 dates') }],
    ['of four dates, named', true, named('a', 'b', 'c', 'd'), { several: expect.stringContaining('4 dates') }],
  ])('says what she lets it say %s', async (_of, openly, steps, expected) => {
    await remindOf(steps, openly);
    await lookForReminders(november(28));
    expect(shown()).toEqual(expected);
  });

  it('names nobody and nothing unless she wants it, and then keeps no title either', async () => {
    const create = vi.spyOn(browser.notifications, 'create');
    await remindOf([NAMED, OTHER]);
    await lookForReminders(november(28));
    expect(create).toHaveBeenCalledOnce();
    expect(JSON.stringify(create.mock.calls)).not.toMatch(/amazon|flex|appeal|deactivat|data/i);
    expect(JSON.stringify(await browser.storage.local.get('reminders'))).not.toContain('title');
  });

  it('shows with the next look what the browser did not show, and that alone', async () => {
    await remindOf([NAMED, OTHER], true);
    const create = vi.spyOn(browser.notifications, 'create').mockRejectedValueOnce(new Error('made up'));
    expect(await lookedAt(november(28), november(28, 10))).toEqual([['bb/2026-11-30/2'], [EARLY]]);
    expect(create).toHaveBeenCalledTimes(3);
  });

  it('that were looked for twice at once are shown once', async () => {
    const create = vi.spyOn(browser.notifications, 'create');
    await remindOf([APPEAL]);
    await Promise.all([lookForReminders(november(28)), lookForReminders(november(28))]);
    expect(create).toHaveBeenCalledOnce();
  });

  it('shows nothing of what is damaged, and all of the rest', async () => {
    await settings.set({ remind: true });
    const broken = [null, 'x', { ...APPEAL, caseId: 1 }, { ...APPEAL, leads: ['soon'] }, { ...APPEAL, day: 'soon' }];
    await browser.storage.local.set({ reminders: [...broken, APPEAL], 'reminders-shown': [1] });
    expect(await lookedAt(november(28))).toEqual([[EARLY]]);
    await browser.storage.local.set({ reminders: 'x', 'reminders-shown': { [EARLY]: 'x' } });
    expect(await lookedAt(november(28))).toEqual([[]]);
  });
});

describe('reminders that are not wanted', () => {
  it('leave nothing behind: no dates, no alarm, nothing in the list of the system', async () => {
    await remindOf([APPEAL]);
    await lookForReminders(november(28));
    await settings.set({ remind: false });
    await lookForReminders(november(28));
    expect(Object.keys(await browser.storage.local.get(null))).toEqual(['settings']);
    expect([await alarmAt(), shown()]).toEqual([null, {}]);
  });

  it('wait while the browser does not allow them, and come when it does', async () => {
    const allow = allowNotifications(true);
    await remindOf([APPEAL]);
    await lookForReminders(november(27));
    allow(false);
    await lookForReminders(november(28));
    expect([await alarmAt(), shown()]).toEqual([null, {}]);
    allow(true);
    expect(await lookedAt(november(29))).toEqual([[EARLY]]);
  });
});

describe('a click', () => {
  it.each([
    [EARLY, '#/cases/mid%3A%3C1%40amazon.com%3E'],
    ['aa', '#/'],
    ['several', '#/'],
    ['try', '#/'],
    ['gone/2026-11-30/2', '#/'],
  ])('on %s leads to %s', async (id, hash) => {
    await reminders.setSteps([OTHER, APPEAL]);
    expect(await placeOfReminder(id)).toBe(hash);
  });
});
