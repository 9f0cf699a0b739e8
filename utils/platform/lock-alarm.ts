/** The alarm that locks the record after it was not touched for a while. It wakes the background. */
import { browser } from 'wxt/browser';

const ALARM = 'lock';

/** @param at milliseconds since the epoch. The same alarm again replaces the one before. */
export async function setLockAlarm(at: number): Promise<void> {
  await browser.alarms.create(ALARM, { when: at });
}

/** Calls back when it goes off. For the background, which lives as long as its listeners. */
export function onLockAlarm(callback: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) callback();
  });
}
