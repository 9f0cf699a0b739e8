import { refOf, type BlobRow, type EvidenceRow, type TombstoneRow } from '../storage/rows';
import { save } from '../storage/save';
import { joinCase, settleCase } from './case-rows';
import type { Deps } from './deps';
import type { SaveResult } from './views';

/** What was removed, held by the page for an undo, and nowhere else. */
export interface RemovedEvidence {
  readonly items: readonly {
    readonly row: EvidenceRow;
    readonly blob: BlobRow | null;
    readonly thumb: BlobRow | null;
  }[];
}

/**
 * Removes items with their bytes and small pictures. A tombstone and an event stay: a hash, a date and a reason. The
 * numbers are not given again. Ids that are not in the record are passed over.
 */
export async function removeEvidence(
  deps: Deps,
  ids: readonly string[],
  reason: TombstoneRow['reason'],
): Promise<SaveResult<RemovedEvidence>> {
  return save(deps, deps.now(), async (writer) => {
    const items: RemovedEvidence['items'][number][] = [];
    for (const id of ids) {
      const row = await writer.db.evidence.get(id);
      if (!row) continue;
      const [blob, thumb] = await Promise.all([writer.db.blobs.get(id), writer.db.thumbs.get(id)]);
      items.push({ row, blob: blob ?? null, thumb: thumb ?? null });
      await writer.drop('evidence', row, reason);
    }
    for (const id of casesOf(items)) await settleCase(writer, id);
    return { items };
  });
}

/** Puts removed items back as they were, with their numbers. One that was added again meanwhile stays as it is there. */
export async function restoreEvidence(deps: Deps, removed: RemovedEvidence): Promise<SaveResult> {
  return save(deps, deps.now(), async (writer) => {
    for (const { row, blob, thumb } of removed.items) {
      if (await writer.db.evidence.get(row.id)) continue;
      await writer.unburyRef(refOf('evidence', row.id));
      await writer.put('evidence', row, 'restored');
      if (blob !== null) await writer.db.blobs.put(blob);
      if (thumb !== null) await writer.db.thumbs.put(thumb);
      if (row.caseId !== '') await joinCase(writer, row.caseId, { at: row.at, kind: 'evidence' });
    }
    return null;
  });
}

function casesOf(items: RemovedEvidence['items']): ReadonlySet<string> {
  return new Set(items.map(({ row }) => row.caseId).filter((id) => id !== ''));
}
