/** When the driver is asked how a case ended: once, at a moment at which there is something to say. */
import type { CategoryId, Tier } from '../types';
import type { CaseOutcome, Outcome } from './outcome';

/**
 * The rule, in one place. Fourteen days are our own choice: sources speak of hours, of 3 to 7 business days and of up to
 * three weeks for an answer (`knowledge/routes/wait-for-the-appeal.json`), so after two weeks silence is worth a note.
 */
export const ASK_OUTCOME = {
  /** What an answer of this kind suggests as the outcome. */
  results: { 'appeal-accepted': 'reinstated', 'appeal-denied': 'upheld' } as Readonly<
    Partial<Record<CategoryId, Outcome>>
  >,
  resultTier: 'appeal-result' as Tier,
  /** Days without an answer after the driver's last message. */
  silentDays: 14,
  /** Days for which "ask me later" holds, and for which a case that was opened again is left alone. */
  laterDays: 7,
} as const;

interface AskedOf {
  readonly outcome: CaseOutcome | null;
  /** ISO instant before which nothing is asked. */
  readonly askAfter: string | null;
  /** In the order of their dates. */
  readonly messages: readonly {
    readonly kind: 'notice' | 'answer' | 'sent';
    readonly at: number;
    readonly category: CategoryId;
    readonly tier: Tier;
  }[];
}

export interface OutcomeQuestion {
  /** `result`: an answer that decides came in; `silence`: none came. */
  readonly why: 'result' | 'silence';
  readonly suggested: Outcome | null;
  /** ISO instant of the result, or of the driver's last message. */
  readonly since: string;
}

const DAY = 86_400_000;

/** The question to ask now, or null. */
export function askOutcome({ outcome, askAfter, messages }: AskedOf, now: Date): OutcomeQuestion | null {
  if (askAfter !== null && now.getTime() < Date.parse(askAfter)) return null;
  // What came in after she said how it ended may say something else.
  const said = outcome === null ? -Infinity : Date.parse(outcome.at);
  const result = messages.findLast(
    ({ kind, at, category, tier }) =>
      kind !== 'sent' && at > said && (category in ASK_OUTCOME.results || tier === ASK_OUTCOME.resultTier),
  );
  const sent = messages.findLast(({ kind }) => kind === 'sent');
  if (result !== undefined && (sent === undefined || sent.at < result.at)) {
    return { why: 'result', suggested: ASK_OUTCOME.results[result.category] ?? null, since: instant(result.at) };
  }
  if (sent === undefined || sent.at <= said || messages.some(({ kind, at }) => kind !== 'sent' && at > sent.at))
    return null;
  if (now.getTime() - sent.at < ASK_OUTCOME.silentDays * DAY) return null;
  return { why: 'silence', suggested: 'no-answer', since: instant(sent.at) };
}

/** The instant until which nothing is asked after "later". */
export function laterThan(now: Date): string {
  return instant(now.getTime() + ASK_OUTCOME.laterDays * DAY);
}

function instant(at: number): string {
  return new Date(at).toISOString();
}
