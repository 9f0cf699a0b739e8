import { save } from '../../storage/save';
import { mergeInto } from './case-rows';
import { noted, type CaseUndo } from './case-undo';
import type { Deps } from '../deps';
import type { SaveResult } from '../views';

/** Puts everything of one case into another: a suggestion the driver agreed to, or her own choice. One that is gone is `unreadable`. */
export async function mergeCases(
  deps: Deps,
  { from, into }: { readonly from: string; readonly into: string },
): Promise<SaveResult<CaseUndo>> {
  const saved = await save(deps, deps.now(), (writer) =>
    noted(writer, [from, into], async () => {
      const both = await writer.db.cases.bulkGet([from, into]);
      return both.every((row) => row !== undefined) ? mergeInto(writer, from, into) : [];
    }),
  );
  if (!saved.ok) return saved;
  const done = from !== into && saved.value.cases.every(({ before }) => before !== null);
  return done ? saved : { ok: false, why: 'unreadable', detail: from };
}

/** Notes on both cases that they are two, so that they are not suggested for each other again. */
export async function keepApart(deps: Deps, one: string, other: string): Promise<SaveResult<CaseUndo>> {
  return save(deps, deps.now(), (writer) =>
    noted(writer, [one, other], async () => {
      for (const [id, from] of [
        [one, other],
        [other, one],
      ] as const) {
        const row = await writer.db.cases.get(id);
        if (!row || row.payload.apartFrom.includes(from)) continue;
        const payload = { ...row.payload, apartFrom: [...row.payload.apartFrom, from] };
        await writer.put('cases', { ...row, payload }, 'case-changed', { apartFrom: from });
      }
      return [];
    }),
  );
}
