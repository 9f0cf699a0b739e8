/** Made-up cases: no real person, order or mail. */
import type { KeptStep, PlanFacts, PlanMessage } from '@/utils/core/plan/plan';

export const NOON = '2026-11-02T12:00:00Z';

/** So many days after the notice. */
export const day = (days: number): string => new Date(Date.parse(NOON) + days * 86_400_000).toISOString();

export function message(days: number, change: Partial<PlanMessage> = {}): PlanMessage {
  const date = day(days);
  return {
    id: `m${days}`,
    kind: 'notice',
    at: Date.parse(date),
    date,
    category: 'late-delivery',
    tier: 'warning',
    canned: false,
    ...change,
  };
}

export const NOTICE = message(0);
export const CLOSED = message(0, { tier: 'deactivation' });
export const sent = (days: number): PlanMessage => message(days, { kind: 'sent' });
export const canned = (days: number): PlanMessage =>
  message(days, { kind: 'answer', category: 'canned-reply', tier: 'reply', canned: true });
export const refused = (days: number): PlanMessage =>
  message(days, { kind: 'answer', category: 'appeal-denied', tier: 'appeal-result' });
export const granted = (days: number): PlanMessage =>
  message(days, { kind: 'answer', category: 'appeal-accepted', tier: 'appeal-result' });
export const step = (days: number, change: Partial<KeptStep> = {}): KeptStep => ({
  doneAt: day(days),
  note: '',
  ...change,
});

/** A case of these messages, looked at so many days after the notice. */
export function facts(
  messages: readonly PlanMessage[],
  { after = 1, ...change }: Partial<PlanFacts> & { readonly after?: number } = {},
): PlanFacts {
  const lead = messages.find(({ kind }) => kind !== 'sent') ?? NOTICE;
  const notice = messages.findLast(({ kind }) => kind === 'notice') ?? lead;
  return {
    category: lead.category,
    tier: notice.tier,
    place: null,
    messages,
    steps: {},
    lostAccess: null,
    stated: null,
    event: null,
    now: Date.parse(day(after)),
    zone: 'America/Los_Angeles',
    ...change,
  };
}
