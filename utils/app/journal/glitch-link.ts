import { refOf } from '../../storage/rows';
import { save } from '../../storage/save';
import { changeCase } from '../case/case-change';
import { moveEntryRow, settleCase, standingCase } from '../case/case-rows';
import type { CaseUndo } from '../case/case-undo';
import type { Deps } from '../deps';
import { withPhotos } from './glitch-photos';
import type { SaveResult } from '../views';

/**
 * Puts an entry into a case, or out of any (`''`). What was added to it goes along, as far as it was where the entry was.
 * Gives back the case it came from, for an undo. An entry or a case that is gone is `unreadable`.
 */
export async function linkGlitch(
  deps: Deps,
  id: string,
  caseId: string,
): Promise<SaveResult<{ readonly from: string }>> {
  const saved = await save(deps, deps.now(), async (writer) => {
    const row = await writer.db.glitches.get(id);
    if (!row) return null;
    const from = row.caseId;
    const to = caseId === '' ? '' : await standingCase(writer.db, caseId);
    if (to === null) return null;
    const entries = await withPhotos(writer.db, [{ table: 'glitches', id }]);
    for (const entry of entries) await moveEntryRow(writer, entry, to);
    for (const one of [to, from]) if (one !== '') await settleCase(writer, one);
    return { from };
  });
  if (!saved.ok) return saved;
  return saved.value === null ? { ok: false, why: 'unreadable', detail: id } : { ok: true, value: saved.value };
}

/** Takes an entry out of its case. */
export async function unlinkGlitch(deps: Deps, id: string): Promise<SaveResult<{ readonly from: string }>> {
  return linkGlitch(deps, id, '');
}

/** Notes on a case that an entry is none of it, so that it is not offered there again. */
export async function keepGlitchOut(deps: Deps, caseId: string, id: string): Promise<SaveResult<CaseUndo>> {
  const ref = refOf('glitches', id);
  return changeCase(deps, caseId, ({ payload }) => ({ apartFrom: [...new Set([...payload.apartFrom, ref])] }));
}
