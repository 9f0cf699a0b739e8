import type { LockState } from '../../core/lock/header';
import { onLock, refreshSealing, storedHeader } from '../../storage/lock-state';

/** How the lock stands, ready to draw. */
export type LockStatus =
  | { readonly is: 'off' }
  | { readonly is: 'locked' }
  /** `state`: `sealing` and `opening` are not through yet and go on when a page is open. */
  | { readonly is: 'open'; readonly state: LockState; readonly idleMinutes: number };

/** Rejects when the browser's stores can't be read. */
export async function lockStatus(): Promise<LockStatus> {
  const [header, sealing] = [await storedHeader(), await refreshSealing()];
  if (header === null) return { is: 'off' };
  return sealing.is === 'open'
    ? { is: 'open', state: header.state, idleMinutes: header.idleMinutes }
    : { is: 'locked' };
}

/** Calls back when it may stand otherwise. Gives back how to stop listening. */
export const watchLock = onLock;
