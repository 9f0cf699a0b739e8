import { refOf } from '../storage/rows';
import { save } from '../storage/save';
import { changeCase } from './case-change';
import { joinCase, settleCase } from './case-rows';
import type { CaseUndo } from './case-undo';
import type { Deps } from './deps';
import { inCase } from './evidence-now';
import type { SaveResult } from './views';

/**
 * Puts an entry into a case, or out of any (`''`). What was added to it goes along, as far as it was where the entry was.
 * Gives back the case it came from, for an undo. One that is gone is `unreadable`.
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
    if (from === caseId) return { from };
    const detail = { from, to: caseId };
    await writer.put('glitches', { ...row, caseId }, 'linked', detail);
    const added = await writer.db.evidence.where('of').equals(refOf('glitches', id)).toArray();
    for (const item of added.filter((one) => one.caseId === from))
      await writer.put('evidence', inCase(item, caseId, writer.at), 'linked', detail);
    if (caseId !== '') {
      await joinCase(writer, caseId, { at: row.at, kind: 'glitch' });
      await settleCase(writer, caseId);
    }
    if (from !== '') await settleCase(writer, from);
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
