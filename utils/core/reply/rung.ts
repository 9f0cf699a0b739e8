import type { Rung } from '../types';

/** What the ladder needs to know of one message of a case. */
export interface CaseMessage {
  readonly kind: 'notice' | 'answer' | 'sent';
  readonly canned: boolean;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/**
 * The rung of a case: no canned answer yet, one, or more. Each canned answer counts, also when two have
 * the same text: the second is what shows that another letter of the same kind will not help. Order and
 * dates play no part, so a case reads the same however its messages came in.
 */
export function rungOf(messages: readonly CaseMessage[]): Rung {
  const canned = messages.filter((message) => message.kind === 'answer' && message.canned).length;
  if (canned === 0) return 'first-answer';
  return canned === 1 ? 'answer-to-canned' : 'next-route';
}
