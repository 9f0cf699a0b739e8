import { amended, amendmentsOf, type Amendment } from '../../core/record/amend';
import type { EvidenceRow } from '../../storage/rows';

/** What the driver may change about an item: her words and the checklist items it answers, ids with a space between. */
export type EvidenceWords = { readonly words: string; readonly items: string };

/** As first saved. */
export function firstOf({ payload }: EvidenceRow): EvidenceWords {
  return { words: payload.words, items: payload.items.join(' ') };
}

/** As it is now. */
export function nowOf(row: EvidenceRow): EvidenceWords {
  return amended(firstOf(row), row.payload.amendments);
}

/** The checklist items an item answers now. */
export function itemsOf(row: EvidenceRow): readonly string[] {
  return nowOf(row)
    .items.split(' ')
    .filter((item) => item !== '');
}

/** The row with the changes noted; the same row when nothing changes. What was first saved stays as it is. */
export function withChanges(row: EvidenceRow, after: Partial<EvidenceWords>, at: string): EvidenceRow {
  return noted(row, amendmentsOf(nowOf(row), { ...nowOf(row), ...after }, at));
}

/** The row in another case, or in none (`''`), the change noted; the same row when it is there already. */
export function inCase(row: EvidenceRow, caseId: string, at: string): EvidenceRow {
  return { ...noted(row, amendmentsOf({ case: row.caseId }, { case: caseId }, at)), caseId };
}

function noted(row: EvidenceRow, more: readonly Amendment[]): EvidenceRow {
  if (more.length === 0) return row;
  return { ...row, payload: { ...row.payload, amendments: [...row.payload.amendments, ...more] } };
}
