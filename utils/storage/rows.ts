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
  /** Hash of sender and masked text, by which a correction is re-applied even where the text is not kept. */
  readonly textPrint: string;
  readonly verdict: Verdict | null;
  readonly correction: Correction | null;
  readonly permalink: string | null;
  /** ISO instant of logging. */
  readonly loggedAt: string;
}

export interface MessageRow {
  /** First key: `gmail:<account tag>:<message id>`, `mid:<Message-ID>`, or `page:`, `file:`, `paste:` and the fingerprint where there is no id. */
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

/** A message on its way into the record: judged and named, not kept. Its `message` always has the text. */
export interface Draft {
  readonly source: MessageSource;
  readonly message: MailMessage;
  readonly dateText: string | null;
  readonly clipped: boolean;
  readonly permalink: string | null;
  /** Its keys, the row's id first. Never empty. */
  readonly keys: readonly [string, ...string[]];
  readonly thread: string;
  readonly print: string;
  readonly textPrint: string;
  /** Key of the message it answers, where the source says so. */
  readonly replyTo: string | null;
}

/**
 * The kinds of change an event records; `moved`: to another case; `judged-again`: under other phrases of the driver's;
 * `repaired`: after the browser lost data; `phrase-…`: to one of her phrases.
 */
export type EventKind =
  | 'logged'
  | 'seen-again'
  | 'moved'
  | 'corrected'
  | 'judged-again'
  | 'removed'
  | 'restored'
  | 'repaired'
  | 'phrase-saved'
  | 'phrase-removed';

/** One link of this device's append-only chain. `hash` covers everything before it in the row, and `prev`. */
export interface EventRow {
  readonly seq: number;
  readonly device: string;
  readonly at: string;
  readonly kind: EventKind;
  /** The row it is about; `phrase:<id>` for one of the driver's phrases. */
  readonly ref: string;
  /** SHA-256 of the row's canonical JSON after the change, or before its removal. */
  readonly digest: string;
  readonly detail: Readonly<Record<string, string>>;
  readonly prev: string;
  readonly hash: string;
}

/** What remains of a removed message: enough to know it again, not enough to read it. */
export interface TombstoneRow {
  /** A key of the removed message, or `print:<fingerprint>`. */
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

/** Words the driver listed herself, and what mail with them is. */
export interface PhraseRow {
  /** 16 random hex digits. */
  readonly id: string;
  /** ISO instant of the first saving: an edited phrase keeps its place. */
  readonly at: string;
  readonly payload: { readonly text: string; readonly category: CategoryId };
}

/** Small facts about the database itself: `ledger` ({@link Ledger}), `loss` (the last loss that was repaired). */
export interface MetaRow {
  readonly key: string;
  readonly value: unknown;
}

/**
 * The figures by which a loss is noticed. Kept in the database, where every change updates it, and in the
 * mirror, where it says what the database held when the mirror was last written.
 */
export interface Ledger {
  readonly format: 1;
  /** Random name of this installation, 16 hex digits. */
  readonly device: string;
  /** `seq` of the row logged last. */
  readonly seq: number;
  readonly messages: number;
  readonly events: number;
  readonly tombstones: number;
  readonly corrections: number;
  readonly phrases: number;
  /** Hash of the last event. */
  readonly head: string;
  /** Ids of the rows logged last, newest first, at most five. */
  readonly lastIds: readonly string[];
}
