import { save } from '../storage/save';
import type { RecordWriter } from '../storage/record-writer';
import { refOf, type CaseRow, type GlitchRow, type MessageRow } from '../storage/rows';
import { entriesOf, moveEntryRow, settleCase, type MovedEntry } from './case-rows';
import type { Deps } from './deps';
import { putCasesBack, putMessageBack } from './remove';
import type { RemovedEvidence } from './remove-evidence';
import type { SaveResult } from './views';

/** What becomes of the glitches and the evidence of a case that is deleted: they go too, or stay without a case. */
export type Attached = 'go' | 'stay';

/** What went, held by the page for an undo, and nowhere else. */
export interface RemovedCase {
  readonly row: CaseRow;
  readonly messages: readonly MessageRow[];
  readonly glitches: readonly GlitchRow[];
  readonly evidence: RemovedEvidence['items'];
  /** What stayed, without a case. */
  readonly left: readonly MovedEntry[];
}

/**
 * Removes a case with all its messages. The same messages are not logged again: tombstones say so. One that is gone
 * is `unreadable`.
 */
export async function deleteCase(deps: Deps, id: string, attached: Attached): Promise<SaveResult<RemovedCase>> {
  const saved = await save(deps, deps.now(), async (writer) => {
    const row = await writer.db.cases.get(id);
    if (!row) return null;
    const messages = await entriesOf(writer.db, 'messages', id);
    for (const message of messages) await writer.remove(message, 'deleted');
    const left = attached === 'stay' ? await letGo(writer, id) : [];
    const glitches = await entriesOf(writer.db, 'glitches', id);
    for (const glitch of glitches) await writer.drop('glitches', glitch, 'deleted');
    const evidence = await dropEvidence(writer, id);
    await writer.drop('cases', row, 'deleted');
    return { row, messages, glitches, evidence, left };
  });
  if (!saved.ok) return saved;
  return saved.value === null ? { ok: false, why: 'unreadable', detail: id } : { ok: true, value: saved.value };
}

async function letGo(writer: RecordWriter, id: string): Promise<readonly MovedEntry[]> {
  const moved: (MovedEntry | null)[] = [];
  for (const table of ['glitches', 'evidence'] as const) {
    for (const entry of await entriesOf(writer.db, table, id))
      moved.push(await moveEntryRow(writer, { table, id: entry.id }, ''));
  }
  return moved.filter((entry) => entry !== null);
}

async function dropEvidence(writer: RecordWriter, id: string): Promise<RemovedEvidence['items']> {
  const items: RemovedEvidence['items'][number][] = [];
  for (const row of await entriesOf(writer.db, 'evidence', id)) {
    const [blob, thumb] = await Promise.all([writer.db.blobs.get(row.id), writer.db.thumbs.get(row.id)]);
    items.push({ row, blob: blob ?? null, thumb: thumb ?? null });
    await writer.drop('evidence', row, 'deleted');
  }
  return items;
}

/** Puts a deleted case back as it was. What is in the record again already stays as it is there. */
export async function restoreCase(deps: Deps, removed: RemovedCase): Promise<SaveResult> {
  return save(deps, deps.now(), async (writer) => {
    const { row, messages, glitches, evidence, left } = removed;
    for (const message of messages) await putMessageBack(writer, message);
    await putCasesBack(writer, [row]);
    for (const glitch of glitches) {
      if (await writer.db.glitches.get(glitch.id)) continue;
      await writer.unburyRef(refOf('glitches', glitch.id));
      await writer.put('glitches', glitch, 'restored');
    }
    for (const { row: item, blob, thumb } of evidence) {
      if (await writer.db.evidence.get(item.id)) continue;
      await writer.unburyRef(refOf('evidence', item.id));
      await writer.put('evidence', item, 'restored');
      if (blob !== null) await writer.db.blobs.put(blob);
      if (thumb !== null) await writer.db.thumbs.put(thumb);
    }
    for (const { table, id } of left) {
      const entry = await writer.db[table].get(id);
      if (entry?.caseId === '') await moveEntryRow(writer, { table, id }, row.id);
    }
    await settleCase(writer, row.id);
    return null;
  });
}
