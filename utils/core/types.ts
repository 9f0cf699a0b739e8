/**
 * The vocabulary of the product: what a message is, what a verdict says, what the record keeps.
 * Pure types and the fixed ids. The ids are file names, database values and the output of the
 * command-line triage: old records keep them for ever, so none is ever renamed or reused.
 */

import type { MailAuth } from './sender/mail-auth';

/** Categories that need the driver's attention. One knowledge file each, once the product knows it. */
export const FLAGGED_CATEGORIES = [
  'order-not-picked-up',
  'undelivered-packages',
  'packages-not-returned',
  'delivery-not-received',
  'late-delivery',
  'late-arrival',
  'missed-block',
  'late-forfeit',
  'delivery-quality',
  'standing-drop',
  'package-mishandled',
  'instructions-not-followed',
  'professional-conduct',
  'unsafe-driving',
  'vehicle-mismatch',
  'alcohol-id',
  'location-override',
  'block-refused',
  'automation',
  'identity-check',
  'schedule-abuse',
  'background-check',
  'document-expiry',
  'inactivity',
  'fraud-theft',
  'account-status',
  'appeal-denied',
  'appeal-accepted',
  'canned-reply',
  'unknown-flex',
  'phishing',
  'reactivation-scam',
] as const;

/** Mail that is about Flex (or is not) and accuses nobody. */
export const NEUTRAL_CATEGORIES = [
  'neutral-earnings',
  'neutral-offer',
  'neutral-schedule',
  'neutral-terms',
  'neutral-onboarding',
  'neutral-tax',
  'neutral-survey',
  'neutral-ack',
  'neutral-standing-good',
  'neutral-stats',
  'not-flex',
] as const;

export const CATEGORIES = [...FLAGGED_CATEGORIES, ...NEUTRAL_CATEGORIES] as const;
export type FlaggedCategory = (typeof FLAGGED_CATEGORIES)[number];
export type NeutralCategory = (typeof NEUTRAL_CATEGORIES)[number];
export type CategoryId = FlaggedCategory | NeutralCategory;

/** How grave a message is, independent of what it is about. */
export const TIERS = [
  'warning',
  'final-warning',
  'suspension',
  'preliminary-notice',
  'deactivation',
  'termination',
  'appeal-result',
  'reply',
  'action-needed',
  'info',
  'fraud',
  'none',
] as const;
export type Tier = (typeof TIERS)[number];

/** Facts a notice may state, and facts it may leave out. */
export const FACTS = [
  'blockDate',
  'blockTime',
  'station',
  'orderIds',
  'trackingIds',
  'packageCount',
  'deadline',
  'agentName',
  'standing',
  'occurrences',
  'evidence',
  'address',
  'reason',
  'reviewer',
] as const;
export type FactId = (typeof FACTS)[number];

/** A name and an address as a mail or a page shows them; either may be absent. */
export interface Person {
  readonly name?: string;
  /** Lower-cased `local@domain`. */
  readonly address?: string;
}

/** Where a link of an HTML mail leads, and what it shows. */
export interface MailLink {
  /** Lower-cased host, behind a user where the address names one. */
  readonly host: string;
  /** Empty for a picture. */
  readonly words: string;
}

/** One message as any source hands it over. Every part may be missing, and then is `null`. */
export interface MailMessage {
  readonly from: Person | null;
  readonly to: readonly Person[];
  /** ISO 8601 instant in UTC, or null where the source shows none that can be read. */
  readonly date: string | null;
  readonly subject: string | null;
  /** Plain text; quoted text may still be in it. At most {@link MAX_TEXT} characters are judged. */
  readonly text: string | null;
  /** Threading headers, from files only. */
  readonly messageId?: string | null;
  readonly inReplyTo?: string | null;
  /** File names of what was attached, from files only; absent where nothing was. */
  readonly attachments?: readonly string[];
  /** Links of its HTML, from files only; absent where there are none. A page shows their words in `text`. */
  readonly links?: readonly MailLink[];
  /** What the headers say about its way, from files only. Small enough to be kept with the message. */
  readonly auth?: MailAuth;
}

/** Characters of a message's text that are judged and kept; a longer text is cut and says so. */
export const MAX_TEXT = 200_000;
/** Characters of a subject that are judged and kept. */
export const MAX_SUBJECT = 1_000;

/** What can be said about who sent a message. `authentic` needs headers, which a webmail page does not show. */
export const SENDER_STATUSES = ['authentic', 'unverified', 'forged', 'lookalike', 'other'] as const;
export type SenderStatus = (typeof SENDER_STATUSES)[number];

/** The header that a verdict rests on. */
export interface SenderSeen {
  readonly header: string;
  /** The server that wrote it, for results of a mailbox provider. */
  readonly by?: string;
  /** The words of it that count, for example `dmarc=pass amazon.com`. */
  readonly said: string;
}

export interface SenderVerdict {
  readonly status: SenderStatus;
  /** Why, as a key of the interface texts (`sender.<reason>`). */
  readonly reason:
    | 'dmarc-pass'
    | 'dkim-aligned'
    | 'listed-domain'
    | 'listed-address'
    | 'no-result'
    | 'untrusted-result'
    | 'not-aligned'
    | 'spf-only'
    | 'forwarded'
    | 'reply-elsewhere'
    | 'return-elsewhere'
    | 'via'
    | 'relay'
    | 'amazon-site'
    | 'many-senders'
    | 'dmarc-fail'
    | 'all-fail'
    | 'name-only'
    | 'lookalike-domain'
    | 'lookalike-letters'
    | 'lookalike-address'
    | 'name-address'
    | 'name-mismatch'
    | 'amazon-service'
    | 'not-amazon'
    | 'no-address';
  readonly address?: string;
  readonly seen?: SenderSeen;
}

/** Where in a message something was found. */
export type Place = 'from' | 'subject' | 'text';

/** One reason of a verdict: which rule, which words, where, and how good the evidence for the rule is. */
export interface Reason {
  /** `<category or list>/<phrase or concept id>`. */
  readonly rule: string;
  readonly place: Place;
  /** The words as they stand in the message. */
  readonly text: string;
  /** Offsets [from, to) in that place's original text. */
  readonly at: readonly [number, number];
  /** `phrase`: words a recipient quoted. `concept`: our own description of what such mail says. `own-phrase`: the driver's. */
  readonly kind: 'phrase' | 'concept' | 'sender' | 'excluder' | 'correction' | 'own-phrase';
  /** Evidence grade of a phrase (A first-hand … D), absent for concepts, which are our guess. */
  readonly grade?: 'A' | 'B' | 'C' | 'D';
}

/** Facts read from a message. Present only when the text states them. */
export interface Fields {
  /** ISO date of the block, route or incident; the words as written where year, or order of day and month, is not sure. */
  readonly blockDate?: string;
  /** As written, for example `3:30 PM - 7:00 PM`. */
  readonly blockTime?: string;
  readonly station?: string;
  readonly orderIds?: readonly string[];
  readonly trackingIds?: readonly string[];
  readonly packageCount?: number;
  /** ISO date of the last day for what the driver is asked to do, or on which a paper or privilege of hers ends. */
  readonly deadline?: string;
  /** First name of whoever signed. */
  readonly agentName?: string;
  /** As written, for example `At Risk`. */
  readonly standing?: string;
  /** As written, for example `third time`. */
  readonly occurrences?: string;
}

export type Sureness = 'sure' | 'likely' | 'not-sure';

/** The judgement on one opened message. */
export interface Verdict {
  readonly flag: boolean;
  readonly category: CategoryId;
  readonly tier: Tier;
  /** 0…1; shown to people only as {@link Sureness}. */
  readonly confidence: number;
  readonly sureness: Sureness;
  /** A support answer that repeats or refuses without engaging. */
  readonly canned: boolean;
  readonly language: string;
  readonly sender: SenderVerdict;
  readonly fields: Fields;
  readonly why: readonly Reason[];
  /** Facts this kind of notice should state and this one does not. */
  readonly leavesOut: readonly FactId[];
}

/** What the driver says a message really is. */
export interface Correction {
  readonly category: CategoryId;
  readonly tier: Tier;
  /** ISO instant. */
  readonly at: string;
}

/**
 * How far along a case is, counted from its messages: the first answer to a notice; an answer to a
 * canned answer; and after a second canned answer, the next route instead of another letter.
 */
export type Rung = 'first-answer' | 'answer-to-canned' | 'next-route';

/** What a row's words are looked through with, as plain JSON. Built by `triage/build-hints.ts`. */
export interface HintTable {
  /** By category, in the order of the taxonomy: word groups of which a row must show every word. A final `*`: any ending. */
  readonly cues: readonly (readonly [FlaggedCategory, readonly string[]])[];
  /** Word groups of the neutral kinds: a row that shows one gets no badge. */
  readonly calm: readonly string[];
  readonly domains: readonly string[];
  /** Local parts of the addresses that write for Flex. */
  readonly locals: readonly string[];
  /** Display names Flex is reported to use. */
  readonly names: readonly string[];
}

/** The webmails whose pages messages are read from: the kind of their keys. `utils/webmail/hosts.ts` says where each lives. */
export const WEBMAIL_IDS = ['gmail', 'outlook', 'yahoo', 'proton', 'roundcube'] as const;
export type WebmailId = (typeof WEBMAIL_IDS)[number];
