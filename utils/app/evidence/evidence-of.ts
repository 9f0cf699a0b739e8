import type { Deps } from '../deps';
import { evidenceView, type EvidenceView } from './evidence-view';

/** Whose evidence: of a case, or of what it was added to (`glitch:<id>`, or a message's id). */
export type EvidenceOwner = { readonly caseId: string } | { readonly of: string };

/** The evidence of a case or of one entry, lowest number first. Rejects when the database can't be read. */
export async function evidenceOf({ db }: Pick<Deps, 'db'>, owner: EvidenceOwner): Promise<readonly EvidenceView[]> {
  const [index, key] = 'of' in owner ? (['of', owner.of] as const) : (['caseId', owner.caseId] as const);
  // An empty key would be everything that belongs to nothing.
  if (key === '') return [];
  const rows = await db.evidence.where(index).equals(key).toArray();
  return rows.sort((a, b) => a.number - b.number).map(evidenceView);
}

/** One item; null when it is not in the record. Rejects when the database can't be read. */
export async function evidenceItem({ db }: Pick<Deps, 'db'>, id: string): Promise<EvidenceView | null> {
  const row = await db.evidence.get(id);
  return row ? evidenceView(row) : null;
}
