import type { Deps } from './deps';
import { glitchView, type GlitchView } from './glitch-view';

/** The journal's entries of one case, the earliest first. Rejects when the database can't be read. */
export async function glitchesOf(
  { db }: Pick<Deps, 'db'>,
  { caseId }: { readonly caseId: string },
): Promise<readonly GlitchView[]> {
  // No case would be everything that belongs to none.
  if (caseId === '') return [];
  const rows = await db.glitches.where('caseId').equals(caseId).toArray();
  return rows.sort((a, b) => a.at - b.at || a.seq - b.seq).map(glitchView);
}

/** One entry; null when it is not in the record. Rejects when the database can't be read. */
export async function glitchItem({ db }: Pick<Deps, 'db'>, id: string): Promise<GlitchView | null> {
  const row = await db.glitches.get(id);
  return row ? glitchView(row) : null;
}
