import { save } from '../../storage/save';
import type { RecordWriter } from '../../storage/record-writer';
import type { CaseRow, GlitchRow, MessageRow } from '../../storage/rows';
import { entriesOf, moveEntryRow, settleCase, type MovedEntry } from './case-rows';
import type { Deps } from '../deps';
import { putGlitchBack } from '../journal/glitch-remove';
import { putCasesBack, putMessageBack } from '../message/remove';
import { dropItems, putItemsBack, type RemovedItem } from '../evidence/remove-evidence';
import type { SaveResult } from '../views';

/** What becomes of the glitches and the evidence of a case that is deleted: they go too, or stay without a case. */
export type Attached = 'go' | 'stay';

/** What went, held by the page for an undo, and nowhere else. */
export interface RemovedCase {
  readonly row: CaseRow;
  readonly messages: readonly MessageRow[];
  readonly glitches: readonly GlitchRow[];
  readonly evidence: readonly RemovedItem[];
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
    const evidence = await dropItems(writer, await entriesOf(writer.db, 'evidence', id), 'deleted');
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

/** Puts a deleted case back as it was. What is in the record again already stays as it is there. */
export async function restoreCase(deps: Deps, removed: RemovedCase): Promise<SaveResult> {
  return save(deps, deps.now(), async (writer) => {
    const { row, messages, glitches, evidence, left } = removed;
    for (const message of messages) await putMessageBack(writer, message);
    await putCasesBack(writer, [row]);
    for (const glitch of glitches) await putGlitchBack(writer, glitch);
    await putItemsBack(writer, evidence);
    for (const { table, id } of left) {
      const entry = await writer.db[table].get(id);
      if (entry?.caseId === '') await moveEntryRow(writer, { table, id }, row.id);
    }
    await settleCase(writer, row.id);
    return null;
  });
}
