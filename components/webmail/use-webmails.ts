import { useEffect, useRef } from 'react';

import { originsOf, type WebmailHost } from '../../utils/webmail/hosts';
import { usePreferences, type DriverSettings } from '../page/services';
import { useWebmailAccess, webmailViews, type WebmailView } from './access';

interface Webmails {
  readonly views: readonly WebmailView[];
  /**
   * Watches a webmail, at one more address of the driver's own where one is given. Call it first thing in a click: the browser asks
   * only then. `also` is kept with it. Where the browser is not allowed to, nothing is changed.
   */
  readonly switchOn: (
    host: WebmailHost,
    more?: { readonly origin?: string; readonly also?: Partial<DriverSettings> },
  ) => Promise<'done' | 'refused' | 'unsaved'>;
  /** Stops watching it, and gives the permission back where the browser lets us. With an address, only there. */
  readonly switchOff: (host: WebmailHost, origin?: string) => Promise<'done' | 'unsaved'>;
}

/** The webmails as the driver has them, and how they are switched. */
export function useWebmails(): Webmails {
  const { settings, change } = usePreferences();
  const { allowed, ask, giveBack } = useWebmailAccess();
  // While the browser asks its question, another page of ours may change the settings.
  const now = useRef(settings);
  useEffect(() => {
    now.current = settings;
  }, [settings]);
  const named = settings.ownHosts ?? {};
  const withOwn = (host: WebmailHost, origins: readonly string[]): Partial<DriverSettings> =>
    host.origins.length > 0 ? {} : { ownHosts: { ...now.current.ownHosts, [host.id]: origins } };
  return {
    views: webmailViews(settings, allowed),
    switchOn: async (host, { origin, also = {} } = {}) => {
      if (!(await ask(origin === undefined ? originsOf(host, named) : [origin]))) return 'refused';
      const own = originsOf(host, now.current.ownHosts ?? {});
      const origins = origin === undefined ? own : [...new Set([...own, origin])];
      const watch = { ...now.current.watch, [host.id]: true };
      return (await change({ ...also, ...withOwn(host, origins), watch })) ? 'done' : 'unsaved';
    },
    switchOff: async (host, origin) => {
      const before = originsOf(host, named);
      const left = origin === undefined ? [] : before.filter((one) => one !== origin);
      const watch = { ...settings.watch, [host.id]: left.length > 0 };
      if (!(await change({ ...withOwn(host, left), watch }))) return 'unsaved';
      if (!host.preset)
        await giveBack(
          before.filter((one) => !left.includes(one)),
          left,
        );
      return 'done';
    },
  };
}
