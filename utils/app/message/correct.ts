import { amendmentsOf } from '../../core/record/amend';
import type { Correction } from '../../core/types';
import { save } from '../../storage/save';
import type { RecordWriter } from '../../storage/record-writer';
import type { Deps } from '../deps';
import { effective, kindOf, type Effective } from './effective';
import type { SaveResult } from '../views';

/**
 * Notes what a message really is. Its verdict stays as it was given; the correction counts, here and for
 * later messages with the same words from the same sender. A row that is gone, or one the driver wrote
 * herself, is `unreadable`.
 */
export async function correct(deps: Deps, input: { readonly id: string } & Effective): Promise<SaveResult> {
  const { id, category, tier } = input;
  const at = deps.now();
  return settle(deps, at, id, { category, tier, at: at.toISOString() });
}

/** Takes a correction back: the verdict counts again, and later messages are judged without it. */
export async function undoCorrection(deps: Deps, id: string): Promise<SaveResult> {
  return settle(deps, deps.now(), id, null);
}

async function settle(deps: Deps, at: Date, id: string, correction: Correction | null): Promise<SaveResult> {
  const saved = await save(deps, at, (writer) => apply(writer, id, correction));
  if (!saved.ok) return saved;
  return saved.value ? { ok: true, value: null } : { ok: false, why: 'unreadable', detail: id };
}

async function apply(writer: RecordWriter, id: string, correction: Correction | null): Promise<boolean> {
  const row = await writer.db.messages.get(id);
  if (!row || row.kind === 'sent') return false;
  const { verdict, textPrint } = row.payload;
  const counts = effective(verdict, correction);
  const detail = correction ? { category: correction.category, tier: correction.tier } : { undone: 'yes' };
  const changes = amendmentsOf({ ...effective(verdict, row.payload.correction) }, { ...counts }, writer.at);
  const amendments = [...(row.payload.amendments ?? []), ...changes];
  const payload = { ...row.payload, correction, amendments };
  await writer.change({ ...row, kind: kindOf(counts), payload }, 'corrected', detail);
  if (!correction) await writer.forget(textPrint);
  else await writer.remember({ id: textPrint, at: correction.at, payload: counts });
  return true;
}
