/** Logging one message inside a running transaction: find it, join it, or add it, exactly once. */
import { isSameWebmailMessage, isWithoutAccount, kindOfKey, mayBeOneMessage, pageKey } from '../../core/record/keys';
import type { Correction, MailMessage, Verdict } from '../../core/types';
import { correctionFor } from '../../storage/corrections';
import { findSame, rowsByKeys, rowsOfThread } from '../../storage/messages';
import type { RecordWriter } from '../../storage/record-writer';
import type { Draft, MessageKind, MessageRow } from '../../storage/rows';
import { isRemoved } from '../../storage/tombstones';
import { besideInRecord } from './beside';
import { caseToOpen, isAwaited, knownCase } from '../case/case-of';
import {
  emptyEntries,
  gather,
  joinCases,
  mergeInto,
  regather,
  settleCase,
  type JoinedEntries,
} from '../case/case-rows';
import { asRead, awaitedLetter } from '../letter/awaited-letter';
import { effective, isFlagged, kindOf } from './effective';
import type { JudgeMessage } from './judge-with';

/** A draft with its verdict; `verdict: null` for a message the driver wrote. */
export interface Judged {
  readonly draft: Draft;
  readonly verdict: Verdict | null;
}

export interface LogOptions {
  readonly keepText: boolean;
  /** Case to join where the source names none: the rest of an opened thread without an id. */
  readonly caseId?: string | null;
  /** Judges again beside the record's earlier answers and what stands in the case; without it, the verdict stands. */
  readonly judgeWith?: JudgeMessage;
  /** Gathers what joins which case: the caller then lets the cases know, in the same transaction. Without it, each is told at once. */
  readonly joined?: JoinedEntries;
  /** The driver says what it is: logged whatever the verdict, and although removed before. */
  readonly keepAs?: Correction | null;
}

export interface Logged {
  /** `added`, `known` (already there), `removed` (the driver removed it before), `passed` (nothing to keep). */
  readonly state: 'added' | 'known' | 'removed' | 'passed';
  readonly row: MessageRow | null;
  readonly correction: Correction | null;
}

/** Logs a message that is flagged, by verdict or correction. */
export async function logJudged(writer: RecordWriter, judged: Judged, options: LogOptions): Promise<Logged> {
  const { draft } = judged;
  const { db } = writer;
  const known = await findSame(db, draft);
  if (known)
    return {
      state: 'known',
      row: await seenAgain(writer, known, draft, options),
      correction: known.payload.correction,
    };
  const keepAs = options.keepAs ?? null;
  if (keepAs) await writer.unbury(draft, draft.message.date);
  else if (await isRemoved(db, draft)) return { state: 'removed', row: null, correction: null };
  const renamed = await vacate(writer, draft);
  const verdict = await verdictInCase(writer, judged, options);
  const correction = keepAs ?? (await correctionFor(db, draft.textPrint));
  const flagged = verdict?.flag === true || (correction !== null && isFlagged(correction.category));
  if (!flagged && !keepAs) return { state: 'passed', row: null, correction };
  const named = renamed ? withOwnName(draft) : draft;
  const row = await addRow(writer, { draft: named, verdict }, kindOf(effective(verdict, correction)), correction, {
    ...options,
    caseId: options.caseId ?? (renamed ? named.keys[0] : null),
  });
  return { state: 'added', row, correction };
}

/** Logs a message the driver wrote, if what it belongs to is in the record. */
export async function logSent(writer: RecordWriter, draft: Draft, options: LogOptions): Promise<Logged> {
  const { db } = writer;
  const known = await findSame(db, draft);
  if (known) return { state: 'known', row: await seenAgain(writer, known, draft, options), correction: null };
  if (await isRemoved(db, draft)) return { state: 'removed', row: null, correction: null };
  if (await vacate(writer, draft)) draft = withOwnName(draft);
  const caseId = await knownCase(writer, draft, options.caseId ?? null);
  const letter = await awaitedLetter(db, caseId, draft);
  if (letter) return { state: 'known', row: await letterRead(writer, letter, draft, options), correction: null };
  const belongs = caseId !== null || (await isAwaited(writer, draft));
  if (!belongs) return { state: 'passed', row: null, correction: null };
  return {
    state: 'added',
    row: await addRow(writer, { draft, verdict: null }, 'sent', null, options),
    correction: null,
  };
}

/**
 * What had the draft's id before, in a folder that was made anew, no longer stands there; `row`: what the draft is a sight of.
 * True if there was any.
 */
async function vacate(writer: RecordWriter, { keys, thread, source }: Draft, row?: MessageRow): Promise<boolean> {
  const moving = keys.filter((key) => mayBeOneMessage(kindOfKey(key)));
  const before = (await rowsByKeys(writer.db, moving)).filter(({ id }) => id !== row?.id);
  for (const old of before)
    if (thread !== '' && old.thread === thread) await writer.change({ ...old, thread: '' }, 'seen-again', { source });
  return before.length > 0;
}

/** The same id can't be two rows' first: this one goes by its fingerprint, and by the id as well. */
function withOwnName(draft: Draft): Draft {
  return { ...draft, keys: [pageKey(draft.print), ...draft.keys] };
}

async function letterRead(
  writer: RecordWriter,
  row: MessageRow,
  draft: Draft,
  { keepText, joined }: LogOptions,
): Promise<MessageRow> {
  const next = asRead(row, draft, keepText ? draft.message : withoutText(draft.message));
  await writer.change(next, 'seen-again', { source: draft.source });
  await settleCase(writer, next.caseId);
  // An answer to it may have come in before: its case was named after her mail.
  for (const key of draft.keys) await meet(writer, key, next.caseId, joined);
  return next;
}

/** The verdict in view of what the record already holds. */
async function verdictInCase(
  writer: RecordWriter,
  { draft, verdict }: Judged,
  { judgeWith, caseId }: LogOptions,
): Promise<Verdict | null> {
  if (!judgeWith || !verdict || verdict.category === 'not-flex' || verdict.tier === 'fraud') return verdict;
  const beside = await besideInRecord(writer.db, {
    caseId: await knownCase(writer, draft, caseId ?? null),
    before: Date.parse(draft.message.date ?? writer.at),
  });
  return judgeWith(draft.message, beside, verdict);
}

async function addRow(
  writer: RecordWriter,
  judged: Judged,
  kind: MessageKind,
  correction: Correction | null,
  options: LogOptions,
): Promise<MessageRow> {
  const { draft, verdict } = judged;
  const [id] = draft.keys;
  const date = draft.message.date;
  const row: MessageRow = {
    id,
    keys: draft.keys,
    seq: writer.nextSeq(),
    at: Date.parse(date ?? writer.at),
    kind,
    caseId: (await knownCase(writer, draft, options.caseId ?? null)) ?? (await caseToOpen(writer, draft)),
    thread: draft.thread,
    print: draft.print,
    payload: {
      source: draft.source,
      message: options.keepText ? draft.message : withoutText(draft.message),
      dateText: draft.dateText,
      clipped: draft.clipped,
      textPrint: draft.textPrint,
      verdict: options.keepText ? verdict : withoutWords(verdict),
      correction,
      permalink: draft.permalink,
      loggedAt: writer.at,
    },
  };
  await writer.add(row, 'logged', { source: draft.source });
  const joined: JoinedEntries = options.joined ?? emptyEntries();
  gather(joined, row.caseId, row);
  if (!options.joined) await joinCases(writer, joined);
  // An answer may have come in before what it answers: its case was named after that message.
  await meet(writer, row.id, row.caseId, options.joined);
  return row;
}

/** Two names for one case: everything goes under the second. */
async function meet(writer: RecordWriter, from: string, to: string, joined: JoinedEntries | undefined): Promise<void> {
  await mergeInto(writer, from, to);
  if (joined) regather(joined, from, to);
}

/** File names and links go with the text: they are the writer's words too. */
function withoutText({ attachments: _names, links: _links, ...message }: MailMessage): MailMessage {
  return { ...message, text: null };
}

/** A webmail may show what is attached later than the text: the names are learned where none were seen and text is kept. */
function withAttachments(kept: MailMessage, { attachments }: MailMessage): MailMessage {
  return kept.text === null || kept.attachments || !attachments ? kept : { ...kept, attachments };
}

/** A message seen through another source, or now with its id: the row learns the new keys and where it stands. */
async function seenAgain(
  writer: RecordWriter,
  row: MessageRow,
  draft: Draft,
  { joined }: LogOptions,
): Promise<MessageRow> {
  const fresh = draft.keys.filter(
    (key) => !row.keys.some((old) => old === key || (isWithoutAccount(key) && isSameWebmailMessage(old, key))),
  );
  const thread =
    row.thread !== '' && (draft.thread === '' || isWithoutAccount(draft.thread)) ? row.thread : draft.thread;
  const message = withAttachments(row.payload.message, draft.message);
  if (fresh.length === 0 && thread === row.thread && message === row.payload.message) return row;
  const moves = (key: string): boolean => mayBeOneMessage(kindOfKey(key));
  const links = [row.payload.permalink, draft.permalink];
  const [link, other] = draft.keys.some(moves) ? links.reverse() : links;
  const payload = { ...row.payload, message, permalink: link ?? other ?? null };
  await vacate(writer, draft, row);
  const next: MessageRow = { ...row, keys: [...row.keys, ...fresh], thread, payload };
  await writer.change(next, 'seen-again', { source: draft.source });
  // Only a thread it is new in says anything: one it was in before, the driver may have split.
  const beside = thread === row.thread ? [] : await rowsOfThread(writer.db, thread);
  const caseId = beside.find((other) => other.id !== row.id)?.caseId ?? row.caseId;
  // A case may still have the name of what had a moving id before; nothing is awaited under one.
  for (const other of [row.caseId, ...fresh.filter((key) => !moves(key))]) await meet(writer, other, caseId, joined);
  return { ...next, caseId };
}

/** Where text is not kept, neither is what was copied from it: its quotations in the reasons, and the fields. */
function withoutWords(verdict: Verdict | null): Verdict | null {
  return (
    verdict && {
      ...verdict,
      fields: {},
      why: verdict.why.map((reason) => (reason.place === 'text' ? { ...reason, text: '' } : reason)),
    }
  );
}
