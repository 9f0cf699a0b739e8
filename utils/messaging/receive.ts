/**
 * The door between pages and the extension: who is speaking, is it allowed to, is the message whole, is it not
 * too often. Only then does a handler see it. A content script can propose a capture and ask for the labels of
 * thread ids it already has; no message returns history, and none changes or removes a text that was kept.
 */
import { webmailAt } from '../webmail/hosts';
import { isToBackground, type BackgroundMessage } from './guards';

/** What the browser says about the sender of a message. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly origin?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

export type Refusal = 'foreign' | 'not-a-webmail' | 'malformed' | 'too-often';

export type Received =
  | { readonly ok: true; readonly message: BackgroundMessage; readonly tabId: number; readonly origin: string }
  | { readonly ok: false; readonly why: Refusal };

function originOf(sender: Sender): string | null {
  if (sender.origin) return sender.origin;
  try {
    return new URL(sender.url ?? '').origin;
  } catch {
    return null;
  }
}

/**
 * Checks one incoming message, all but where its page lives: see {@link comesFromItsWebmail}. `ownId` is this extension's id;
 * `allow` the bound on how often a tab may speak. Awaits nothing, since a click counts only until something is awaited.
 */
export function receive(message: unknown, sender: Sender, ownId: string, allow: (tab: number) => boolean): Received {
  const tabId = sender.tab?.id;
  if (sender.id !== ownId || tabId === undefined) return { ok: false, why: 'foreign' };
  const origin = originOf(sender);
  if (!origin?.startsWith('https://') || sender.frameId !== 0) return { ok: false, why: 'not-a-webmail' };
  if (!allow(tabId)) return { ok: false, why: 'too-often' };
  if (!isToBackground(message)) return { ok: false, why: 'malformed' };
  return { ok: true, message, tabId, origin };
}

/**
 * Whether the webmail a message names is the one that lives where its sender's page does, and what it links to lies there too.
 * `own`: addresses the driver named.
 */
export function comesFromItsWebmail(
  { payload }: BackgroundMessage,
  origin: string,
  own: Readonly<Record<string, readonly string[]>>,
): boolean {
  const places = [origin, ...('permalink' in payload && payload.permalink ? [new URL(payload.permalink).origin] : [])];
  return places.every((place) => webmailAt(place, own)?.id === payload.webmail);
}
