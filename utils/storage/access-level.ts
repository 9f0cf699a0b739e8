import { browser } from 'wxt/browser';

/**
 * Closes `storage.local`, where Chrome keeps the mirror, to content scripts. Called at every start of the
 * background, before anything is written. Firefox has no such switch for `storage.local`: its mirror lives elsewhere.
 */
export async function keepStorageFromPages(): Promise<void> {
  await browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => undefined);
}
