import { rowByKeys } from '../../storage/messages';
import type { RecordWriter } from '../../storage/record-writer';
import { refOf, type CaseRow, type MessageRow, type TombstoneRow } from '../../storage/rows';
import { save } from '../../storage/save';
import { settleCase } from '../case/case-rows';
import type { Deps } from '../deps';
import type { SaveResult } from '../views';

/** What was removed, held by the page for an undo, and nowhere else. */
export interface Removed {
  readonly rows: readonly MessageRow[];
  /** The cases that went, because they held nothing more. */
  readonly cases: readonly CaseRow[];
}

/**
 * Removes messages from the record and its mirror. What remains are tombstones, by which the same messages
 * are not logged again, and the events that say so. Ids that are not in the record are passed over. A case that
 * holds nothing more goes too.
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
    return { rows, cases: await settleAll(writer, new Set(rows.map(({ caseId }) => caseId))) };
  });
}

/** Brings cases in line with what they hold now, and gives back those that went. */
export async function settleAll(writer: RecordWriter, ids: ReadonlySet<string>): Promise<readonly CaseRow[]> {
  const gone: CaseRow[] = [];
  for (const id of ids) {
    const before = await writer.db.cases.get(id);
    await settleCase(writer, id);
    if (before && !(await writer.db.cases.get(id))) gone.push(before);
  }
  return gone;
}

/** Puts removed messages back as they were. One that is in the record again already stays as it is there. */
export async function restore(deps: Deps, removed: Removed): Promise<SaveResult> {
  return save(deps, deps.now(), async (writer) => {
    for (const row of removed.rows) await putMessageBack(writer, row);
    await putCasesBack(writer, removed.cases);
    for (const id of new Set(removed.rows.map(({ caseId }) => caseId))) await settleCase(writer, id);
    return null;
  });
}

export async function putMessageBack(writer: RecordWriter, row: MessageRow): Promise<void> {
  await writer.unbury(row, row.payload.message.date);
  if (!(await rowByKeys(writer.db, row.keys))) await writer.add(row, 'restored');
}

/** Cases as they were; one that has been opened again meanwhile stays as it is. */
export async function putCasesBack(writer: RecordWriter, cases: readonly CaseRow[]): Promise<void> {
  for (const row of cases) {
    if (await writer.db.cases.get(row.id)) continue;
    await writer.unburyRef(refOf('cases', row.id));
    await writer.put('cases', row, 'restored');
  }
}
