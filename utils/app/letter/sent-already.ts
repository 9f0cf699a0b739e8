import type { CaseRow } from '../notice/letter-case';
import type { ReplyView } from '../views';
import { isOnlyMarked } from './awaited-letter';

/**
 * The letter as she said she has sent it; null where she has not. A letter to Amazon can be written again once something came back;
 * mail of hers that was read meanwhile stays sent.
 */
export function sentAlready(
  rows: readonly CaseRow[],
  { template, route }: { readonly template: string; readonly route: string | null },
): ReplyView['sent'] {
  const at = rows.findLastIndex(
    ({ row: { payload } }) => payload.letter?.template === template && payload.letter.route === route,
  );
  const row = rows[at]?.row;
  if (row === undefined) return null;
  const isAnswered = row.payload.letter?.beside !== true && rows.slice(at + 1).some((one) => one.row.kind !== 'sent');
  if (isAnswered) return null;
  return { id: row.id, date: row.payload.message.date ?? row.payload.loggedAt, canUndo: isOnlyMarked(row) };
}
