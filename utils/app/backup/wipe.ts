/** Deleting everything, in one action, with proof: what is left is read back and counted. */
import { withLock } from '../../platform/locks';
import { announceRecordChange } from '../../storage/record-change';
import { errorName, RECORD_LOCK } from '../../storage/save';
import { clearEverything, leftovers, type Leftovers } from '../../storage/wipe';
import type { Deps } from '../deps';

export type { Leftovers } from '../../storage/wipe';

export type WipeResult =
  /** `left`: all zero when nothing is left. */
  | { readonly ok: true; readonly left: Leftovers }
  /** The browser refused; the rest is deleted at the next start. `detail`: its name for the reason. */
  | { readonly ok: false; readonly why: 'not-saved' | 'newer-data'; readonly detail: string };

/** The background may note what its tabs show while we clear: such notes are cleared again. */
const TRIES = 3;

/** Deletes the record, its second copy, the settings and what is in memory. Consent goes too: nothing is read after it. */
export async function wipe({ db, mirror }: Pick<Deps, 'db' | 'mirror'>): Promise<WipeResult> {
  if (db.readOnly) return { ok: false, why: 'newer-data', detail: 'read-only' };
  return withLock(RECORD_LOCK, async () => {
    try {
      // Wakes the background, so that it takes the marks out of the webmail pages.
      await announceRecordChange().catch(() => undefined);
      await clearEverything(db, mirror);
      let left = await leftovers(db, mirror);
      for (let again = 1; again < TRIES && isAnything(left); again += 1) {
        await clearEverything(db, mirror);
        left = await leftovers(db, mirror);
      }
      return { ok: true, left };
    } catch (error) {
      return { ok: false, why: db.frozen ? 'newer-data' : 'not-saved', detail: errorName(error) };
    }
  });
}

export function isAnything({ rows, copies, settings, session }: Leftovers): boolean {
  return rows + copies + settings + session > 0;
}
