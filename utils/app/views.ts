/**
 * What the screens show, ready to draw: the use cases in this folder build these, the components only
 * draw them. No component reads a row of the database or a knowledge file itself.
 */
import type { Amendment } from '../core/record/amend';
import type { EvidenceItem, Source } from '../core/knowledge';
import type { LetterLanguage } from '../core/reply/letter-language';
import type { Readiness } from '../core/reply/readiness';
import type { TemplateKind } from '../core/reply/template-kind';
import type { CategoryId, FactId, Fields, Place, Rung, SenderVerdict, Sureness, Tier } from '../core/types';
import type { MessageKind, MessageSource } from '../storage/rows';
import type { OwnTemplate } from './letter/own-letters';
import type { OriginalView } from './original/original-view';
import type { PlanView } from './plan/plan-views';

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
  /** Of `meaning`, `consequence` and `evidence`: English where there are none in hers. */
  readonly language: string;
  readonly consequence: string;
  readonly fields: Fields;
  readonly leavesOut: readonly FactId[];
  /** The last day it names, as it writes it, where there is no such day; null where there is nothing wrong with it. */
  readonly noSuchDay: string | null;
  readonly reasons: readonly ReasonView[];
  readonly sender: SenderVerdict;
  /** What is known of it as it was sent. */
  readonly original: OriginalView;
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
  /** The letter she wants, or else the one that fits; null for fraud (do not answer) and for the driver's own messages. */
  readonly reply: ReplyView | null;
  /** What she can write now: the letter that fits first, those of her plan's routes, then her own. None where `reply` never is. */
  readonly letters: readonly LetterChoice[];
  /** What can be done about the case it belongs to; null for the driver's own messages and ordinary mail. */
  readonly plan: PlanView | null;
  /** The other messages of the case, oldest first, this one included. */
  readonly story: readonly EntryView[];
  readonly sources: readonly Source[];
  /** ISO date the knowledge was last checked. */
  readonly lastChecked: string;
  readonly attested: 'quoted' | 'reported' | 'rule-only' | 'nothing';
  readonly threadId: string | null;
}

/** A letter to choose. */
export interface LetterChoice {
  /** Null for the plain answer to the message, and for a letter of the driver's own. */
  readonly route: string | null;
  /** The steps of her plan that are taken by it. */
  readonly steps: readonly string[];
  readonly templateId: string;
  readonly kind: TemplateKind;
  /** What the route is called, or the driver's own letter; empty for the plain answer. */
  readonly title: string;
  /** For whom the route is and where the letter goes; empty where there is no route. */
  readonly about: string;
  /** It is one of the driver's own. */
  readonly own: boolean;
}

/** Whom a reply would go to: an address Flex is known to write from, another of Amazon's, or one that is not Amazon's. */
export type RecipientKind = 'flex' | 'amazon' | 'stranger';

/** A letter with its blanks. The panel fills `values` and asks `fillLetter` again. */
export interface ReplyView {
  readonly templateId: string;
  /** The letter of the driver's own that it is; null for one of ours. */
  readonly own: OwnTemplate | null;
  /** The route it is written for; null for the plain answer. */
  readonly route: string | null;
  /** It answers in the thread of the message; otherwise the step of its route says where it goes. */
  readonly inThread: boolean;
  /** Amazon's own way; else an office, a court, or about records. */
  readonly beside: boolean;
  /** Its kind says how long it may be (`WORD_LIMITS`). */
  readonly kind: TemplateKind;
  readonly rung: Rung;
  /** Blanks known from the message and the record. */
  readonly known: Readonly<Record<string, string>>;
  /** Blanks to ask for, in the letter's order. */
  readonly blanks: readonly { readonly id: string; readonly required: boolean; readonly own: boolean }[];
  /** Address the reply would go to, as far as known; null where the letter does not go into the thread. */
  readonly to: string | null;
  readonly toKind: RecipientKind | null;
  /** Who sent the message only pretends to be Amazon: it is not answered. */
  readonly forged: boolean;
  /** When she said she has sent this letter, with nothing from the other side since; null where she has not. */
  readonly sent: { readonly id: string; readonly date: string; readonly canUndo: boolean } | null;
  /** What is new since her first appeal; null for a letter that is no further one. */
  readonly ready: Readiness | null;
  /** Language of the letter. */
  readonly language: string;
  /** Languages there is such a letter in. */
  readonly languages: readonly string[];
  readonly languageWhy: LetterLanguage['why'];
  /** The same letter in the language the driver reads, for her to read beside it; null where it is in that one, or there is none. */
  readonly gloss: { readonly language: string; readonly known: Readonly<Record<string, string>> } | null;
}

export interface FilledLetter {
  readonly text: string;
  /** Required blanks that are still empty: while there are any, it can't be copied or inserted. */
  readonly missing: readonly string[];
  readonly words: number;
  /** Blanks that are filled and stay out, since the letter would get longer than its kind may be. */
  readonly leftOut?: readonly string[];
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
