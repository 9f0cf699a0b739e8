/** Whom a letter to a message would go to, and whether it should. */
import type { ScreenKnowledge } from '../../core/knowledge';
import type { TemplateKind } from '../../core/reply/template-kind';
import { isListed, isListedAddress } from '../../core/sender/listed';
import type { Verdict } from '../../core/types';
import type { RecipientKind, ReplyView } from '../views';
import type { CaseRow } from './letter-case';

/** Kinds that answer in the thread of the message. */
const IN_THREAD: readonly TemplateKind[] = ['answer', 'canned-answer', 'appeal', 'second-appeal'];

export function isInThread(kind: TemplateKind): boolean {
  return IN_THREAD.includes(kind);
}

/** Who wrote it only pretends to be Amazon. */
export function isForged({ sender: { status } }: Verdict): boolean {
  return status === 'forged' || status === 'lookalike';
}

export function recipientOf(
  { verdict, row }: CaseRow,
  { senders }: Pick<ScreenKnowledge, 'senders'>,
  inThread: boolean,
): Pick<ReplyView, 'to' | 'toKind'> {
  const { from, auth } = row.payload.message;
  // A mail file may name another place for answers than it names as its sender.
  const to = (auth?.replyTo ?? from?.address)?.toLowerCase() ?? null;
  if (!inThread || to === null || verdict === null || isForged(verdict)) return { to: null, toKind: null };
  const kind: RecipientKind = isListedAddress(to, senders) ? 'flex' : isListed(to, senders) ? 'amazon' : 'stranger';
  return { to, toKind: kind };
}
