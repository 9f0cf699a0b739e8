/** Speaking to the content scripts of the webmail tabs. */
import { browser } from 'wxt/browser';

import type { Answer, Request, ToContent } from '../messaging/contract';
import { WEBMAILS, type WebmailHost } from '../webmail/hosts';

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

async function tellHost(host: WebmailHost, refresh: Request<ToContent, 'refresh'>): Promise<void> {
  const tabs = await browser.tabs.query({ url: host.pattern });
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id === undefined || (await hasScript(id, refresh)) || !refresh.watching) return;
      // A tab that was open before the extension was installed or updated has no script yet.
      await browser.scripting.executeScript({ target: { tabId: id }, files: [host.script] }).catch(() => undefined);
    }),
  );
}

/** Tells every webmail tab that watching, the words or the record changed. `welcomeFor` gives each webmail its state. */
export async function refreshTabs(
  welcomeFor: (webmail: string) => Promise<Request<ToContent, 'refresh'>>,
): Promise<void> {
  await Promise.all(WEBMAILS.map(async (host) => tellHost(host, await welcomeFor(host.id))));
}

/** Whether a tab shows a webmail now. The browser tells us the address only of hosts we have the permission for. */
export async function showsWebmail(tabId: number): Promise<boolean> {
  const { url } = await browser.tabs.get(tabId);
  return WEBMAILS.some(({ origin }) => url?.startsWith(`${origin}/`));
}

/** The tab in front of the window this page belongs to. */
export async function activeTab(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}
