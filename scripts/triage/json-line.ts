import type { MailMessage, Verdict } from '../../utils/core/types';

/** Which message of the run it is, counted from 0, and the file as it was named. */
export interface Place {
  readonly index: number;
  readonly file: string;
}

/** One line of the output: the verdict on one message, always with all keys and in this order. */
export function jsonLine({ index, file }: Place, message: MailMessage, verdict: Verdict): string {
  const { flag, category, tier, confidence, canned, language, sender, fields, why } = verdict;
  const line = {
    index,
    file,
    messageId: message.messageId ?? null,
    date: message.date,
    from: message.from?.address ?? '',
    subject: message.subject ?? '',
    flag,
    category,
    tier,
    confidence,
    canned,
    language,
    sender: sender.status,
    fields,
    why: why.map(({ rule, text, at }) => ({ rule, text, at })),
  };
  return `${JSON.stringify(line)}\n`;
}
