import type { RecordWriter } from '../../storage/record-writer';
import { refOf, type BlobRow, type CaseRow, type EvidenceRow, type TombstoneRow } from '../../storage/rows';
import { save } from '../../storage/save';
import { settleCase } from '../case/case-rows';
import type { Deps } from '../deps';
import { putCasesBack, settleAll } from '../message/remove';
import type { SaveResult } from '../views';

/** An item with its bytes and its small picture. */
export interface RemovedItem {
  readonly row: EvidenceRow;
  readonly blob: BlobRow | null;
  readonly thumb: BlobRow | null;
}

/** What was removed, held by the page for an undo, and nowhere else. */
export interface RemovedEvidence {
  readonly items: readonly RemovedItem[];
  /** The cases that went, because they held nothing more. */
  readonly cases: readonly CaseRow[];
}

/**
 * Removes items with their bytes and small pictures. A tombstone and an event stay: a hash, a date and a reason. The
 * numbers are not given again. Ids that are not in the record are passed over. A case that holds nothing more goes too.
 */
export async function removeEvidence(
  deps: Deps,
  ids: readonly string[],
  reason: TombstoneRow['reason'],
): Promise<SaveResult<RemovedEvidence>> {
  return save(deps, deps.now(), async (writer) => {
    const rows = await writer.db.evidence.bulkGet([...ids]);
    const items = await dropItems(
      writer,
      rows.filter((row) => row !== undefined),
      reason,
    );
    return { items, cases: await settleAll(writer, casesOf(items)) };
  });
}

/** Puts removed items back as they were, with their numbers. One that was added again meanwhile stays as it is there. */
export async function restoreEvidence(deps: Deps, { items, cases }: RemovedEvidence): Promise<SaveResult> {
  return save(deps, deps.now(), async (writer) => {
    await putItemsBack(writer, items);
    await putCasesBack(writer, cases);
    for (const id of casesOf(items)) await settleCase(writer, id);
    return null;
  });
}

/** Takes items out, bytes and all, inside a running transaction. Their cases are settled by the caller. */
export async function dropItems(
  writer: RecordWriter,
  rows: readonly EvidenceRow[],
  reason: TombstoneRow['reason'],
): Promise<readonly RemovedItem[]> {
  const { db } = writer;
  const items: RemovedItem[] = [];
  for (const row of rows) {
    const [blob, thumb] = await Promise.all([db.blobs.get(row.id), db.thumbs.get(row.id)]);
    items.push({ row, blob: blob ?? null, thumb: thumb ?? null });
    await writer.drop('evidence', row, reason);
  }
  return items;
}

/** Puts items back, inside a running transaction; those that are there again stay. Their cases are settled by the caller. */
export async function putItemsBack(writer: RecordWriter, items: readonly RemovedItem[]): Promise<void> {
  const { db } = writer;
  for (const { row, blob, thumb } of items) {
    if (await db.evidence.get(row.id)) continue;
    await writer.unburyRef(refOf('evidence', row.id));
    await writer.put('evidence', row, 'restored');
    if (blob !== null) await db.blobs.put(blob);
    if (thumb !== null) await db.thumbs.put(thumb);
  }
}

/** The cases these items belong to. */
export function casesOf(items: readonly RemovedItem[]): ReadonlySet<string> {
  return new Set(items.map(({ row }) => row.caseId).filter((id) => id !== ''));
}
