import type { RecordWriter } from '../storage/record-writer';
import { refOf, type GlitchRow } from '../storage/rows';
import { save } from '../storage/save';
import { joinCase, settleCase } from './case-rows';
import type { Deps } from './deps';
import type { RemovedEvidence } from './remove-evidence';
import type { SaveResult } from './views';

/** What was removed, held by the page for an undo, and nowhere else. */
export interface RemovedGlitch {
  readonly row: GlitchRow;
  /** The evidence that went with it; empty where it stayed. */
  readonly evidence: RemovedEvidence['items'];
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
    const gone = evidence === 'go' ? await dropEvidence(writer, refOf('glitches', id)) : [];
    await writer.drop('glitches', row, 'deleted');
    for (const caseId of casesOf({ row, evidence: gone })) await settleCase(writer, caseId);
    return { row, evidence: gone };
  });
  if (!saved.ok) return saved;
  return saved.value === null ? { ok: false, why: 'unreadable', detail: id } : { ok: true, value: saved.value };
}

/** Puts a removed entry back as it was. What is in the record again already stays as it is there. */
export async function restoreGlitch(deps: Deps, { row, evidence }: RemovedGlitch): Promise<SaveResult> {
  return save(deps, deps.now(), async (writer) => {
    if (!(await writer.db.glitches.get(row.id))) {
      await writer.unburyRef(refOf('glitches', row.id));
      await writer.put('glitches', row, 'restored');
      if (row.caseId !== '') await joinCase(writer, row.caseId, { at: row.at, kind: 'glitch' });
    }
    for (const { row: item, blob, thumb } of evidence) {
      if (await writer.db.evidence.get(item.id)) continue;
      await writer.unburyRef(refOf('evidence', item.id));
      await writer.put('evidence', item, 'restored');
      if (blob !== null) await writer.db.blobs.put(blob);
      if (thumb !== null) await writer.db.thumbs.put(thumb);
      if (item.caseId !== '') await joinCase(writer, item.caseId, { at: item.at, kind: 'evidence' });
    }
    return null;
  });
}

async function dropEvidence(writer: RecordWriter, ref: string): Promise<RemovedEvidence['items']> {
  const { db } = writer;
  const items: RemovedEvidence['items'][number][] = [];
  for (const row of await db.evidence.where('of').equals(ref).toArray()) {
    const [blob, thumb] = await Promise.all([db.blobs.get(row.id), db.thumbs.get(row.id)]);
    items.push({ row, blob: blob ?? null, thumb: thumb ?? null });
    await writer.drop('evidence', row, 'deleted');
  }
  return items;
}

function casesOf({ row, evidence }: RemovedGlitch): readonly string[] {
  const ids = new Set([row.caseId, ...evidence.map((item) => item.row.caseId)]);
  return [...ids].filter((id) => id !== '');
}
