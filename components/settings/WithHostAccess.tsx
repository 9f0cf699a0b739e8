import type { ReactNode } from 'react';

import { HostAccessContext } from './host-access';
import { usePermission, type BrowserPermission } from './use-permission';

interface WithHostAccessProps {
  readonly permission: BrowserPermission;
  readonly children: ReactNode;
}

/** Knows whether the browser lets us read Gmail before anything is said about it. */
export function WithHostAccess({ permission, children }: WithHostAccessProps) {
  const { allowed, ask } = usePermission(permission);
  if (allowed === null) return null;
  return <HostAccessContext value={{ allowed, ask }}>{children}</HostAccessContext>;
}
