import { save } from '../../storage/save';
import { moveEntryRow, settleCase, standingCase } from '../case/case-rows';
import type { Deps } from '../deps';
import type { SaveResult } from '../views';

/**
 * Puts items into a case, or out of any (`''`), each change dated. Ids that are gone or there already are passed over; a
 * case that is gone is `unreadable`.
 */
export async function linkEvidence(deps: Deps, ids: readonly string[], caseId: string): Promise<SaveResult> {
  const saved = await save(deps, deps.now(), async (writer) => {
    const to = caseId === '' ? '' : await standingCase(writer.db, caseId);
    if (to === null) return false;
    const touched = new Set([to]);
    for (const id of ids) {
      const moved = await moveEntryRow(writer, { table: 'evidence', id }, to);
      if (moved) touched.add(moved.from);
    }
    for (const id of touched) if (id !== '') await settleCase(writer, id);
    return true;
  });
  if (!saved.ok) return saved;
  return saved.value ? { ok: true, value: null } : { ok: false, why: 'unreadable', detail: caseId };
}
