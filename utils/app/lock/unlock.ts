import { bytesToHex } from '@noble/hashes/utils.js';

import { nextTryAt, NO_TRIES } from '../../core/lock/back-off';
import type { LockHeader, WrappedKey } from '../../core/lock/header';
import { readRecoveryCode } from '../../core/lock/recovery-code';
import { calibratedRounds, unwrapKey, wrapKey } from '../../platform/lock-keys';
import { withLock } from '../../platform/locks';
import {
  forgetKey,
  holdKey,
  readTries,
  refreshSealing,
  storedHeader,
  writeHeader,
  writeTries,
} from '../../storage/lock-state';
import { RECORD_LOCK } from '../../storage/save';
import { sealing } from '../../storage/sealing';
import { USES } from './prepare-lock';
import type { LockDeps } from './switch-lock';

export type UnlockResult =
  | { readonly ok: true }
  /** `until`: milliseconds since the epoch before which nothing more is tried. */
  | { readonly ok: false; readonly why: 'wrong' | 'wait' | 'no-lock'; readonly until: number };

type Use = keyof typeof USES;

/** Opens the record with the passphrase or the recovery code. Wrong ones are counted, also over restarts. */
export function unlock(secret: string, use: Use, now: () => Date): Promise<UnlockResult> {
  return tried(secret, use, now, async (dataKey) => {
    await holdKey(dataKey);
    await refreshSealing();
  });
}

/** Whether it is the passphrase, asked again before the lock is changed. Wrong ones are counted. */
export function provePassphrase(secret: string, now: () => Date): Promise<UnlockResult> {
  return tried(secret, 'passphrase', now, async () => undefined);
}

async function tried(
  secret: string,
  use: Use,
  now: () => Date,
  onOpen: (dataKey: Uint8Array) => Promise<void>,
): Promise<UnlockResult> {
  return withLock('lock-try', async (): Promise<UnlockResult> => {
    const header = await storedHeader();
    if (header === null) return { ok: false, why: 'no-lock', until: 0 };
    const [tries, at] = [await readTries(), now().getTime()];
    const until = nextTryAt(tries, at);
    if (at < until) return { ok: false, why: 'wait', until };
    const typed = use === 'recovery' ? readRecoveryCode(secret) : secret;
    // A slip in the code is seen by its checksum and costs no try.
    if (typed === null) return { ok: false, why: 'wrong', until: 0 };
    // Counted before it is tried: closing the browser meanwhile does not help.
    const next = { wrong: tries.wrong + 1, at };
    await writeTries(next);
    const dataKey = await unwrapKey(header[use], typed, USES[use]);
    if (dataKey === null) return { ok: false, why: 'wrong', until: nextTryAt(next, at) };
    await writeTries(NO_TRIES);
    await onOpen(dataKey);
    return { ok: true };
  });
}

/** Locks now: the key leaves memory, every page shows the lock. */
export function lockNow(): Promise<void> {
  return forgetKey();
}

/** Another passphrase for the same data key; rows stay as they are. The recovery code stays too. Rejects while it is locked. */
export async function changePassphrase({ db }: LockDeps, passphrase: string, clock: () => number): Promise<void> {
  const wrapped = await wrapOpen(passphrase, USES.passphrase, clock);
  await change(db, (header) => ({ ...header, passphrase: wrapped }));
}

/** Minutes without a touch after which it locks itself. Rejects when it can't be kept. */
export function setIdleMinutes({ db }: LockDeps, idleMinutes: number): Promise<void> {
  return change(db, (header) => ({ ...header, idleMinutes }));
}

async function wrapOpen(secret: string, use: string, clock: () => number): Promise<WrappedKey> {
  await refreshSealing();
  const state = sealing();
  if (state.is !== 'open') throw new Error('locked');
  const wrapped = await wrapKey(state.key, secret, use, await calibratedRounds(clock));
  const back = await unwrapKey(wrapped, secret, use);
  if (back === null || bytesToHex(back) !== bytesToHex(state.key)) throw new Error('not wrapped');
  return wrapped;
}

function change(db: LockDeps['db'], next: (header: LockHeader) => LockHeader): Promise<void> {
  return withLock(RECORD_LOCK, async () => {
    const header = await storedHeader();
    if (header === null) throw new Error('no lock');
    await writeHeader(db, next(header));
  });
}
