/** Switching the lock on and taking it away. Either can be cut off anywhere: the next page that is opened with the key goes on. */
import { withLock } from '../../platform/locks';
import type { RedressDatabase } from '../../storage/database';
import { queuedCaptures } from '../../storage/lock-queue';
import { holdKey, refreshSealing, removeHeader, storedHeader, writeHeader } from '../../storage/lock-state';
import type { MirrorStore } from '../../storage/mirror-store';
import { errorName, RECORD_LOCK } from '../../storage/save';
import { LockedError } from '../../storage/sealing';
import { settings } from '../../storage/settings';
import { sweep, type SweepProgress } from '../../storage/sweep';
import { codeOpens, passphraseOpens, type PreparedLock } from './prepare-lock';

export interface LockDeps {
  readonly db: RedressDatabase;
  /** The store of the second copy as it is, not opened. */
  readonly mirror: MirrorStore;
}

export type LockResult =
  | { readonly ok: true }
  /** `waiting`: captures that came while it was locked are not merged yet. */
  | {
      readonly ok: false;
      readonly why: 'wrong-code' | 'wrong-passphrase' | 'there-already' | 'waiting' | 'failed';
      readonly detail: string;
    };

const SWEEP_LOCK = 'lock-sweep';
/** A page that was busy meanwhile may have written in the old form: passes until one finds nothing. */
const MOST_PASSES = 5;

/** Switches a prepared lock on, once code and passphrase were both tried. Then {@link finishLock} seals what is there. */
export async function switchOn(
  { db }: LockDeps,
  prepared: PreparedLock,
  tried: { readonly code: string; readonly passphrase: string },
): Promise<LockResult> {
  if (!(await codeOpens(prepared, tried.code))) return { ok: false, why: 'wrong-code', detail: '' };
  if (!(await passphraseOpens(prepared, tried.passphrase))) return { ok: false, why: 'wrong-passphrase', detail: '' };
  return failing(async () => {
    // A notification names nothing while there is a lock.
    await settings.set({ remindOpenly: false });
    return withLock(RECORD_LOCK, async (): Promise<LockResult> => {
      if (db.readOnly || (await storedHeader()) !== null) return { ok: false, why: 'there-already', detail: '' };
      await holdKey(prepared.dataKey);
      await writeHeader(db, prepared.header);
      await refreshSealing();
      return { ok: true };
    });
  });
}

/** Begins to take the lock away; {@link finishLock} does the rest. Whoever may do it has just given the passphrase. */
export async function switchOff({ db }: LockDeps): Promise<LockResult> {
  return failing(() =>
    withLock(RECORD_LOCK, async (): Promise<LockResult> => {
      const header = await storedHeader();
      if (header === null || (await refreshSealing()).is !== 'open') throw new LockedError();
      await writeHeader(db, { ...header, state: 'opening' });
      await refreshSealing();
      return { ok: true };
    }),
  );
}

/**
 * Puts everything into the form the lock wants, where that is not done yet. `waiting`, `failed`: the rest is done the next time; every row
 * stays readable with the key, whichever form it has.
 */
export async function finishLock(
  deps: LockDeps,
  onProgress: (progress: SweepProgress) => void = () => undefined,
): Promise<LockResult> {
  return withLock(SWEEP_LOCK, async () => failing(async () => finish(deps, onProgress)));
}

async function finish(deps: LockDeps, onProgress: (progress: SweepProgress) => void): Promise<LockResult> {
  const { db, mirror } = deps;
  await refreshSealing();
  const header = await storedHeader();
  if (header === null || header.state === 'on') return { ok: true };
  for (let pass = 0; ; pass += 1) {
    if (pass === MOST_PASSES) return { ok: false, why: 'failed', detail: 'busy' };
    if ((await sweep(db, mirror, onProgress)) === 0) break;
  }
  if (header.state === 'sealing') {
    await withLock(RECORD_LOCK, () => writeHeader(db, { ...header, state: 'on' }));
    return { ok: true };
  }
  return takeAway(deps);
}

/** The key is thrown away only after a pass under the lock of the record found nothing that needs it. */
async function takeAway({ db, mirror }: LockDeps): Promise<LockResult> {
  if ((await queuedCaptures(db)).length > 0) return { ok: false, why: 'waiting', detail: '' };
  return withLock(RECORD_LOCK, async (): Promise<LockResult> => {
    if ((await sweep(db, mirror, () => undefined, true)) > 0) return { ok: false, why: 'failed', detail: 'busy' };
    await removeHeader(db);
    await refreshSealing();
    return { ok: true };
  });
}

async function failing(work: () => Promise<LockResult>): Promise<LockResult> {
  try {
    return await work();
  } catch (error) {
    return { ok: false, why: 'failed', detail: errorName(error) };
  }
}
