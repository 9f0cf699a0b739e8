import { familyOf } from '../../core/evidence/file-family';
import type { EvidenceRow } from '../../storage/rows';
import type { Deps } from '../deps';
import { evidenceView, type EvidenceView } from './evidence-view';

/** `loose`: belongs to no case yet. */
export const EVIDENCE_FILTERS = ['all', 'pictures', 'others', 'loose'] as const;
export type EvidenceFilter = (typeof EVIDENCE_FILTERS)[number];

export interface EvidencePage {
  readonly items: readonly EvidenceView[];
  /** Hand it in to get the next page; null when this was the last. */
  readonly next: number | null;
  /** How many there are in all, whatever the filter. */
  readonly total: number;
}

/**
 * A page of the evidence, the newest number first. `before` is the `next` of the page before it, or null for the
 * first: pages go by number, so that what is added meanwhile moves nothing. Rejects when the database can't be read.
 */
export async function evidencePage(
  { db }: Pick<Deps, 'db'>,
  before: number | null = null,
  { filter = 'all', limit = 60 }: { readonly filter?: EvidenceFilter; readonly limit?: number } = {},
): Promise<EvidencePage> {
  const below = before === null ? db.evidence.orderBy('number') : db.evidence.where('number').below(before);
  const wanted = filter === 'all' ? below : below.filter((row) => passes(row, filter));
  const [rows, total] = await Promise.all([
    wanted
      .reverse()
      .limit(limit + 1)
      .toArray(),
    db.evidence.count(),
  ]);
  const shown = rows.slice(0, limit);
  return {
    items: shown.map(evidenceView),
    next: rows.length > limit ? (shown.at(-1)?.number ?? null) : null,
    total,
  };
}

function passes(row: EvidenceRow, filter: EvidenceFilter): boolean {
  if (filter === 'loose') return row.caseId === '';
  return (familyOf(row.payload.facts.type) === 'picture') === (filter === 'pictures');
}
