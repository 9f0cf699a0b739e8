/**
 * What the database holds. A row is an unindexed `payload` plus plain keys: no quotable text, address
 * or station stands in an index, so that a lock can come later without another design.
 */
import type { EvidenceFacts, EvidenceSource } from '../core/evidence/facts';
import type { GlitchFacts } from '../core/record/glitch';
import type { KeptStep } from '../core/plan/plan';
import type { Amendment } from '../core/record/amend';
import type { CaseOutcome } from '../core/record/outcome';
import type { SentLetter } from '../core/record/sent-letter';
import type { LostPay } from '../core/reply/lost-pay';
import type { OwnLetter } from '../core/reply/own-letter';
import type { CategoryId, Correction, MailMessage, Tier, Verdict } from '../core/types';

/** `notice`: Amazon accuses, demands or threatens; `answer`: Amazon answers; `sent`: the driver wrote it. */
export type MessageKind = 'notice' | 'answer' | 'sent';

/** How a message came in; `letter`: she wrote it with a letter of ours, and said that she has sent it. */
export type MessageSource = 'page' | 'file' | 'paste' | 'letter';

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
  /** What the driver changed about the verdict, oldest first; absent where nothing was. The verdict stays as it was given. */
  readonly amendments?: readonly Amendment[];
  readonly permalink: string | null;
  /** Only for a message of the driver's that is a letter of ours, as she says. */
  readonly letter?: SentLetter;
  /** ISO instant of logging. */
  readonly loggedAt: string;
}

export interface MessageRow {
  /** First key: `<webmail>:<account tag>:<message id>`, `mid:<Message-ID>`, or `page:`, `file:`, `paste:`, `letter:` and the fingerprint where there is no id. */
  readonly id: string;
  /** Every key the same message is known by, `id` first. */
  readonly keys: readonly string[];
  /** Position in this device's order of logging. */
  readonly seq: number;
  /** Milliseconds since the epoch: the message's date, else when it was logged. */
  readonly at: number;
  readonly kind: MessageKind;
  readonly caseId: string;
  /** `<webmail>:<account tag>:<thread id>`; empty when the source has no threads. */
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
 * `repaired`: after the browser lost data; `merged`: out of a backup, or beside one; `phrase-…`: to one of her phrases; `letter-saved`: one of her own letters; `linked`: a glitch or an item of evidence was put
 * into a case or taken out of one.
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
  | 'merged'
  | 'phrase-saved'
  | 'phrase-removed'
  | 'letter-saved'
  | 'case-opened'
  | 'case-changed'
  | 'glitch-saved'
  | 'glitch-amended'
  | 'evidence-added'
  | 'evidence-amended'
  | 'linked';

/** One link of this device's append-only chain. `hash` covers everything before it in the row, and `prev`. */
export interface EventRow {
  readonly seq: number;
  readonly device: string;
  readonly at: string;
  readonly kind: EventKind;
  /** The row it is about: a message's id, or `<kind>:<id>` ({@link refOf}). */
  readonly ref: string;
  /** SHA-256 of the row's canonical JSON after the change, or before its removal. */
  readonly digest: string;
  readonly detail: Readonly<Record<string, string>>;
  readonly prev: string;
  readonly hash: string;
}

/** What remains of something removed: enough to know it again, not enough to read it. */
export interface TombstoneRow {
  /** A key of the removed message, `print:<fingerprint>`, or `<kind>:<id>` of what else was removed. */
  readonly key: string;
  readonly at: string;
  readonly digest: string;
  /** `retention`: its time was over, by a rule the driver set. */
  readonly reason: 'undo' | 'deleted' | 'retention';
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

/** A letter the driver keeps as her own. No update of the product changes one. */
export interface LetterRow {
  /** 16 random hex digits. */
  readonly id: string;
  /** ISO instant of the first saving: an edited letter keeps its place. */
  readonly at: string;
  readonly payload: OwnLetter;
}

/** One incident: its messages, glitches, evidence, steps, and how it ended. Rows that belong to it name it by `caseId`. */
export interface CaseRow {
  /** Name of its first thread or message, or `case:` and 16 random hex digits for one the driver opened. */
  readonly id: string;
  readonly seq: number;
  /** Milliseconds since the epoch of its latest entry: cases are listed by it. */
  readonly at: number;
  readonly state: 'open' | 'closed';
  readonly payload: CasePayload;
}

export interface CasePayload {
  /** ISO instant at which the record opened it. */
  readonly openedAt: string;
  /** What the driver calls it. */
  readonly name: string | null;
  readonly outcome: CaseOutcome | null;
  /** ISO instant before which the outcome is not asked for again. */
  readonly askAfter: string | null;
  /** Cases the driver said this one is not, and glitches (`glitch:<id>`) that are none of it: they are not suggested again. */
  readonly apartFrom: readonly string[];
  /** What the driver said of steps, by id: taken, or not for her. */
  readonly steps: Readonly<Record<string, KeptStep>>;
  /** ISO day on which she first had no access, as she says; null or absent: as the messages tell. */
  readonly lostAccess?: string | null;
  /** Her own figures of the pay she lost; absent while she gave none. */
  readonly lostPay?: LostPay;
  /** Changes the driver made, oldest first. */
  readonly amendments: readonly Amendment[];
}

/** What the app did, noted by the driver. */
export interface GlitchRow {
  /** 16 random hex digits. */
  readonly id: string;
  readonly seq: number;
  /** Milliseconds since the epoch at which it happened. */
  readonly at: number;
  /** Empty while it belongs to no case. */
  readonly caseId: string;
  readonly payload: {
    /** As first saved. */
    readonly facts: GlitchFacts;
    /** ISO instant of saving. */
    readonly savedAt: string;
    readonly amendments: readonly Amendment[];
  };
}

/** One item of evidence. Its bytes stand in `blobs`, a small picture of it in `thumbs`. */
export interface EvidenceRow {
  /** The first 32 hex digits of its bytes' SHA-256: the same file twice is one item. */
  readonly id: string;
  readonly seq: number;
  /** Milliseconds since the epoch at which it was added. */
  readonly at: number;
  /** Empty while it belongs to no case. */
  readonly caseId: string;
  /** What it was added to: `glitch:<id>`, a message's id, or empty. */
  readonly of: string;
  /** The `7` of E7. Never given twice on one device. */
  readonly number: number;
  readonly payload: {
    readonly facts: EvidenceFacts;
    readonly source: EvidenceSource;
    /** Checklist items it answers, `<category>/<item>`. */
    readonly items: readonly string[];
    /** The driver's words about it. */
    readonly words: string;
    readonly amendments: readonly Amendment[];
  };
}

/** The bytes of an item of evidence, as they came, or a small picture of it. */
export interface BlobRow {
  /** Id of the evidence. */
  readonly id: string;
  readonly payload: Blob;
}

/** The tables whose rows are counted, mirrored and told of in the chain, and what their rows are. */
export interface KeptRows {
  readonly messages: MessageRow;
  readonly tombstones: TombstoneRow;
  readonly corrections: CorrectionRow;
  readonly phrases: PhraseRow;
  readonly letters: LetterRow;
  readonly cases: CaseRow;
  readonly glitches: GlitchRow;
  readonly evidence: EvidenceRow;
}

export const KEPT_TABLES = [
  'messages',
  'tombstones',
  'corrections',
  'phrases',
  'letters',
  'cases',
  'glitches',
  'evidence',
] as const satisfies readonly (keyof KeptRows)[];
export type KeptTable = (typeof KEPT_TABLES)[number];

/** What the chain and a tombstone call a row that is no message. */
export function refOf(table: Exclude<KeptTable, 'messages' | 'tombstones'>, id: string): string {
  return `${REFS[table]}:${id}`;
}

const REFS = {
  corrections: 'correction',
  phrases: 'phrase',
  // A message may be called `letter:…`.
  letters: 'own-letter',
  cases: 'case',
  glitches: 'glitch',
  evidence: 'evidence',
} as const;

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
  readonly format: 2;
  /** Random name of this installation, 16 hex digits. */
  readonly device: string;
  /** `seq` of the row logged last. */
  readonly seq: number;
  /** The last number an item of evidence was given. */
  readonly number: number;
  readonly counts: Readonly<Record<KeptTable, number>>;
  readonly events: number;
  /** Hash of the last event. */
  readonly head: string;
  /** Ids of the messages logged last, newest first, at most five. */
  readonly lastIds: readonly string[];
}
