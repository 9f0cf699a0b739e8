/**
 * Which case a message belongs to: one incident with its notices, answers and the driver's own messages. A case
 * is named after its thread, or after a message that others answer, so that any order of arrival meets.
 */
import { certainJoin } from '../../core/record/join';
import { keysWithoutAccount } from '../../core/record/keys';
import { rowByKeys, rowsOfThread } from '../../storage/messages';
import type { RecordWriter } from '../../storage/record-writer';
import type { Draft } from '../../storage/rows';
import { mergedInto } from './case-rows';

/** Case of the thread, of the message this one answers, or the one suggested; null when none is in the record. */
export async function knownCase(
  { db, at }: RecordWriter,
  draft: Draft,
  suggested: string | null,
): Promise<string | null> {
  const inThread = draft.thread === '' ? [] : await rowsOfThread(db, draft.thread);
  const answered = draft.replyTo === null ? null : await rowByKeys(db, [draft.replyTo]);
  const joined = certainJoin(
    {
      keys: [...draft.keys, ...keysWithoutAccount(draft.keys)],
      thread: draft.thread,
      at: Date.parse(draft.message.date ?? at),
      replyTo: draft.replyTo,
    },
    answered === null ? inThread : [...inThread, answered],
  );
  return joined?.caseId ?? suggested;
}

/** Whether messages that answer this one, or the same one as it, came in before. */
export async function isAwaited({ db }: RecordWriter, draft: Draft): Promise<boolean> {
  const names = [draft.keys[0], draft.replyTo ?? draft.keys[0]];
  if ((await db.messages.where('caseId').anyOf(names).count()) > 0) return true;
  return (await Promise.all(names.map((name) => mergedInto(db, name)))).some((into) => into !== null);
}

/**
 * A new case is named after the thread, else after the message that is answered, so that both orders of arrival meet;
 * also when the driver has put the case of that name into another meanwhile.
 */
export async function caseToOpen({ db }: RecordWriter, draft: Draft): Promise<string> {
  const name = draft.thread !== '' ? draft.thread : (draft.replyTo ?? draft.keys[0]);
  return (await mergedInto(db, name)) ?? name;
}
