/** What the overview and the case page show, ready to draw. */
import type { Amendment } from '../../core/record/amend';
import type { OutcomeQuestion } from '../../core/record/ask-outcome';
import type { GlitchFacts } from '../../core/record/glitch';
import type { NextDate } from '../../core/record/next-date';
import type { CaseOutcome } from '../../core/record/outcome';
import type { SuggestReason, SuggestStrength } from '../../core/record/suggest';
import type { CategoryId, Rung, Tier } from '../../core/types';
import type { EvidenceView } from '../evidence/evidence-view';
import type { PlanView, StepView } from '../plan/plan-views';
import type { EntryView } from '../views';

export type { Amendment, CaseOutcome, NextDate, OutcomeQuestion };
export { OUTCOMES, type Outcome } from '../../core/record/outcome';

/** A case in a list. */
export interface CaseCard {
  readonly id: string;
  /** What the driver calls it. */
  readonly name: string | null;
  /** Null for a case without a notice or an answer. */
  readonly category: CategoryId | null;
  readonly tier: Tier | null;
  readonly state: 'open' | 'closed';
  readonly outcome: CaseOutcome | null;
  /** ISO day, or words where the notice is not clear about it. */
  readonly blockDate: string | null;
  readonly station: string | null;
  /** ISO instant of its first message, else of its opening. */
  readonly since: string;
  /** Milliseconds since the epoch of its latest entry. */
  readonly at: number;
  readonly next: NextDate | null;
  /** What to do next, or what to wait for. */
  readonly step: StepView | null;
  readonly question: OutcomeQuestion | null;
  /** Messages in it. */
  readonly messages: number;
  /** Tags of the mail accounts its messages were seen in. */
  readonly accounts: readonly string[];
}

/** One thing that happened, in the order of time. `at`: milliseconds since the epoch; `date`: ISO, null where none is shown. */
export type TimelineItem = {
  readonly key: string;
  readonly at: number;
  readonly seq: number;
  readonly date: string | null;
} & (
  | {
      readonly type: 'message';
      readonly entry: EntryView;
      readonly canned: boolean;
      /** Null where the driver chose not to keep it. */
      readonly text: string | null;
      readonly clipped: boolean;
      readonly attachments: readonly string[];
      readonly amendments: readonly Amendment[];
    }
  | {
      readonly type: 'glitch';
      readonly id: string;
      readonly facts: GlitchFacts;
      readonly amendments: readonly Amendment[];
    }
  | { readonly type: 'evidence'; readonly view: EvidenceView }
  | { readonly type: 'step'; readonly id: string; readonly title: string; readonly note: string }
  | { readonly type: 'amendment'; readonly amendment: Amendment }
);

/** What goes with a case, in entries. */
export interface CaseCounts {
  readonly messages: number;
  readonly glitches: number;
  readonly evidence: number;
}

export interface CaseFactsView {
  readonly blockTime: string | null;
  readonly orderIds: readonly string[];
  readonly trackingIds: readonly string[];
  readonly deadline: { readonly date: string; readonly of: EntryView | null } | null;
  /** `name <address>` of whoever sent the first notice. */
  readonly from: string;
  /** Address of the mailbox, or null where it is not known. */
  readonly account: string | null;
}

export interface CaseView {
  readonly card: CaseCard;
  readonly facts: CaseFactsView;
  readonly counts: CaseCounts;
  readonly rung: Rung;
  /** Null where nothing is to be done, and for a closed case. */
  readonly plan: PlanView | null;
  readonly timeline: readonly TimelineItem[];
  /** The message the case is about, for its explanation and reply. */
  readonly about: string | null;
}

/** A suggestion with its reason, and the case it names. */
export interface SuggestionView {
  readonly card: CaseCard;
  readonly reason: SuggestReason;
  readonly strength: SuggestStrength;
  readonly day: string | null;
  readonly station: string | null;
  readonly ids: readonly string[];
}
