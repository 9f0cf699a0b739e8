import type { Knowledge } from '../core/knowledge';
import { judge } from '../core/triage/judge';
import type { MailMessage, Verdict } from '../core/types';

/** Judges a message beside the earlier answers of its case: one that repeats another is canned. */
export function judgeWith(knowledge: Knowledge): (message: MailMessage, earlier: readonly string[]) => Verdict {
  return (message, earlier) => judge(message, knowledge, { earlier });
}
