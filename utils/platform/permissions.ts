/** Permissions of the browser, which the driver gives and can take back at any time, outside our pages. */
import { browser, type Browser } from 'wxt/browser';

import { WEBMAILS } from '../webmail/hosts';

/** The permission to read Gmail's pages. */
export const gmailPermission = permissionFor({
  origins: WEBMAILS.filter(({ id }) => id === 'gmail').map(({ pattern }) => pattern),
});

/** The permission to show notifications. */
export const notificationPermission = permissionFor({ permissions: ['notifications'] });

function permissionFor(asked: Browser.permissions.Permissions) {
  return {
    /** Whether it is there now. */
    has: (): Promise<boolean> => browser.permissions.contains(asked),

    /**
     * Asks the driver for it; true without a question where it is there already. Must be called before anything
     * is awaited, or the click no longer counts and the browser rejects.
     */
    request: (): Promise<boolean> => browser.permissions.request(asked),

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
}
