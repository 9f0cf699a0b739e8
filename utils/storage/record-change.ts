/**
 * "The record changed", said through `storage.session`, which wakes the background: it then asks the webmail
 * tabs to repaint their badges. Says only that something changed, never what.
 */
import { browser } from 'wxt/browser';

import { randomHex } from '../platform/random';

const KEY = 'record-changed';

/** Says that a page of the extension changed the record. The value is by chance: listeners hear only of a new one. */
export async function announceRecordChange(): Promise<void> {
  await browser.storage.session.set({ [KEY]: randomHex(8) });
}

/** Calls back after every change. For the background, which lives as long as its listeners. */
export function onRecordChange(callback: () => void): void {
  browser.storage.session.onChanged.addListener((changes) => {
    if (KEY in changes) callback();
  });
}
