import { createContext, useContext } from 'react';

import type { LockStatus } from '../../utils/app/lock/lock-status';

export const LockContext = createContext<LockStatus>({ is: 'off' });

/** How the lock stands; `off` outside of a `LockGate`. */
export function useLock(): LockStatus {
  return useContext(LockContext);
}
