/** "I have sent it": the letter joins its case as a message of the driver's. Nothing is sent from here. */
import { letterKey } from '../../core/record/keys';
import { fingerprint } from '../../core/record/prints';
import { isLetterAsSent, type SentLetter } from '../../core/record/sent-letter';
import { bareSubject } from '../../core/text/reply-marks';
import type { MailMessage } from '../../core/types';
import { localDay, readDate } from '../../i18n/dates';
import { rowByKeys, rowsOfCase } from '../../storage/messages';
import type { RecordWriter } from '../../storage/record-writer';
import type { MessageRow } from '../../storage/rows';
import { save } from '../../storage/save';
import { joinCase, settleCase } from '../case/case-rows';
import type { Deps } from '../deps';
import type { SaveResult } from '../views';
import { isOnlyMarked, letterPrint, nearest } from './awaited-letter';

/** A letter as it was copied or put into the reply box. */
export interface LetterSent extends Omit<SentLetter, 'markedAt'> {
  readonly text: string;
  /** Of the message it is about, or what the letter is for. */
  readonly subject: string | null;
  /** ISO day on which she sent it, by her own calendar. */
  readonly day: string;
  /** Where it went, as far as known. */
  readonly to: string | null;
  readonly from: { readonly name: string; readonly address: string };
}

/**
 * Notes a letter in the case of a message. Her own mail, if it has been read already, becomes the letter; else the letter
 * waits for it. No text is `empty`, a day that is none or is still to come `unreadable`, as is a message that is gone.
 * Gives back the id of the message of hers.
 */
export async function markSent(deps: Deps, about: string, sent: LetterSent): Promise<SaveResult<string>> {
  if (sent.text.trim() === '') return { ok: false, why: 'empty', detail: 'text' };
  const now = deps.now();
  const date = dateOf(sent.day, now);
  if (date === null) return { ok: false, why: 'unreadable', detail: 'day' };
  const keepText = await deps.keepText();
  const saved = await save(deps, now, async (writer) => {
    const row = await writer.db.messages.get(about);
    return row
      ? keep(writer, row.caseId, { sent, message: messageOf(sent, afterwards(date, row.at)), keepText })
      : null;
  });
  if (!saved.ok) return saved;
  return saved.value === null ? { ok: false, why: 'unreadable', detail: about } : { ok: true, value: saved.value };
}

/** She has not sent it after all. Mail of hers that was read meanwhile stays, as what it is. A message that is gone is passed over. */
export async function unmarkSent(deps: Deps, id: string): Promise<SaveResult> {
  return save(deps, deps.now(), async (writer) => {
    const row = await writer.db.messages.get(id);
    if (!row?.payload.letter) return null;
    if (isOnlyMarked(row)) {
      await writer.remove(row, 'undo');
      // Her real mail may read the same: it is not what she took back.
      await writer.unbury({ keys: [], print: row.print }, row.payload.message.date);
      await settleCase(writer, row.caseId);
    } else {
      const { letter: _letter, ...payload } = row.payload;
      await writer.change({ ...row, payload }, 'seen-again', { source: 'letter' });
    }
    return null;
  });
}

/** What a mail client writes above an answer to a message of this subject. */
export function replySubject(subject: string): string {
  return `Re: ${bareSubject(subject)}`;
}

const MINUTE = 60_000;

/** Today is now; an earlier day counts from its noon, since nobody knows the hour. Null for no day, and for one to come. */
function dateOf(day: string, now: Date): string | null {
  if (day === localDay(now)) return now.toISOString();
  const date = readDate(day);
  if (date === null || localDay(date) !== day || date.getTime() > now.getTime()) return null;
  date.setHours(12);
  return date.toISOString();
}

/** A day on which both came and went: she answered after the message had come. */
function afterwards(date: string, message: number): string {
  const came = new Date(message);
  if (localDay(came) !== localDay(new Date(date)) || came.toISOString() < date) return date;
  return new Date(message + MINUTE).toISOString();
}

function messageOf({ text, subject, to, from }: LetterSent, date: string): MailMessage {
  const { name, address } = from;
  return {
    from: { ...(name !== '' && { name }), ...(address !== '' && { address }) },
    to: to === null ? [] : [{ address: to }],
    date,
    subject,
    text,
  };
}

interface ToKeep {
  readonly sent: LetterSent;
  readonly message: MailMessage;
  readonly keepText: boolean;
}

async function keep(writer: RecordWriter, caseId: string, of: ToKeep): Promise<string> {
  const letter = letterOf(of.sent, writer.at);
  const print = fingerprint(of.message);
  const known =
    (await rowByKeys(writer.db, [letterKey(print)])) ?? readBefore(await rowsOfCase(writer.db, caseId), of.message);
  if (known) {
    await writer.change({ ...known, payload: { ...known.payload, letter } }, 'seen-again', { source: 'letter' });
    return known.id;
  }
  const row = rowOf(writer, caseId, of, letter, print);
  await writer.unbury(row, of.message.date);
  await writer.add(row, 'logged', { source: 'letter' });
  await joinCase(writer, caseId, row);
  return row.id;
}

function letterOf(sent: LetterSent, markedAt: string): SentLetter {
  const { template, kind, route, beside, language, evidence } = sent;
  return { template, kind, route, beside, language, evidence, markedAt };
}

/** Her mail that was read before she said so. */
function readBefore(rows: readonly MessageRow[], { text, date }: MailMessage): MessageRow | undefined {
  const letter = { text: text ?? '', at: Date.parse(date ?? '') };
  const same = rows.filter(
    ({ kind, at, payload }) =>
      kind === 'sent' &&
      payload.letter === undefined &&
      (payload.message.text === null
        ? letterPrint(text, payload.message.from) === payload.textPrint
        : isLetterAsSent(letter, { text: payload.message.text, at })),
  );
  return nearest(same, letter.at);
}

function rowOf(
  writer: RecordWriter,
  caseId: string,
  { message, keepText }: ToKeep,
  letter: SentLetter,
  print: string,
): MessageRow {
  const id = letterKey(print);
  return {
    id,
    keys: [id],
    seq: writer.nextSeq(),
    at: Date.parse(message.date ?? writer.at),
    kind: 'sent',
    caseId,
    thread: '',
    print,
    payload: {
      source: 'letter',
      message: keepText ? message : { ...message, text: null },
      dateText: null,
      clipped: false,
      textPrint: letterPrint(message.text),
      verdict: null,
      correction: null,
      permalink: null,
      letter,
      loggedAt: writer.at,
    },
  };
}
