import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react';

import { lockStatus, watchLock, type LockStatus } from '../../utils/app/lock/lock-status';
import { touched } from '../../utils/app/lock/touch';
import { reloadAtOnce } from '../page/leave-warning';
import { LockContext } from './lock-context';

// Most drivers have no lock.
const UnlockScreen = lazy(async () => ({ default: (await import('./UnlockScreen')).UnlockScreen }));

/** Milliseconds between two touches that are told. */
const SELDOM = 20_000;

/** Shows what is in it only while the record is not locked. When it locks, the page is loaded anew: nothing of it stays in memory. */
export function LockGate({ children }: { readonly children: ReactNode }) {
  const [status, setStatus] = useState<LockStatus | null>(null);
  useEffect(() => {
    let gone = false;
    let shown = false;
    const look = async (): Promise<void> => {
      // A browser without storage says so where the record is opened.
      const next = await lockStatus().catch((): LockStatus => ({ is: 'off' }));
      if (gone) return;
      if (next.is === 'locked' && shown) return reloadAtOnce();
      shown = next.is !== 'locked';
      setStatus(next);
    };
    void look();
    const stop = watchLock(() => void look());
    return () => {
      gone = true;
      stop();
    };
  }, []);
  useIdleLock(status?.is === 'open' ? status.idleMinutes : null);
  if (status === null) return null;
  if (status.is === 'locked') {
    return (
      <Suspense>
        <UnlockScreen />
      </Suspense>
    );
  }
  return <LockContext value={status}>{children}</LockContext>;
}

/** Puts off the lock while the driver does something here. */
function useIdleLock(minutes: number | null): void {
  useEffect(() => {
    if (minutes === null) return;
    let last = 0;
    const touch = (): void => {
      const now = performance.now();
      if (last !== 0 && now - last < SELDOM) return;
      last = now;
      // The alarm that stands still locks.
      void touched(minutes).catch(() => undefined);
    };
    touch();
    const kinds = ['pointerdown', 'keydown', 'wheel'] as const;
    for (const kind of kinds) addEventListener(kind, touch, { passive: true, capture: true });
    return () => {
      for (const kind of kinds) removeEventListener(kind, touch, { capture: true });
    };
  }, [minutes]);
}
