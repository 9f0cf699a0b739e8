import { useEffect, useMemo, useState, type ReactNode } from 'react';

import { originsOf, WEBMAILS } from '../../utils/webmail/hosts';
import { usePreferences } from '../page/services';
import { WebmailAccessContext, type OriginPermissions, type WebmailAccess } from './access';

interface WithWebmailAccessProps {
  readonly permissions: OriginPermissions;
  readonly children: ReactNode;
}

async function allowedOf(permissions: OriginPermissions, origins: readonly string[]): Promise<ReadonlySet<string>> {
  // What can't be found out counts as no.
  const has = await Promise.all(origins.map((origin) => permissions.has(origin).catch(() => false)));
  return new Set(origins.filter((_, index) => has[index]));
}

/** Knows which webmails the browser lets us read before anything is said about them. The driver can take it back at any time. */
export function WithWebmailAccess({ permissions, children }: WithWebmailAccessProps) {
  const { ownHosts } = usePreferences().settings;
  const [allowed, setAllowed] = useState<ReadonlySet<string> | null>(null);
  const places = WEBMAILS.flatMap((host) => originsOf(host, ownHosts ?? {})).join(' ');
  useEffect(() => {
    let latest = 0;
    const read = (): void => {
      const mine = ++latest;
      void allowedOf(permissions, places.split(' ')).then((found) => {
        if (mine === latest) setAllowed(found);
      });
    };
    read();
    const stop = permissions.watch(read);
    return () => {
      latest = -1;
      stop();
    };
  }, [permissions, places]);
  const access = useMemo((): WebmailAccess | null => {
    if (allowed === null) return null;
    return {
      allowed,
      ask: async (origins) => {
        if (origins.every((origin) => allowed.has(origin))) return true;
        const granted = await permissions.request(origins).catch(() => false);
        if (granted) setAllowed(new Set([...allowed, ...origins]));
        return granted;
      },
      giveBack: async (origins, kept) => {
        await permissions.remove(origins, kept).catch(() => false);
      },
    };
  }, [allowed, permissions]);
  return access === null ? null : <WebmailAccessContext value={access}>{children}</WebmailAccessContext>;
}
