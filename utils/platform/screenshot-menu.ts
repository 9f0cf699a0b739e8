/**
 * The two ways to a screenshot without our popup: an entry in the context menu of pages, and keys of the driver's
 * choice. The picture waits in memory until our own page has kept it, so the background needs nothing that reads files.
 */
import { browser } from 'wxt/browser';

import { now } from './clock';
import { offerMenuEntry, onKeys } from './menu-and-keys';
import { captureTab, type Screenshot } from './screenshot';

const NAME = 'add-screenshot';
const KEY = 'screenshot';

/** Adds the entry under this title. When it or the keys are used, the picture is taken and the page that keeps it opens. */
export function offerScreenshot(title: string): void {
  offerMenuEntry({ id: NAME, title, contexts: ['page', 'image', 'video'] }, (_info, tab) => void take(tab?.windowId));
  onKeys(NAME, (tab) => void take(tab?.windowId));
}

async function take(windowId: number | undefined): Promise<void> {
  const at = now();
  // Memory for this holds 10 MB; a picture that is larger as PNG fits as JPEG.
  const waits =
    (await wait(await captureTab(at, { windowId }))) ||
    (await wait(await captureTab(at, { windowId, format: 'jpeg' })));
  await browser.tabs.create({
    url: browser.runtime.getURL(
      waits ? '/dashboard.html#/evidence/screenshot' : '/dashboard.html#/evidence/no-picture',
    ),
  });
}

async function wait(screenshot: Screenshot | null): Promise<boolean> {
  if (screenshot === null) return false;
  try {
    await browser.storage.session.set({ [KEY]: screenshot });
    return true;
  } catch {
    return false;
  }
}

/** The picture that waits to be kept; null when none does. It waits on until {@link dropScreenshot}. */
export async function waitingScreenshot(): Promise<Screenshot | null> {
  const { [KEY]: waiting } = await browser.storage.session.get<Record<string, Partial<Screenshot> | undefined>>(KEY);
  return typeof waiting?.address === 'string' && typeof waiting.at === 'number'
    ? { address: waiting.address, at: waiting.at }
    : null;
}

/** The picture is kept: it need not wait any more. One that was taken meanwhile waits on. */
export async function dropScreenshot(kept: Screenshot): Promise<void> {
  if ((await waitingScreenshot())?.at === kept.at) await browser.storage.session.remove(KEY);
}
