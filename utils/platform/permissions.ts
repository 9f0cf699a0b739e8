/** Whether the browser lets us read a webmail: the driver can take the permission back at any time, outside our pages. */
import { browser } from 'wxt/browser';

import { WEBMAILS } from '../webmail/hosts';

const GMAIL = { origins: WEBMAILS.filter(({ id }) => id === 'gmail').map(({ pattern }) => pattern) };

/** The permission to read Gmail's pages. */
export const gmailPermission = {
  /** Whether it is there now. */
  has: (): Promise<boolean> => browser.permissions.contains(GMAIL),

  /**
   * Asks the driver for it; true without a question where it is there already. Must be called before anything
   * is awaited, or the click no longer counts and the browser rejects.
   */
  request: (): Promise<boolean> => browser.permissions.request(GMAIL),

  /** Calls back when any permission came or went. Gives back how to stop listening. */
  watch(callback: () => void): () => void {
    const listener = (): void => callback();
    browser.permissions.onAdded.addListener(listener);
    browser.permissions.onRemoved.addListener(listener);
    return () => {
      browser.permissions.onAdded.removeListener(listener);
      browser.permissions.onRemoved.removeListener(listener);
    };
  },
};
