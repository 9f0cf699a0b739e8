import { createContext, useContext } from 'react';

import type { DriverSettings } from '../page/services';

export interface HostAccess {
  /** The browser lets us read Gmail now. */
  readonly allowed: boolean;
  /** Asks for it where it is missing; call it first thing in a click. False when it is still missing. */
  readonly ask: () => Promise<boolean>;
}

export const HostAccessContext = createContext<HostAccess | null>(null);

/** The permission to read Gmail, live; only inside `WithHostAccess`. */
export function useHostAccess(): HostAccess {
  const access = useContext(HostAccessContext);
  if (access === null) throw new Error('useHostAccess needs a WithHostAccess around it.');
  return access;
}

/** Whether Gmail is watched, pausing aside: the driver agreed, has it switched on, and the browser allows it. */
export function watchesGmail(settings: DriverSettings, allowed: boolean): boolean {
  return settings.consentAt !== null && settings.watch['gmail'] === true && allowed;
}
