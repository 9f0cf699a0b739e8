/**
 * What the screens show, ready to draw: the use cases in this folder build these, the components only
 * draw them. No component reads a row of the database or a knowledge file itself.
 */
import type { Amendment } from '../core/record/amend';
import type { Claim, EvidenceItem, Source, Step, StepText } from '../core/knowledge';
import type { CategoryId, FactId, Fields, Place, Rung, SenderVerdict, Sureness, Tier } from '../core/types';
import type { MessageKind, MessageSource } from '../storage/rows';

/** A line of the history. */
export interface EntryView {
  readonly id: string;
  readonly kind: MessageKind;
  readonly category: CategoryId;
  readonly tier: Tier;
  readonly corrected: boolean;
  /** ISO instant; null when the source showed no date. */
  readonly date: string | null;
  readonly loggedAt: string;
  readonly from: string;
  readonly subject: string;
  readonly source: MessageSource;
  readonly caseId: string;
  /** Tags of the mail accounts it was seen in; none where the source names none. */
  readonly accounts: readonly string[];
}

/** The words that matched, with a little text around them. */
export interface ReasonView {
  readonly rule: string;
  readonly kind: 'phrase' | 'concept' | 'sender' | 'excluder' | 'correction' | 'own-phrase';
  readonly grade: 'A' | 'B' | 'C' | 'D' | null;
  readonly place: Place;
  readonly before: string;
  readonly match: string;
  readonly after: string;
}

/** One message in full, as the panel and the history show it. */
export interface NoticeView {
  readonly entry: EntryView;
  readonly sureness: Sureness;
  readonly canned: boolean;
  readonly title: string;
  readonly meaning: readonly string[];
  readonly consequence: string;
  readonly fields: Fields;
  readonly leavesOut: readonly FactId[];
  readonly reasons: readonly ReasonView[];
  readonly sender: SenderVerdict;
  /** `name <address>` as shown by the source. */
  readonly fromText: string;
  /** Null when the driver chose not to keep text. */
  readonly text: string | null;
  readonly clipped: boolean;
  readonly permalink: string | null;
  readonly evidence: readonly (EvidenceItem & { readonly text: string })[];
  /** What the driver changed about the verdict: `category` and `tier`, oldest first. */
  readonly amendments: readonly Amendment[];
  readonly rung: Rung;
  /** Null for fraud (do not answer) and for the driver's own messages. */
  readonly reply: ReplyView | null;
  readonly steps: readonly StepView[];
  /** The other messages of the case, oldest first, this one included. */
  readonly story: readonly EntryView[];
  readonly sources: readonly Source[];
  /** ISO date the knowledge was last checked. */
  readonly lastChecked: string;
  readonly attested: 'quoted' | 'reported' | 'rule-only' | 'nothing';
  readonly threadId: string | null;
}

/** A letter with its blanks. The panel fills `values` and asks `fillLetter` again. */
export interface ReplyView {
  readonly templateId: string;
  readonly rung: Rung;
  /** Blanks known from the message and the record. */
  readonly known: Readonly<Record<string, string>>;
  /** Blanks to ask for, in the letter's order. */
  readonly blanks: readonly { readonly id: string; readonly required: boolean; readonly own: boolean }[];
  /** Address the reply would go to, as far as known. */
  readonly to: string | null;
  readonly language: string;
}

export interface FilledLetter {
  readonly text: string;
  /** Required blanks that are still empty: while there are any, it can't be copied or inserted. */
  readonly missing: readonly string[];
  readonly words: number;
}

export interface StepView {
  readonly step: Step;
  readonly text: StepText;
  /** ISO dates of the suggested window, when one is stated. */
  readonly from: string | null;
  readonly until: string | null;
  readonly claims: readonly (Claim & {
    readonly title: string;
    readonly note: string;
    readonly plannedDate: string | null;
  })[];
}

export interface HistoryFilter {
  readonly category: CategoryId | 'all';
  readonly tier: Tier | 'all';
  /** Tag of a mail account, or `all`. */
  readonly account: string;
  /** ISO dates, inclusive. */
  readonly from: string | null;
  readonly until: string | null;
  /** Show what the driver marked as not a notice, and her own messages. */
  readonly withCorrected: boolean;
}

/** What a use case that writes gives back. `not-saved` is always said to the driver. */
export type SaveResult<T = null> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false;
      readonly why: 'not-saved' | 'too-large' | 'empty' | 'unreadable' | 'newer-data';
      readonly detail: string;
    };
