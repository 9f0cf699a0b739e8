/** The messages of a case as its facts, its rung and its plan see them. */
import type { MessageFacts } from '../../core/record/case-facts';
import { rungOf } from '../../core/reply/rung';
import type { Rung } from '../../core/types';
import type { MessageRow } from '../../storage/rows';
import { effective } from '../message/effective';

/** A message as the facts of its case need it. */
export function factsOf({ id, kind, at, payload }: MessageRow): MessageFacts {
  return { id, kind, at, ...effective(payload.verdict, payload.correction), fields: payload.verdict?.fields ?? {} };
}

/** Whether an answer counts as canned. */
export function isCannedRow({ kind, payload }: MessageRow): boolean {
  const { category } = effective(payload.verdict, payload.correction);
  return kind === 'answer' && (category === 'canned-reply' || payload.verdict?.canned === true);
}

export function rungOfRows(messages: readonly MessageRow[]): Rung {
  return rungOf(messages.map((row) => ({ kind: row.kind, at: row.at, canned: isCannedRow(row) })));
}
