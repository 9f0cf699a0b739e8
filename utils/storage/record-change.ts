/**
 * "The record changed", said through `storage.session`, which wakes the background: it then asks the webmail
 * tabs to repaint their badges. Says only that something changed, never what.
 */
import { browser } from 'wxt/browser';

const KEY = 'record-changed';

/** Says that a page of the extension changed the record. `at`: milliseconds, so that every change is a new value. */
export async function announceRecordChange(at: number): Promise<void> {
  await browser.storage.session.set({ [KEY]: at });
}

/** Calls back after every change. For the background, which lives as long as its listeners. */
export function onRecordChange(callback: () => void): void {
  browser.storage.session.onChanged.addListener((changes) => {
    if (KEY in changes) callback();
  });
}
