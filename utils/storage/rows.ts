/**
 * What the database holds. A row is an unindexed `payload` plus plain keys: no quotable text, address
 * or station stands in an index, so that a lock can come later without another design.
 */
import type { CategoryId, Correction, MailMessage, Tier, Verdict } from '../core/types';

/** `notice`: Amazon accuses, demands or threatens; `answer`: Amazon answers; `sent`: the driver wrote it. */
export type MessageKind = 'notice' | 'answer' | 'sent';

/** How a message came in. */
export type MessageSource = 'page' | 'file' | 'paste';

export interface MessagePayload {
  readonly source: MessageSource;
  /** Text is the message's own text; null when the driver chose not to keep message text. */
  readonly message: MailMessage;
  readonly dateText: string | null;
  readonly clipped: boolean;
  readonly verdict: Verdict | null;
  readonly correction: Correction | null;
  readonly permalink: string | null;
  /** ISO instant of logging. */
  readonly loggedAt: string;
}

export interface MessageRow {
  /** First key: `gmail:<account tag>:<message id>`, `mid:<Message-ID>` or `paste:<fingerprint>`. */
  readonly id: string;
  /** Every key the same message is known by, `id` first. */
  readonly keys: readonly string[];
  /** Position in this device's order of logging. */
  readonly seq: number;
  /** Milliseconds since the epoch: the message's date, else when it was logged. */
  readonly at: number;
  readonly kind: MessageKind;
  readonly caseId: string;
  /** `gmail:<account tag>:<thread id>`; empty when the source has no threads. */
  readonly thread: string;
  /** Fingerprint: subject, minute in UTC, own text with the signing first name kept. */
  readonly print: string;
  readonly payload: MessagePayload;
}

/** The kinds of change an event records. */
export type EventKind = 'logged' | 'seen-again' | 'corrected' | 'removed' | 'restored' | 'repaired';

/** One link of this device's append-only chain. `hash` covers everything before it in the row, and `prev`. */
export interface EventRow {
  readonly seq: number;
  readonly device: string;
  readonly at: string;
  readonly kind: EventKind;
  /** The row it is about. */
  readonly ref: string;
  /** SHA-256 of the row's canonical JSON after the change, or before its removal. */
  readonly digest: string;
  readonly detail: Readonly<Record<string, string>>;
  readonly prev: string;
  readonly hash: string;
}

/** What remains of a removed message: enough to know it again, not enough to read it. */
export interface TombstoneRow {
  readonly key: string;
  readonly at: string;
  readonly digest: string;
  readonly reason: 'undo' | 'deleted';
}

/** A correction the driver made, re-applied to the same message and to equal texts from the same sender. */
export interface CorrectionRow {
  /** Hash of sender and masked text. */
  readonly id: string;
  readonly at: string;
  readonly payload: { readonly category: CategoryId; readonly tier: Tier };
}

export interface MetaRow {
  readonly key: string;
  readonly value: unknown;
}
