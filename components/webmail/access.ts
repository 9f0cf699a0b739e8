import { createContext, useContext } from 'react';

import { originsOf, WEBMAILS, type WebmailHost } from '../../utils/webmail/hosts';
import type { DriverSettings } from '../page/services';

/** The browser's permissions to read pages, by origin; the entrypoints hand in the browser's, tests an object. */
export interface OriginPermissions {
  has(origin: string): Promise<boolean>;
  /** Called inside the click: a browser asks only then. False when refused; it may also reject. */
  request(origins: readonly string[]): Promise<boolean>;
  /** Gives back what can be given back and these others don't need; false where nothing was. */
  remove(origins: readonly string[], kept: readonly string[]): Promise<boolean>;
  watch(callback: () => void): () => void;
}

export interface WebmailAccess {
  /** Origins the browser lets us read now. */
  readonly allowed: ReadonlySet<string>;
  /** Asks for what is missing; call it first thing in a click. False when something is still missing. */
  readonly ask: (origins: readonly string[]) => Promise<boolean>;
  /** Gives them back, but for what the others need, too. */
  readonly giveBack: (origins: readonly string[], kept: readonly string[]) => Promise<void>;
}

export const WebmailAccessContext = createContext<WebmailAccess | null>(null);

/** The permissions to read webmails, live; only inside `WithWebmailAccess`. */
export function useWebmailAccess(): WebmailAccess {
  const access = useContext(WebmailAccessContext);
  if (access === null) throw new Error('useWebmailAccess needs a WithWebmailAccess around it.');
  return access;
}

/** One webmail as the driver has it. */
export interface WebmailView {
  readonly host: WebmailHost;
  /** Where it is watched, or would be; none for a self-hosted one whose address she has not named. */
  readonly origins: readonly string[];
  /** Those of them the browser lets us read. */
  readonly readable: readonly string[];
  /** She switched it on, and the browser allows it at one of its addresses at least. */
  readonly watched: boolean;
  /** She switched it on, and the browser no longer allows it. */
  readonly withdrawn: boolean;
}

/** All webmails there are, as the driver has them. Pausing is left aside. */
export function webmailViews(
  { consentAt, watch, ownHosts = {} }: DriverSettings,
  allowed: ReadonlySet<string>,
): readonly WebmailView[] {
  return WEBMAILS.map((host) => {
    const origins = originsOf(host, ownHosts);
    const chosen = consentAt !== null && watch[host.id] === true && origins.length > 0;
    const readable = origins.filter((origin) => allowed.has(origin));
    const isAllowed = readable.length > 0;
    return { host, origins, readable, watched: chosen && isAllowed, withdrawn: chosen && !isAllowed };
  });
}

/** Whether any webmail is watched. */
export function watchesAny(settings: DriverSettings, allowed: ReadonlySet<string>): boolean {
  return webmailViews(settings, allowed).some(({ watched }) => watched);
}

/** The webmail to switch on again where none is watched: one the browser took away, else one she had; null if she has to choose. */
export function webmailToResume(settings: DriverSettings, allowed: ReadonlySet<string>): WebmailView | null {
  const views = webmailViews(settings, allowed).filter(({ origins }) => origins.length > 0);
  return views.find(({ withdrawn }) => withdrawn) ?? views.find(({ host }) => host.id in settings.watch) ?? null;
}
