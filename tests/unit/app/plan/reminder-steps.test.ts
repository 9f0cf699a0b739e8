import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { setOutcome } from '../../../../utils/app/case/set-outcome';
import { takeStep } from '../../../../utils/app/case/take-step';
import type { Deps } from '../../../../utils/app/deps';
import { keepReminders } from '../../../../utils/app/plan/reminder-steps';
import type { CapturedMessage } from '../../../../utils/messaging/contract';
import { reminders } from '../../../../utils/storage/reminders';
import { DEFAULT_SETTINGS, settings, type Settings } from '../../../../utils/storage/settings';
import { freshBrowser, makeDeps } from '../made-up';
import { logThread } from '../made-up-cases';

beforeEach(() => {
  freshBrowser();
  fakeBrowser.reset();
});

/** In Australia there are 21 days for a claim after it. */
const CLOSED: Partial<CapturedMessage> = {
  date: '2026-11-16T20:00:00.000Z',
  subject: 'Your Amazon Flex account',
  text: 'Hello,\n\nWe have deactivated your Amazon Flex account because packages were reported as not received. You can no longer deliver with Amazon Flex.\n\nThe Amazon Flex Team',
};

async function keep(deps: Deps, chosen: Partial<Settings> = {}, language = 'en') {
  await settings.set({ remind: true, place: 'au', ...chosen });
  await keepReminders(deps, language, new AbortController().signal);
  return reminders.steps();
}

async function closed(now = '2026-11-20T12:00:00.000Z') {
  const moment = { now: new Date(now) };
  const deps = await makeDeps({ now: () => moment.now });
  const row = await logThread(deps, 't1', [CLOSED]);
  return { deps, row, moment };
}

const ON: Settings = { ...DEFAULT_SETTINGS, remind: true, place: 'au' };
const OFF: Settings = { ...ON, remind: false };

const datesOf = (kept: Awaited<ReturnType<typeof keep>>) => kept.map(({ day, leads }) => ({ day, leads }));

describe('what there is to remind of', () => {
  it('is what has a date and can still be done, long before where a law sets it', async () => {
    const { deps, row } = await closed();
    const kept = await keep(deps);
    expect(kept.length).toBeGreaterThan(1);
    expect(kept.every(({ day }) => day >= '2026-11-20')).toBe(true);
    expect(kept.every(({ caseId }) => caseId === row.id)).toBe(true);
    expect(kept.filter(({ leads }) => leads?.includes(14))).toHaveLength(1);
    expect(new Set(kept.map(({ id }) => id)).size).toBe(kept.length);
  });

  it('is less where no law sets a date', async () => {
    const { deps } = await closed();
    expect((await keep(deps, { place: null })).some(({ leads }) => leads?.includes(14))).toBe(false);
  });

  it('names nothing: not the step, not Amazon; unless she wants it', async () => {
    const { deps } = await closed();
    await keep(deps);
    const { reminders: stored } = await browser.storage.local.get('reminders');
    expect(JSON.stringify(stored)).not.toMatch(/title|appeal|amazon|flex|f89/i);
    expect((await keep(deps, { remindOpenly: true })).every(({ title }) => (title ?? '').length > 3)).toBe(true);
    expect((await keep(deps, { remindOpenly: false })).every(({ title }) => title === undefined)).toBe(true);
  });

  it('is the end of a wait once, though two steps wait for it', async () => {
    const { deps, row } = await closed();
    const before = await keep(deps, { place: null });
    await takeStep(deps, row.id, 'appeal');
    const after = await keep(deps);
    const waits = after.filter(({ leads }) => leads?.length === 1);
    expect(waits).toHaveLength(1);
    expect(datesOf(before)).not.toEqual(datesOf(after));
  });

  it('is nothing of a case that is closed, and comes with it when it is opened again', async () => {
    const { deps, row } = await closed();
    const before = await keep(deps);
    await setOutcome(deps, row.id, { kind: 'withdrawn', note: '' });
    expect(await keep(deps)).toEqual([]);
    expect(before).not.toEqual([]);
  });

  it('is nothing of what is past', async () => {
    const { deps, moment } = await closed();
    await keep(deps);
    moment.now = new Date('2027-06-01T12:00:00Z');
    expect(await keep(deps)).toEqual([]);
  });
});

describe('keeping it', () => {
  it('remembers when a date was first seen, and a new date begins anew', async () => {
    const { deps, moment } = await closed();
    const first = await keep(deps);
    moment.now = new Date('2026-11-21T12:00:00.000Z');
    await logThread(deps, 't2', [{ ...CLOSED, date: '2026-11-20T20:00:00.000Z' }]);
    const second = await keep(deps);
    expect(second.filter(({ since }) => since === Date.parse('2026-11-20T12:00:00.000Z'))).toEqual(first);
    expect(second.filter(({ since }) => since === moment.now.getTime())).toHaveLength(first.length);
  });

  it('writes only what is new', async () => {
    const { deps } = await closed();
    await keep(deps);
    const set = vi.spyOn(reminders, 'setSteps');
    await keep(deps);
    expect(set).not.toHaveBeenCalled();
  });

  it.each<[string, (stop: AbortController) => void]>([
    ['reminding is switched off', () => vi.spyOn(settings, 'get').mockResolvedValue(OFF)],
    [
      'it is switched off while they are found',
      () => vi.spyOn(settings, 'get').mockResolvedValueOnce(ON).mockResolvedValue(OFF),
    ],
    ['nobody wants to know any more', (stop) => stop.abort()],
  ])('keeps nothing when %s', async (_when, make) => {
    const { deps } = await closed();
    const stop = new AbortController();
    await settings.set({ remind: true, place: 'au' });
    make(stop);
    await keepReminders(deps, 'en', stop.signal);
    expect(await reminders.steps()).toEqual([]);
  });
});
