/** Taking a change of a case back, as long as the page is open that made it. */
import { digestOf } from '../../core/record/hash';
import { save } from '../../storage/save';
import type { RecordWriter } from '../../storage/record-writer';
import { refOf, type CaseRow } from '../../storage/rows';
import { moveEntryRow, settleCase, type MovedEntry } from './case-rows';
import type { Deps } from '../deps';
import type { SaveResult } from '../views';

/** What one change did, held by the page for an undo, and nowhere else. */
export interface CaseUndo {
  readonly moved: readonly MovedEntry[];
  readonly cases: readonly { readonly id: string; readonly before: CaseRow | null; readonly after: CaseRow | null }[];
}

/** Runs a change of these cases inside a transaction and notes what it did. */
export async function noted(
  writer: RecordWriter,
  ids: readonly string[],
  work: () => Promise<readonly (MovedEntry | null)[]>,
): Promise<CaseUndo> {
  const rows = async () => Promise.all(ids.map(async (id) => (await writer.db.cases.get(id)) ?? null));
  const before = await rows();
  const moved = (await work()).filter((entry) => entry !== null);
  const after = await rows();
  return {
    moved,
    cases: ids.map((id, index) => ({ id, before: before[index] ?? null, after: after[index] ?? null })),
  };
}

/**
 * Puts everything back where it was. What has changed since, in another page, stays as it is now: an entry that
 * went on to a third case, and a case the driver has said something more about.
 */
export async function undoCaseChange(deps: Deps, { moved, cases }: CaseUndo): Promise<SaveResult> {
  return save(deps, deps.now(), async (writer) => {
    for (const { table, id, from, to } of moved) {
      const row = await writer.db[table].get(id);
      if (row?.caseId === to) await moveEntryRow(writer, { table, id }, from);
    }
    for (const { id, before, after } of cases) {
      const now = await writer.db.cases.get(id);
      if (before && !now) {
        await writer.unburyRef(refOf('cases', id));
        await writer.put('cases', before, 'restored');
      } else if (before && now && after && digestOf(now) === digestOf(after)) {
        await writer.put('cases', before, 'case-changed', { undone: 'yes' });
      }
    }
    for (const id of new Set([...cases.map((one) => one.id), ...moved.flatMap(({ from, to }) => [from, to])]))
      if (id !== '') await settleCase(writer, id);
    return null;
  });
}
