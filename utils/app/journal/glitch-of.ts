import type { Deps } from '../deps';
import { glitchRef, glitchView, type GlitchView } from './glitch-view';

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

/** The entry that evidence was added to, by what it names (`glitch:<id>`); null where it names no entry of the record. */
export async function glitchOf(deps: Pick<Deps, 'db'>, ref: string): Promise<GlitchView | null> {
  const id = ref.slice(glitchRef('').length);
  return ref === glitchRef(id) ? glitchItem(deps, id) : null;
}

/** One entry; null when it is not in the record. Rejects when the database can't be read. */
export async function glitchItem({ db }: Pick<Deps, 'db'>, id: string): Promise<GlitchView | null> {
  const row = await db.glitches.get(id);
  return row ? glitchView(row) : null;
}
