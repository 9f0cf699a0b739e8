/** What a message counts as: the driver's correction where there is one, else the verdict. */
import { isCalm } from '../../core/calm';
import type { CategoryId, Correction, Tier, Verdict } from '../../core/types';
import type { Label } from '../../messaging/contract';
import type { MessageKind, MessageRow } from '../../storage/rows';

const ANSWERS: ReadonlySet<CategoryId> = new Set(['canned-reply', 'appeal-denied', 'appeal-accepted']);

export interface Effective {
  readonly category: CategoryId;
  readonly tier: Tier;
}

export function isFlagged(category: CategoryId): boolean {
  return !isCalm(category);
}

/** Category and tier that count. The driver's own messages have neither: `not-flex`, `none`. */
export function effective(verdict: Verdict | null, correction: Correction | null): Effective {
  const { category, tier } = correction ?? verdict ?? { category: 'not-flex', tier: 'none' };
  return { category, tier };
}

/** `answer` when Amazon answers, `notice` otherwise. */
export function kindOf({ category, tier }: Effective): Exclude<MessageKind, 'sent'> {
  return ANSWERS.has(category) || tier === 'reply' ? 'answer' : 'notice';
}

/** Whether a phrase of the driver's decided it. */
export function isByPhrase({ why }: Verdict): boolean {
  return why.some(({ kind }) => kind === 'own-phrase');
}

/** Label of a judged message. One the driver cleared, herself or by a phrase, keeps a neutral label, so that no hint comes back. */
export function labelOf(verdict: Verdict | null, correction: Correction | null): Label | null {
  if (!verdict || (!correction && !verdict.flag && !isByPhrase(verdict))) return null;
  return { ...effective(verdict, correction), sure: correction ? 'sure' : verdict.sureness };
}

export function labelOfRow(row: MessageRow): Label | null {
  return row.kind === 'sent' ? null : labelOf(row.payload.verdict, row.payload.correction);
}
