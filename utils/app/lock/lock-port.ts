import { clockMs, now } from '../../platform/clock';
import { prepareLock, SHORTEST_LOCK_PASSPHRASE, type PreparedLock } from './prepare-lock';
import { switchOff, switchOn, type LockDeps, type LockResult } from './switch-lock';
import { changePassphrase, lockNow, provePassphrase, setIdleMinutes, unlock, type UnlockResult } from './unlock';

export { SHORTEST_LOCK_PASSPHRASE, lockNow, setIdleMinutes, switchOn };
export type { LockDeps, LockResult, PreparedLock, UnlockResult };

/** {@link unlock} by the device's clock. */
export const openLock = (secret: string, use: 'passphrase' | 'recovery'): Promise<UnlockResult> =>
  unlock(secret, use, now);

/** {@link prepareLock} on this device. */
export const newLock = (passphrase: string): Promise<PreparedLock> => prepareLock(passphrase, clockMs);

/** Another passphrase, once the one she has was given. Rejects when it can't be kept. */
export async function replacePassphrase(deps: LockDeps, old: string, passphrase: string): Promise<UnlockResult> {
  const proof = await provePassphrase(old, now);
  if (proof.ok) await changePassphrase(deps, passphrase, clockMs);
  return proof;
}

/** Begins to take the lock away, once the passphrase was given. */
export async function takeLockAway(deps: LockDeps, passphrase: string): Promise<UnlockResult | LockResult> {
  const proof = await provePassphrase(passphrase, now);
  return proof.ok ? switchOff(deps) : proof;
}
