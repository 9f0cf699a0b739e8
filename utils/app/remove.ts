import { rowByKeys } from '../storage/messages';
import { save } from '../storage/save';
import type { MessageRow, TombstoneRow } from '../storage/rows';
import type { Deps } from './deps';
import type { SaveResult } from './views';

/** What was removed, held by the page for an undo, and nowhere else. */
export interface Removed {
  readonly rows: readonly MessageRow[];
}

/**
 * Removes messages from the record and its mirror. What remains are tombstones, by which the same messages
 * are not logged again, and the events that say so. Ids that are not in the record are passed over.
 */
export async function remove(
  deps: Deps,
  ids: readonly string[],
  reason: TombstoneRow['reason'],
): Promise<SaveResult<Removed>> {
  return save(deps, deps.now(), async (writer) => {
    const rows: MessageRow[] = [];
    for (const id of ids) {
      const row = await writer.db.messages.get(id);
      if (!row) continue;
      await writer.remove(row, reason);
      rows.push(row);
    }
    return { rows };
  });
}

/** Puts removed messages back as they were. One that is in the record again already stays as it is there. */
export async function restore(deps: Deps, removed: Removed): Promise<SaveResult> {
  return save(deps, deps.now(), async (writer) => {
    for (const row of removed.rows) {
      await writer.unbury(row, row.payload.message.date);
      if (!(await rowByKeys(writer.db, row.keys))) await writer.add(row, 'restored');
    }
    return null;
  });
}
