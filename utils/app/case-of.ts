/**
 * Which case a message belongs to: one incident with its notices, answers and the driver's own messages. A case
 * is named after its thread, or after a message that others answer, so that any order of arrival meets.
 */
import { rowByKeys, rowsOfCase, rowsOfThread } from '../storage/messages';
import type { RecordWriter } from '../storage/record-writer';
import type { Draft } from '../storage/rows';

/** Moves every row of one case to another. */
export async function moveCase(writer: RecordWriter, from: string, to: string): Promise<void> {
  if (from === to) return;
  for (const row of await rowsOfCase(writer.db, from)) await writer.change({ ...row, caseId: to }, 'moved', { from });
}

/** Case of the thread, of the message this one answers, or the one suggested; null when none is in the record. */
export async function knownCase({ db }: RecordWriter, draft: Draft, suggested: string | null): Promise<string | null> {
  const inThread = draft.thread === '' ? undefined : (await rowsOfThread(db, draft.thread))[0];
  if (inThread) return inThread.caseId;
  const answered = draft.replyTo === null ? null : await rowByKeys(db, [draft.replyTo]);
  return answered?.caseId ?? suggested;
}

/** Whether messages that answer this one, or the same one as it, came in before. */
export async function isAwaited({ db }: RecordWriter, draft: Draft): Promise<boolean> {
  return (
    (await db.messages
      .where('caseId')
      .anyOf(draft.keys[0], draft.replyTo ?? draft.keys[0])
      .count()) > 0
  );
}

/** A new case is named after the thread, else after the message that is answered, so that both orders of arrival meet. */
export function newCase(draft: Draft): string {
  return draft.thread !== '' ? draft.thread : (draft.replyTo ?? draft.keys[0]);
}
