import { amendmentsOf } from '../../core/record/amend';
import type { CaseRow } from '../../storage/rows';
import { save } from '../../storage/save';
import { noted, type CaseUndo } from './case-undo';
import type { Deps } from '../deps';
import type { SaveResult } from '../views';

/** What of a case row the driver changes. */
export type CaseChange = Partial<Pick<CaseRow, 'state'>> & Partial<Omit<CaseRow['payload'], 'openedAt' | 'amendments'>>;

/**
 * Changes what is kept of a case beside its entries. A change of its name, its outcome or its state is noted beside
 * what was there before. A case that is gone is `unreadable`.
 * @param change what is to be different, from the row as it is and the ISO instant of the change.
 */
export async function changeCase(
  deps: Deps,
  id: string,
  change: (row: CaseRow, at: string) => CaseChange,
): Promise<SaveResult<CaseUndo>> {
  const saved = await save(deps, deps.now(), (writer) =>
    noted(writer, [id], async () => {
      const row = await writer.db.cases.get(id);
      if (!row) return [];
      const { state = row.state, ...rest } = change(row, writer.at);
      const next = { ...row, state, payload: { ...row.payload, ...rest } };
      const amendments = amendmentsOf(said(row), said(next), writer.at);
      const payload = { ...next.payload, amendments: [...row.payload.amendments, ...amendments] };
      await writer.put('cases', { ...next, payload }, 'case-changed');
      return [];
    }),
  );
  if (!saved.ok) return saved;
  const isThere = saved.value.cases.some(({ before }) => before !== null);
  return isThere ? saved : { ok: false, why: 'unreadable', detail: id };
}

/** What the driver says of a case, as far as changes of it are shown. */
function said({ state, payload: { name, outcome } }: CaseRow): Readonly<Record<string, string>> {
  return { name: name ?? '', outcome: outcome?.kind ?? '', note: outcome?.note ?? '', state };
}
