/** Speaking to the content scripts of the webmail tabs. */
import { browser } from 'wxt/browser';

import type { Answer, Request, ToContent } from '../messaging/contract';
import { patternOf } from './permissions';
import type { Watched } from './content-scripts';

/** Sends one message to a tab's content script; null when none is there. */
export async function sendToTab<Name extends keyof ToContent>(
  tabId: number,
  name: Name,
  payload: Request<ToContent, Name>,
): Promise<Answer<ToContent, Name> | null> {
  try {
    const answer: Answer<ToContent, Name> | undefined = await browser.tabs.sendMessage(
      tabId,
      { name, payload },
      { frameId: 0 },
    );
    return answer ?? null;
  } catch {
    // No content script in that tab.
    return null;
  }
}

async function hasScript(tabId: number, refresh: Request<ToContent, 'refresh'>): Promise<boolean> {
  try {
    await browser.tabs.sendMessage(tabId, { name: 'refresh', payload: refresh }, { frameId: 0 });
    return true;
  } catch {
    return false;
  }
}

async function tellHost({ host, origins }: Watched, refresh: Request<ToContent, 'refresh'>): Promise<void> {
  const tabs = origins.length === 0 ? [] : await browser.tabs.query({ url: origins.map(patternOf) });
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id === undefined || (await hasScript(id, refresh)) || !refresh.watching) return;
      // A tab that was open before the extension was installed or updated, or the webmail switched on, has no script yet.
      await browser.scripting.executeScript({ target: { tabId: id }, files: [host.script] }).catch(() => undefined);
    }),
  );
}

/** Tells every tab of these webmails that watching, the words or the record changed. `welcomeFor` gives each webmail its state. */
export async function refreshTabs(
  webmails: readonly Watched[],
  welcomeFor: (webmail: string) => Promise<Request<ToContent, 'refresh'>>,
): Promise<void> {
  await Promise.all(webmails.map(async (webmail) => tellHost(webmail, await welcomeFor(webmail.host.id))));
}

/**
 * Ends every script of ours that runs anywhere but at these webmails: one was switched off, or the browser took its permission away,
 * which does not end what runs there. The address of such a tab may be hidden from us or not; whoever listens is told.
 */
export async function endElsewhere(webmails: readonly Watched[]): Promise<void> {
  const origins = new Set(webmails.flatMap((webmail) => webmail.origins));
  const nothing = { watching: false, direction: 'ltr', words: {} } as const;
  const tabs = await browser.tabs.query({});
  const elsewhere = tabs.filter(({ url }) => !origins.has(originOf(url) ?? ''));
  await Promise.all(elsewhere.map(async ({ id }) => id !== undefined && hasScript(id, nothing)));
}

function originOf(url: string | undefined): string | null {
  return url !== undefined && URL.canParse(url) ? new URL(url).origin : null;
}

/** Origin of what a tab shows now; null where the browser does not tell us, which it does only for pages we may read. */
export async function originInTab(tabId: number): Promise<string | null> {
  return originOf((await browser.tabs.get(tabId)).url);
}

/** Tabs that show one of these origins, the one used last first. */
export async function tabsAt(origins: readonly string[]): Promise<readonly number[]> {
  if (origins.length === 0) return [];
  const tabs = await browser.tabs.query({ url: origins.map(patternOf) });
  return tabs.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0)).flatMap(({ id }) => id ?? []);
}

/** The tab in front of the window this page belongs to. */
export async function activeTab(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}
