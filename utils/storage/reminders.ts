/**
 * What there is to remind of, in `storage.local`: written by our pages, which know the plan, read by the background, which does
 * not. Nothing is there while reminding is switched off; a title stands there only where the driver wants it shown.
 */
import { browser } from 'wxt/browser';

import type { ReminderStep, Shown } from '../core/reminder';

export interface KeptReminder extends ReminderStep {
  /** Where a click leads. */
  readonly caseId: string;
  /** Absent: the notification names nothing. */
  readonly title?: string;
}

/** Under it these are written, and only while reminding is switched on: so nothing comes back after a wipe. */
export const REMINDERS_LOCK = 'reminders';

const STEPS = 'reminders';
const SHOWN = 'reminders-shown';

export const reminders = {
  /** None where nothing is kept; what is damaged is left out. */
  async steps(): Promise<readonly KeptReminder[]> {
    const stored = (await browser.storage.local.get(STEPS))[STEPS];
    return Array.isArray(stored) ? stored.filter(isReminder) : [];
  },

  /** Rejects when the browser can't store them. */
  setSteps: (steps: readonly KeptReminder[]): Promise<void> => browser.storage.local.set({ [STEPS]: steps }),

  async shown(): Promise<Shown> {
    const stored = (await browser.storage.local.get(SHOWN))[SHOWN];
    return typeof stored === 'object' && stored !== null && !Array.isArray(stored)
      ? Object.fromEntries(Object.entries(stored).filter(([, at]) => typeof at === 'number'))
      : {};
  },

  setShown: (shown: Shown): Promise<void> => browser.storage.local.set({ [SHOWN]: shown }),

  /** Takes all of it away. */
  forget: (): Promise<void> => browser.storage.local.remove([STEPS, SHOWN]),

  /** Calls back when there are other steps. For the background, which lives as long as its listeners. */
  watch(callback: () => void): void {
    browser.storage.local.onChanged.addListener((changes) => {
      if (Array.isArray(changes[STEPS]?.newValue)) callback();
    });
  },
};

function isReminder(one: unknown): one is KeptReminder {
  const { id, caseId, day, since, leads, title }: Partial<Record<string, unknown>> =
    typeof one === 'object' && one !== null ? { ...one } : {};
  return (
    typeof id === 'string' &&
    typeof caseId === 'string' &&
    typeof day === 'string' &&
    typeof since === 'number' &&
    (leads === undefined || (Array.isArray(leads) && leads.every((lead) => Number.isInteger(lead)))) &&
    (title === undefined || typeof title === 'string')
  );
}
