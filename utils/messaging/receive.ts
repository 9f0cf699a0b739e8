/**
 * The door between pages and the extension: who is speaking, is it allowed to, is the message whole, is it not
 * too often. Only then does a handler see it. A content script can propose a capture and ask for the labels of
 * thread ids it already has; no message returns history, and none changes or removes a text that was kept.
 */
import { WEBMAILS } from '../webmail/hosts';
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
  | { readonly ok: true; readonly message: BackgroundMessage; readonly tabId: number }
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
 * Checks one incoming message. `ownId` is this extension's id; `allow` the bound on how often a tab may speak.
 * The webmail a message names must be the one its sender's page belongs to.
 */
export function receive(message: unknown, sender: Sender, ownId: string, allow: (tab: number) => boolean): Received {
  const tabId = sender.tab?.id;
  if (sender.id !== ownId || tabId === undefined) return { ok: false, why: 'foreign' };
  const webmail = WEBMAILS.find((host) => host.origin === originOf(sender));
  if (!webmail || sender.frameId !== 0) return { ok: false, why: 'not-a-webmail' };
  if (!allow(tabId)) return { ok: false, why: 'too-often' };
  if (!isToBackground(message) || message.payload.webmail !== webmail.id) return { ok: false, why: 'malformed' };
  return { ok: true, message, tabId };
}
