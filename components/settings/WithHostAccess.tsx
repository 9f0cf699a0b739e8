import { useEffect, useMemo, useState, type ReactNode } from 'react';

import { HostAccessContext, type HostPermission } from './host-access';

interface WithHostAccessProps {
  readonly permission: HostPermission;
  readonly children: ReactNode;
}

/** Knows whether the browser lets us read Gmail before anything is said about it. What can't be found out counts as no. */
export function WithHostAccess({ permission, children }: WithHostAccessProps) {
  const [allowed, setAllowed] = useState<boolean | null>(null);
  useEffect(() => {
    let latest = 0;
    const read = (): void => {
      const mine = ++latest;
      const found = (has: boolean): void => {
        if (mine === latest) setAllowed(has);
      };
      permission.has().then(found, () => found(false));
    };
    read();
    const stop = permission.watch(read);
    return () => {
      latest = -1;
      stop();
    };
  }, [permission]);
  const access = useMemo(
    () => ({
      allowed: allowed === true,
      ask: async (): Promise<boolean> => {
        if (allowed === true) return true;
        const granted = await permission.request().catch(() => false);
        if (granted) setAllowed(true);
        return granted;
      },
    }),
    [allowed, permission],
  );
  if (allowed === null) return null;
  return <HostAccessContext value={access}>{children}</HostAccessContext>;
}
