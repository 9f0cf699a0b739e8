/** A browser that allows notifications or not, for the tests of reminders; what it shows and when it wakes us. */
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { reminders, type KeptReminder } from '../../../../utils/storage/reminders';
import { settings } from '../../../../utils/storage/settings';

type Changed = () => void;

/** Gives back how the driver gives or takes the permission outside our pages. */
export function allowNotifications(at: boolean): (allowed: boolean) => void {
  let has = at;
  const added: Changed[] = [];
  const removed: Changed[] = [];
  const eventOf = (listeners: Changed[]) => ({
    addListener: (one: Changed) => void listeners.push(one),
    removeListener: (one: Changed) => void listeners.splice(listeners.indexOf(one), 1),
  });
  Object.assign(browser.permissions, {
    contains: async () => has,
    onAdded: eventOf(added),
    onRemoved: eventOf(removed),
  });
  return (allowed) => {
    has = allowed;
    (allowed ? added : removed).forEach((one) => one());
  };
}

/** What stands in the system's list: the messages, by the ids of the notifications. */
export function shown(): Readonly<Record<string, string>> {
  const made: Readonly<Record<string, { readonly message?: string }>> = fakeBrowser.notifications.getAllCreateOptions();
  return Object.fromEntries(Object.entries(made).map(([id, { message }]) => [id, message ?? '']));
}

/** She wipes them away, as one does. */
export async function dismissAll(): Promise<void> {
  await Promise.all(Object.keys(shown()).map((id) => browser.notifications.clear(id)));
}

export async function alarmAt(): Promise<Date | null> {
  const [alarm] = await browser.alarms.getAll();
  return alarm === undefined ? null : new Date(alarm.scheduledTime);
}

export async function remindOf(steps: readonly KeptReminder[], remindOpenly = false): Promise<void> {
  await settings.set({ remind: true, remindOpenly });
  await reminders.setSteps(steps);
}

/** A moment of November 2026 by the clock of the device, whatever its zone. */
export function november(day: number, hour = 9, minute = 0): Date {
  return new Date(2026, 10, day, hour, minute);
}

/** With reminders at nine on November 28 and 30. */
export const APPEAL: KeptReminder = {
  id: 'aa',
  caseId: 'mid:<1@amazon.com>',
  day: '2026-11-30',
  since: november(20).getTime(),
};
