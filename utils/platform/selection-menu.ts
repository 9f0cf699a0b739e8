/**
 * Any page that holds a mail, of whichever webmail: the driver selects the text, and the context menu or keys of her choice bring it
 * to the paste form. The browser hands the selection over only because she asked; it waits in memory until the form takes it.
 */
import { browser } from 'wxt/browser';

import { offerMenuEntry, onKeys } from './menu-and-keys';

const NAME = 'read-selection';
const KEY = 'selection';
const LIMIT = 200_000;

/** Adds the menu's entry under this title. When it or the keys are used, the paste form opens with what is selected, perhaps nothing. */
export function offerSelection(title: string): void {
  offerMenuEntry(
    { id: NAME, title, contexts: ['selection'] },
    ({ selectionText, frameId }, tab) => void bring(tab?.id, selectionText ?? '', frameId),
  );
  onKeys(NAME, (tab) => void bring(tab?.id, ''));
}

/** The menu's own text has lost its lines, so the page is asked; where it can't be asked, the menu's text has to do. */
async function bring(tabId: number | undefined, fallback: string, frameId?: number): Promise<void> {
  const selected = tabId === undefined ? '' : await selectedIn(tabId, frameId);
  const text = selected === '' ? fallback : selected;
  if (text !== '') await browser.storage.session.set({ [KEY]: text.slice(0, LIMIT) });
  await browser.tabs.create({ url: browser.runtime.getURL('/dashboard.html#/paste') });
}

/** What is selected in a frame of a tab, or where none is named in the first that has something. */
async function selectedIn(tabId: number, frameId: number | undefined): Promise<string> {
  try {
    const frames = await browser.scripting.executeScript({
      target: frameId === undefined ? { tabId, allFrames: true } : { tabId, frameIds: [frameId] },
      func: () => getSelection()?.toString() ?? '',
    });
    return frames.map(({ result }) => result ?? '').find((text) => text.trim() !== '') ?? '';
  } catch {
    return '';
  }
}

/** The selection the driver asked to have read, once; null when there is none. */
export async function takeSelection(): Promise<string | null> {
  const stored = await browser.storage.session.get<Record<string, unknown>>(KEY);
  await browser.storage.session.remove(KEY);
  const text = stored[KEY];
  return typeof text === 'string' ? text : null;
}
