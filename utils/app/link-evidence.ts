import { save } from '../storage/save';
import { joinCase, settleCase } from './case-rows';
import type { Deps } from './deps';
import { inCase } from './evidence-now';
import type { SaveResult } from './views';

/** Puts items into a case, or out of any (`''`), each change dated. Ids that are gone or there already are passed over. */
export async function linkEvidence(deps: Deps, ids: readonly string[], caseId: string): Promise<SaveResult> {
  return save(deps, deps.now(), async (writer) => {
    const left = new Set<string>();
    for (const id of ids) {
      const row = await writer.db.evidence.get(id);
      if (!row || row.caseId === caseId) continue;
      await writer.put('evidence', inCase(row, caseId, writer.at), 'linked', { from: row.caseId, to: caseId });
      if (caseId !== '') await joinCase(writer, caseId, { at: row.at, kind: 'evidence' });
      left.add(row.caseId);
    }
    for (const from of left) if (from !== '') await settleCase(writer, from);
    return null;
  });
}
