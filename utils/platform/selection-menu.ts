/**
 * The context menu's one entry: read the selected text of any page in the paste form. The browser hands the
 * selection over only because the driver asked; it waits in memory until the form takes it.
 */
import { browser } from 'wxt/browser';

const MENU = 'read-selection';
const KEY = 'selection';
const LIMIT = 200_000;

/** Adds the entry under this title, and opens the paste form with the selection when it is chosen. */
export function offerSelection(title: string): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({ id: MENU, title, contexts: ['selection'] });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }) => {
    if (menuItemId !== MENU || !selectionText) return;
    void browser.storage.session
      .set({ [KEY]: selectionText.slice(0, LIMIT) })
      .then(() => browser.tabs.create({ url: browser.runtime.getURL('/dashboard.html#/paste') }));
  });
}

/** The selection the driver asked to have read, once; null when there is none. */
export async function takeSelection(): Promise<string | null> {
  const stored = await browser.storage.session.get<Record<string, unknown>>(KEY);
  await browser.storage.session.remove(KEY);
  const text = stored[KEY];
  return typeof text === 'string' ? text : null;
}
