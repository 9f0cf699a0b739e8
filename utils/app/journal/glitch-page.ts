import { refOf, type GlitchRow } from '../../storage/rows';
import type { Deps } from '../deps';
import { glitchView, type GlitchView } from './glitch-view';

/** The place of an entry in the journal. */
export interface GlitchCursor {
  readonly at: number;
  readonly id: string;
}

/** An entry in the list, and how many items of evidence were added to it. */
export interface GlitchLine extends GlitchView {
  readonly evidence: number;
}

export interface GlitchPage {
  /** The latest first. */
  readonly entries: readonly GlitchLine[];
  /** Where the next page goes on; null on the last one. */
  readonly next: GlitchCursor | null;
  /** How many there are in all. */
  readonly total: number;
}

/** Entries of one page. */
export const GLITCH_PAGE = 50;

/**
 * A page of the journal by when it happened, the latest first. It goes on behind the last entry of the page before, so that
 * what is noted meanwhile moves nothing. Rejects when the database can't be read.
 */
export async function glitchPage(
  { db }: Pick<Deps, 'db'>,
  after: GlitchCursor | null = null,
  limit = GLITCH_PAGE,
): Promise<GlitchPage> {
  const behind =
    after === null
      ? db.glitches.orderBy('at')
      : db.glitches
          .where('at')
          .belowOrEqual(after.at)
          // Entries of one moment are ordered by their ids.
          .filter(({ at, id }) => at < after.at || id < after.id);
  const [rows, total] = await Promise.all([
    behind
      .reverse()
      .limit(limit + 1)
      .toArray(),
    db.glitches.count(),
  ]);
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    entries: await withEvidence(db, shown),
    next: rows.length > limit && last ? { at: last.at, id: last.id } : null,
    total,
  };
}

/** Counted from the index: no item of evidence is read for it. */
async function withEvidence(db: Deps['db'], rows: readonly GlitchRow[]): Promise<readonly GlitchLine[]> {
  const counts = new Map<string, number>();
  const refs = rows.map(({ id }) => refOf('glitches', id));
  for (const ref of await db.evidence.where('of').anyOf(refs).keys()) {
    if (typeof ref === 'string') counts.set(ref, (counts.get(ref) ?? 0) + 1);
  }
  return rows.map(glitchView).map((view) => ({ ...view, evidence: counts.get(view.ref) ?? 0 }));
}
