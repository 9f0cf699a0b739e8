import type { RecordWriter } from '../../storage/record-writer';
import { refOf, type CaseRow, type EvidenceRow, type GlitchRow } from '../../storage/rows';
import { save } from '../../storage/save';
import { settleCase } from '../case/case-rows';
import type { Deps } from '../deps';
import { putCasesBack, settleAll } from '../message/remove';
import { casesOf as casesOfItems, dropItems, putItemsBack, type RemovedItem } from '../evidence/remove-evidence';
import type { SaveResult } from '../views';

/** What was removed, held by the page for an undo, and nowhere else. */
export interface RemovedGlitch {
  readonly row: GlitchRow;
  /** The evidence that went with it; empty where it stayed. */
  readonly evidence: readonly RemovedItem[];
  /** The cases that went, because they held nothing more. */
  readonly cases: readonly CaseRow[];
}

/**
 * Removes an entry, and with `evidence: 'go'` what was added to it, bytes and all; with `stay` the evidence stays where it
 * is. Tombstones and events stay: a hash, a date and a reason. One that is gone is `unreadable`.
 */
export async function removeGlitch(
  deps: Deps,
  id: string,
  evidence: 'go' | 'stay',
): Promise<SaveResult<RemovedGlitch>> {
  const saved = await save(deps, deps.now(), async (writer) => {
    const row = await writer.db.glitches.get(id);
    if (!row) return null;
    const gone = evidence === 'go' ? await dropItems(writer, await addedTo(writer, id), 'deleted') : [];
    await writer.drop('glitches', row, 'deleted');
    return { row, evidence: gone, cases: await settleAll(writer, casesOf({ row, evidence: gone })) };
  });
  if (!saved.ok) return saved;
  return saved.value === null ? { ok: false, why: 'unreadable', detail: id } : { ok: true, value: saved.value };
}

/** Puts a removed entry back as it was. What is in the record again already stays as it is there. */
export async function restoreGlitch(deps: Deps, removed: RemovedGlitch): Promise<SaveResult> {
  return save(deps, deps.now(), async (writer) => {
    await putGlitchBack(writer, removed.row);
    await putItemsBack(writer, removed.evidence);
    await putCasesBack(writer, removed.cases);
    for (const id of casesOf(removed)) await settleCase(writer, id);
    return null;
  });
}

/** Puts an entry back, inside a running transaction; one that is there again stays. Its case is settled by the caller. */
export async function putGlitchBack(writer: RecordWriter, row: GlitchRow): Promise<void> {
  if (await writer.db.glitches.get(row.id)) return;
  await writer.unburyRef(refOf('glitches', row.id));
  await writer.put('glitches', row, 'restored');
}

async function addedTo({ db }: RecordWriter, id: string): Promise<readonly EvidenceRow[]> {
  return db.evidence.where('of').equals(refOf('glitches', id)).toArray();
}

function casesOf({ row, evidence }: Pick<RemovedGlitch, 'row' | 'evidence'>): ReadonlySet<string> {
  return new Set([...casesOfItems(evidence), ...(row.caseId === '' ? [] : [row.caseId])]);
}
