/** Deleting everything, in one action, with proof: what is left is read back and counted. */
import { withLock } from '../../platform/locks';
import { optionalOrigins, removeOptionalOrigins } from '../../platform/permissions';
import { deleteDemoDatabase } from '../../storage/demo-database';
import { announceRecordChange } from '../../storage/record-change';
import { errorName, RECORD_LOCK } from '../../storage/save';
import { clearEverything, leftovers, type Leftovers as Stored } from '../../storage/wipe';
import type { Deps } from '../deps';

/** What is left, counted by reading it back. */
export interface Leftovers extends Stored {
  /** Sites beyond the manifest's that the browser still lets us read. */
  readonly sites: number;
}

export type WipeResult =
  /** `left`: all zero when nothing is left. */
  | { readonly ok: true; readonly left: Leftovers }
  /** The browser refused; the rest is deleted at the next start. `detail`: its name for the reason. */
  | { readonly ok: false; readonly why: 'not-saved' | 'newer-data'; readonly detail: string };

/** The background may note what its tabs show while we clear: such notes are cleared again. */
const TRIES = 3;

/** Deletes the record, its second copy, the settings, what is in memory, and the leave to read what was asked for. Consent goes too: nothing is read after it. */
export async function wipe({ db, mirror }: Pick<Deps, 'db' | 'mirror'>): Promise<WipeResult> {
  if (db.readOnly) return { ok: false, why: 'newer-data', detail: 'read-only' };
  return withLock(RECORD_LOCK, async () => {
    try {
      // Wakes the background, so that it takes the marks out of the webmail pages.
      await announceRecordChange().catch(() => undefined);
      // First: the background then ends its work in those pages before the settings go.
      await removeOptionalOrigins().catch(() => undefined);
      // Nothing in it is hers, so it is nothing that must be counted.
      await deleteDemoDatabase().catch(() => undefined);
      await clearEverything(db, mirror);
      let stored = await leftovers(db, mirror);
      for (let again = 1; again < TRIES && isAnything({ ...stored, sites: 0 }); again += 1) {
        await clearEverything(db, mirror);
        stored = await leftovers(db, mirror);
      }
      const sites = await optionalOrigins().catch(() => []);
      return { ok: true, left: { ...stored, sites: sites.length } };
    } catch (error) {
      return { ok: false, why: db.frozen ? 'newer-data' : 'not-saved', detail: errorName(error) };
    }
  });
}

export function isAnything({ rows, copies, settings, session, sites }: Leftovers): boolean {
  return rows + copies + settings + session + sites > 0;
}
