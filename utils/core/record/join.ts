/**
 * How a message comes to a case. It joins one by itself when its source says so: the same message, the same
 * thread, an answer to a message of the case. Whatever else speaks for it is a suggestion (`suggest.ts`).
 */
import { accountsOf, areApart } from './join-account';

/** What of a message, kept or new, the decision needs. */
export interface Joining {
  readonly keys: readonly string[];
  /** Empty when the source has no threads. */
  readonly thread: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

export interface Newcomer extends Joining {
  /** Key of the message it answers. */
  readonly replyTo: string | null;
}

export interface InCase extends Joining {
  readonly caseId: string;
}

/** The reasons that join by themselves. */
export type CertainReason = 'same-id' | 'thread' | 'reply';

/**
 * The case a message joins by itself, and why; null when nothing certain speaks for one. Where the driver has split
 * a thread, a message goes with the one before it.
 * @param kept messages of the record that share its thread, or that it answers.
 */
export function certainJoin(
  message: Newcomer,
  kept: readonly InCase[],
): { readonly caseId: string; readonly reason: CertainReason } | null {
  const accounts = accountsOf(message.keys, message.thread);
  const near = kept
    .filter((one) => !areApart(accounts, accountsOf(one.keys, one.thread)))
    .toSorted((one, other) => one.at - other.at);
  const same = near.find((one) => one.keys.some((key) => message.keys.includes(key)));
  if (same) return { caseId: same.caseId, reason: 'same-id' };
  const inThread = near.filter(({ thread }) => thread !== '' && thread === message.thread);
  const before = inThread.findLast(({ at }) => at <= message.at) ?? inThread[0];
  if (before) return { caseId: before.caseId, reason: 'thread' };
  const answered = near.find(({ keys }) => message.replyTo !== null && keys.includes(message.replyTo));
  return answered ? { caseId: answered.caseId, reason: 'reply' } : null;
}
