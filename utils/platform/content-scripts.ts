/**
 * The content scripts of the webmails that are asked for one at a time. The browser keeps what is registered while it is closed,
 * and forgets it when the extension is updated (tried in Chromium 156), so it is put right at each start.
 */
import { browser } from 'wxt/browser';

import type { WebmailHost } from '../webmail/hosts';
import { patternOf } from './permissions';

/** A webmail that is watched, and the addresses where the browser allows it. */
export interface Watched {
  readonly host: WebmailHost;
  readonly origins: readonly string[];
}

/** Registers the scripts of these webmails, and no others. Those of the manifest need none; what stands as it should is left alone. */
export async function registerScripts(watched: readonly Watched[]): Promise<void> {
  const wanted = watched.filter(({ host, origins }) => !host.preset && origins.length > 0).map(scriptOf);
  const present = await browser.scripting.getRegisteredContentScripts();
  const gone = present.map(({ id }) => id).filter((id) => !wanted.some((script) => script.id === id));
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  for (const script of wanted) {
    const before = present.find(({ id }) => id === script.id);
    // Chromium gives patterns back in an order of its own.
    if (before?.matches?.slice().sort().join() === script.matches.join()) continue;
    await browser.scripting[before ? 'updateContentScripts' : 'registerContentScripts']([script]);
  }
}

function scriptOf({ host, origins }: Watched) {
  const matches = [...new Set(origins.map(patternOf))].sort();
  return { id: host.id, matches, js: [host.script], runAt: 'document_idle' as const };
}
