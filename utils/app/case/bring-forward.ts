/**
 * What records of earlier versions lack: cases for their messages, and events for their corrections. Done once, at the
 * first start that can write; a note in the database says that it was. A second time it changes nothing.
 */
import { digestOf } from '../../core/record/hash';
import { noteBroughtForward } from '../../storage/brought-forward';
import type { RecordWriter } from '../../storage/record-writer';
import { refOf } from '../../storage/rows';
import { save, type RecordStore } from '../../storage/save';
import { isTold, toldBy } from '../../storage/told';
import { settleCase } from './case-rows';

/** False when it could not be done now; the next start tries again. */
export async function bringForward(deps: RecordStore & { now(): Date }): Promise<boolean> {
  const saved = await save(deps, deps.now(), async (writer) => {
    await openCases(writer);
    await tellCorrections(writer);
    await noteBroughtForward(writer.db);
  });
  return saved.ok;
}

/** Opens a case for every name that messages carry and no case has. */
async function openCases(writer: RecordWriter): Promise<void> {
  const { db } = writer;
  const names = (await db.messages.orderBy('caseId').uniqueKeys()).map(String);
  const there = new Set(await db.cases.toCollection().primaryKeys());
  for (const id of names.filter((name) => name !== '' && !there.has(name))) await settleCase(writer, id);
}

async function tellCorrections(writer: RecordWriter): Promise<void> {
  const rows = await writer.db.corrections.toArray();
  if (rows.length === 0) return;
  const told = toldBy(await writer.db.events.orderBy('seq').toArray());
  for (const row of rows)
    if (!isTold(told, 'corrections', row))
      await writer.append('corrected', refOf('corrections', row.id), digestOf(row), {});
}
