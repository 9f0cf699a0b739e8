/**
 * Entries in the context menu and keys of the driver's choice. Firefox for Android has neither: there `browser.contextMenus` and
 * `browser.commands` are undefined, and offering one does nothing
 * (https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Browser_support_for_JavaScript_APIs).
 */
import { browser, type Browser } from 'wxt/browser';

const maybe: { readonly contextMenus?: typeof browser.contextMenus; readonly commands?: typeof browser.commands } =
  browser;

export interface MenuEntry {
  readonly id: string;
  readonly title: string;
  readonly contexts: NonNullable<Browser.contextMenus.CreateProperties['contexts']>;
}

/** Adds an entry, and calls back when it is chosen. To be called when the background starts, before anything is awaited. */
export function offerMenuEntry(
  entry: MenuEntry,
  chosen: (info: Browser.contextMenus.OnClickData, tab: Browser.tabs.Tab | undefined) => void,
): void {
  const menus = maybe.contextMenus;
  if (menus === undefined) return;
  // The browser keeps an entry; made at each start, it would be there twice.
  browser.runtime.onInstalled.addListener(() => {
    menus.create({ ...entry, contexts: [...entry.contexts] });
  });
  menus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === entry.id) chosen(info, tab);
  });
}

/** Calls back when the keys of this name in the manifest are pressed. To be called like {@link offerMenuEntry}. */
export function onKeys(name: string, pressed: (tab: Browser.tabs.Tab | undefined) => void): void {
  maybe.commands?.onCommand.addListener((command, tab) => {
    if (command === name) pressed(tab);
  });
}

/** Keys the driver has set, by their name in the manifest, as the browser writes them (`Alt+Shift+Y`); empty where none are set. */
export type SetKeys = Readonly<Record<string, string>>;

/** Null in a browser without such keys. */
export async function setKeys(): Promise<SetKeys | null> {
  const all = await maybe.commands?.getAll();
  return all === undefined ? null : Object.fromEntries(all.map(({ name, shortcut }) => [name ?? '', shortcut ?? '']));
}
