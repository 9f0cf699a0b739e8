import type { MailMessage } from '../types';

/** Where a message as it was sent and the message that was kept do not agree. */
export type Disagreement = 'from' | 'date' | 'message-id';

const DAY = 24 * 60 * 60 * 1_000;

/**
 * Whether what a webmail shows as a message's original is that message; its webmail's id is the same already, and proves
 * nothing: it comes from the page's address. The From address must be the same, and so must the Message-ID where both have
 * one; where not, the dates may be a day apart, since a page shows when a mail came and its header when it was written.
 * @returns null where they agree
 */
export function disagreement(kept: MailMessage, original: MailMessage): Disagreement | null {
  const from = addressOf(kept);
  if (from === '' || from !== addressOf(original)) return 'from';
  if (kept.messageId && original.messageId)
    return bare(kept.messageId) === bare(original.messageId) ? null : 'message-id';
  const apart = Math.abs(Date.parse(kept.date ?? '') - Date.parse(original.date ?? ''));
  return apart <= DAY ? null : 'date';
}

function addressOf({ from }: MailMessage): string {
  return from?.address?.trim().toLowerCase() ?? '';
}

function bare(messageId: string): string {
  return messageId.trim().replace(/^<|>$/g, '');
}
