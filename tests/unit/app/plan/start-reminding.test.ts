import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { startReminding } from '../../../../utils/app/plan/start-reminding';
import { reminders } from '../../../../utils/storage/reminders';
import { settings } from '../../../../utils/storage/settings';
import { alarmAt, allowNotifications, APPEAL, november, remindOf, shown } from './reminding';

let allow: (allowed: boolean) => void;
const { notifications } = browser;

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(browser, { notifications });
  allow = allowNotifications(true);
  vi.useFakeTimers({ toFake: ['Date'] }).setSystemTime(november(28));
  return () => vi.useRealTimers();
});

const alarm = (name: string) => ({ name, scheduledTime: 0, persistAcrossSessions: true });
const comes = () => vi.waitFor(() => expect(Object.keys(shown())).toEqual(['aa/2026-11-30/2']));

describe('the background looks for reminders', () => {
  it('when it starts, whatever woke it', async () => {
    await remindOf([APPEAL]);
    startReminding();
    await comes();
  });

  it.each<[string, () => unknown]>([
    ['when the browser starts', () => fakeBrowser.runtime.onStartup.trigger()],
    ['at the alarm', () => fakeBrowser.alarms.onAlarm.trigger(alarm('reminders'))],
    ['when a setting changes', () => settings.set({ language: 'en' })],
    ['when the dates change', () => reminders.setSteps([{ ...APPEAL, leads: [2] }])],
    ['when the permission comes', () => allow(true)],
  ])('%s', async (_when, wake) => {
    vi.setSystemTime(november(27));
    await remindOf([APPEAL]);
    startReminding();
    await vi.waitFor(async () => expect(await alarmAt()).not.toBeNull());
    vi.setSystemTime(november(28));
    await wake();
    await comes();
  });

  it('not at an alarm that is none of its own', async () => {
    const get = vi.spyOn(settings, 'get');
    startReminding();
    await vi.waitFor(() => expect(get).toHaveBeenCalledOnce());
    await fakeBrowser.alarms.onAlarm.trigger(alarm('other'));
    expect(get).toHaveBeenCalledOnce();
  });

  it('and takes everything away when reminding is switched off', async () => {
    await remindOf([APPEAL]);
    startReminding();
    await comes();
    await settings.set({ remind: false });
    await vi.waitFor(async () => expect(Object.keys(await browser.storage.local.get(null))).toEqual(['settings']));
    await vi.waitFor(async () => expect([await alarmAt(), shown()]).toEqual([null, {}]));
  });

  it('and goes on where the browser fails', async () => {
    await remindOf([APPEAL]);
    vi.spyOn(browser.storage.local, 'get').mockRejectedValueOnce(new Error('made up'));
    startReminding();
    await fakeBrowser.runtime.onStartup.trigger();
    await comes();
  });
});

describe('a click on a reminder', () => {
  it.each([
    ['allowed from the start', true],
    ['allowed only later', false],
  ])('that was %s opens its case and takes it back', async (_when, atStart) => {
    const create = vi.fn(async () => ({}));
    Object.assign(browser.tabs, { create });
    await remindOf([APPEAL]);
    if (!atStart) {
      // Without the permission the browser has no notifications at all.
      Object.assign(browser, { notifications: undefined });
      allow(false);
    }
    startReminding();
    Object.assign(browser, { notifications });
    if (!atStart) allow(true);
    await comes();
    await fakeBrowser.notifications.onClicked.trigger('aa/2026-11-30/2');
    await vi.waitFor(() =>
      expect(create).toHaveBeenCalledExactlyOnceWith({
        url: expect.stringContaining('/dashboard.html#/cases/mid%3A%3C1%40amazon.com%3E'),
      }),
    );
    await vi.waitFor(() => expect(shown()).toEqual({}));
  });
});
