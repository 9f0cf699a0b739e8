/** Everything a case holds at one moment: what the screen lists, and what the file is made of. */
import { inOrder } from '../../core/record/timeline';
import type { PlaceId } from '../../core/route';
import { rowsOfCase } from '../../storage/messages';
import type { CaseRow, EventRow, EvidenceRow, GlitchRow, MessageRow } from '../../storage/rows';
import { entriesOf } from '../case/case-rows';
import { caseView } from '../case/case-view';
import type { CaseView } from '../case/case-views';
import type { Deps } from '../deps';

/** One entry of a case. `key` names it while the dossier is put together; it is also what the chain calls it. */
export type DossierEntry = { readonly key: string; readonly at: number; readonly seq: number } & (
  | { readonly type: 'message'; readonly row: MessageRow }
  | { readonly type: 'glitch'; readonly row: GlitchRow }
  | { readonly type: 'evidence'; readonly row: EvidenceRow }
);

export interface DossierContent {
  readonly row: CaseRow;
  readonly view: CaseView;
  /** In the order of time. */
  readonly entries: readonly DossierEntry[];
  readonly events: readonly EventRow[];
  /** Bytes by the evidence's id, and small pictures, as they are stored: handles, not read (`storedBytes` opens them). */
  readonly bytes: ReadonlyMap<string, Blob>;
  readonly small: ReadonlyMap<string, Blob>;
}

/** Null where the case is not there. Rejects when the database can't be read. */
export async function dossierContent(
  deps: Pick<Deps, 'db' | 'knowledge' | 'now'>,
  { caseId, language, place }: { readonly caseId: string; readonly language: string; readonly place: PlaceId | null },
): Promise<DossierContent | null> {
  const { db } = deps;
  return db.transaction('r', db.tables, async () => {
    const view = await caseView(deps, caseId, language, place);
    const row = await db.cases.get(caseId);
    if (!row || view === null) return null;
    const [messages, glitches, evidence] = await Promise.all([
      rowsOfCase(db, caseId),
      entriesOf(db, 'glitches', caseId),
      entriesOf(db, 'evidence', caseId),
    ]);
    const ids = evidence.map(({ id }) => id);
    const [bytes, small] = await Promise.all([db.blobs.bulkGet(ids), db.thumbs.bulkGet(ids)]);
    const handles = (rows: typeof bytes): ReadonlyMap<string, Blob> =>
      new Map(rows.flatMap((one) => (one ? [[one.id, one.payload] as const] : [])));
    return {
      row,
      view,
      entries: inOrder([
        ...messages.map((one): DossierEntry => ({ key: one.id, type: 'message', at: one.at, seq: one.seq, row: one })),
        ...glitches.map((one): DossierEntry => ({
          key: `glitch:${one.id}`,
          type: 'glitch',
          at: one.at,
          seq: one.seq,
          row: one,
        })),
        ...evidence.map((one): DossierEntry => ({
          key: `evidence:${one.id}`,
          type: 'evidence',
          at: one.at,
          seq: one.seq,
          row: one,
        })),
      ]),
      events: await db.events.orderBy('seq').toArray(),
      bytes: handles(bytes),
      small: handles(small),
    };
  });
}
