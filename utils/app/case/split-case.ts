import { randomHex } from '../../platform/random';
import type { RecordWriter } from '../../storage/record-writer';
import { save } from '../../storage/save';
import { entriesOf, ENTRY_TABLES, moveEntryRow, settleCase, type EntryRef, type MovedEntry } from './case-rows';
import { noted, type CaseUndo } from './case-undo';
import type { Deps } from '../deps';
import { withPhotos } from '../journal/glitch-photos';
import type { SaveResult } from '../views';

export type { EntryRef } from './case-rows';

export interface SplitOff extends CaseUndo {
  /** The case that was opened. */
  readonly id: string;
}

/**
 * Opens a new case for some entries of one, glitches with their photos. Nothing to move, or everything, is `empty`: there would be no second case.
 * The two are not suggested for each other afterwards.
 */
export async function splitCase(deps: Deps, from: string, chosen: readonly EntryRef[]): Promise<SaveResult<SplitOff>> {
  const id = `case:${randomHex(8)}`;
  const saved = await save(deps, deps.now(), async (writer) => {
    const entries = await withPhotos(writer.db, chosen);
    if ((await staying(writer, from, entries)) === 0) return null;
    return noted(writer, [from, id], async () => {
      const moved = await moveAll(writer, entries, id);
      if (moved.length > 0) await tellApart(writer, from, id);
      return moved;
    });
  });
  if (!saved.ok) return saved;
  const undo = saved.value;
  return undo === null || undo.moved.length === 0
    ? { ok: false, why: 'empty', detail: from }
    : { ok: true, value: { ...undo, id } };
}

/** Puts one entry into another case that is there, a glitch with its photos; a case that is gone is `unreadable`. */
export async function moveEntry(deps: Deps, entry: EntryRef, to: string): Promise<SaveResult<CaseUndo>> {
  const saved = await save(deps, deps.now(), async (writer) => {
    const row = await writer.db[entry.table].get(entry.id);
    if (!row || !(await writer.db.cases.get(to))) return null;
    const entries = await withPhotos(writer.db, [entry]);
    return noted(
      writer,
      [row.caseId, to].filter((id) => id !== ''),
      () => moveAll(writer, entries, to),
    );
  });
  if (!saved.ok) return saved;
  return saved.value === null ? { ok: false, why: 'unreadable', detail: to } : { ok: true, value: saved.value };
}

async function moveAll(writer: RecordWriter, entries: readonly EntryRef[], to: string): Promise<readonly MovedEntry[]> {
  const moved: MovedEntry[] = [];
  for (const entry of entries) {
    const done = await moveEntryRow(writer, entry, to);
    if (done) moved.push(done);
  }
  for (const id of new Set([...moved.map(({ from }) => from), to])) if (id !== '') await settleCase(writer, id);
  return moved;
}

/** How many entries the case would keep. */
async function staying({ db }: RecordWriter, from: string, entries: readonly EntryRef[]): Promise<number> {
  const counts = await Promise.all(
    ENTRY_TABLES.map(async (table) => {
      const leaving = new Set(entries.filter((entry) => entry.table === table).map(({ id }) => id));
      return (await entriesOf(db, table, from)).filter(({ id }) => !leaving.has(id)).length;
    }),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

async function tellApart(writer: RecordWriter, from: string, id: string): Promise<void> {
  const [old, opened] = await Promise.all([writer.db.cases.get(from), writer.db.cases.get(id)]);
  if (!old || !opened) return;
  const split = { at: writer.at, field: 'split', from: '', to: id };
  const payload = {
    ...old.payload,
    apartFrom: [...old.payload.apartFrom, id],
    amendments: [...old.payload.amendments, split],
  };
  await writer.put('cases', { ...old, payload }, 'case-changed', { to: id });
  const apart = { ...opened.payload, apartFrom: [from] };
  await writer.put('cases', { ...opened, payload: apart }, 'case-changed', { from });
}
