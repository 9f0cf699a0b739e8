/** Made-up cases for the tests of what joins and what is suggested. */
import type { CaseOutline, OutlineMessage } from '../../../../utils/core/record/suggest';

export const DAY = 86_400_000;
export const MAY_3 = Date.parse('2026-05-03T10:00:00Z');

let made = 0;

export function message(part: Partial<OutlineMessage> = {}): OutlineMessage {
  made += 1;
  return {
    id: `m${made}`,
    kind: 'notice',
    at: MAY_3,
    category: 'order-not-picked-up',
    tier: 'warning',
    fields: {},
    subject: null,
    textPrint: `print ${made}`,
    ...part,
  };
}

export function outline(id: string, messages: readonly OutlineMessage[], part: Partial<CaseOutline> = {}): CaseOutline {
  return { id, open: true, accounts: [], apartFrom: [], messages, ...part };
}
