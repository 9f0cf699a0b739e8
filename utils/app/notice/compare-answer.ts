/** A message of the record beside the others: the earlier answer it repeats, what it passes over, what it contradicts. */
import { type AnswerFigures, answerFigures, sentBefore } from '../../core/compare/answer-figures';
import { closestEarlier } from '../../core/compare/closest-earlier';
import type { Comparison } from '../../core/compare/compare-answers';
import { type Contradiction, contradictions } from '../../core/compare/contradictions';
import { namesFact } from '../../core/compare/repeats-notice';
import { hasProof, type SentMessage, type Topic, touchedTopics, untouchedTopics } from '../../core/compare/topics';
import { evidenceLabel } from '../../core/evidence/safe-name';
import { numbersNamed } from '../../core/reply/evidence-numbers';
import { hitsFor, readMessage } from '../../core/triage/reading';
import { rowsOfCase } from '../../storage/messages';
import type { MessageRow } from '../../storage/rows';
import { isCannedRow } from '../case/case-messages';
import type { Deps } from '../deps';
import { evidenceOf } from '../evidence/evidence-of';
import { entryOf } from '../message/entry-view';
import { caseRows, isCanned } from './letter-case';
import { evidenceNamed, isToAmazon, sentMessage } from '../letter/sent-message';
import type { EntryView } from '../views';

/** The earlier answer that a message is a copy of, with both texts as they stand. */
export interface CopyView extends Pick<Comparison, 'identical' | 'differs' | 'sentences'> {
  readonly earlier: EntryView;
  /** 1…100; 100 only when both are word for word the same. */
  readonly percent: number;
  readonly earlierText: string;
  readonly text: string;
}

export interface CompareView {
  /** Null for notices, for the driver's own messages, and when it repeats no earlier answer. */
  readonly copy: CopyView | null;
  /** What the driver wrote about before this answer and it does not mention. */
  readonly untouched: readonly Topic[];
  /** Evidence she named before this answer and it does not, by what letters call it. */
  readonly unnamed: readonly string[];
  /** It names neither a fact of the case nor anything the driver wrote about. */
  readonly factless: boolean;
  readonly contradictions: readonly Contradiction[];
  /** For a canned answer, the how manieth it is; null for any other. */
  readonly times: { readonly inCase: number; readonly inRecord: number } | null;
  /** Of the whole case. */
  readonly figures: AnswerFigures;
}

/** Earlier answers looked at, newest first. */
const MOST_EARLIER = 5_000;

/** Compares one message of the record; null when it is not there. Rejects when the database can't be read. */
export async function compareAnswer(
  { db, rules }: Pick<Deps, 'db' | 'rules'>,
  id: string,
): Promise<CompareView | null> {
  const row = await db.messages.get(id);
  if (!row) return null;
  const rows = await caseRows(await rowsOfCase(db, row.caseId), rules);
  const between = rows.filter((one) => one.row.kind !== 'sent' || isToAmazon(one.row));
  const { message } = row.payload;
  const text = row.kind === 'sent' ? null : message.text;
  const isAnswer = row.kind === 'answer';
  const sent = sentBefore(
    rows.map((one) => one.row),
    rows.findIndex((one) => one.row.id === id),
  ).flatMap(sentMessage);
  const asked = isAnswer && text !== null && sent.length > 0;
  const earlier = isAnswer ? await earlierAnswers(db, row) : [];
  const isCannedOne = rows.some((one) => one.row.id === id && isCanned(one));
  return {
    copy: isAnswer && text !== null ? copyOf(text, earlier) : null,
    untouched: asked ? untouchedTopics(sent, text) : [],
    unnamed: asked ? await unnamedEvidence(db, row.caseId, sent, text) : [],
    times: isCannedOne ? timesOf(row.caseId, earlier.filter(isCannedRow)) : null,
    factless: asked && !namesFact(text) && touchedTopics(sent, text).length === 0,
    contradictions:
      text === null
        ? []
        : contradictions(text, hitsFor(readMessage(message, await rules()), 'signal', 'contradiction')),
    figures: answerFigures(
      between.map((one) => ({
        kind: one.row.kind,
        at: one.row.payload.message.date === null ? null : one.row.at,
        canned: isCanned(one),
        withProof: one.row.kind === 'sent' && sentMessage(one.row).some(hasProof),
      })),
    ),
  };
}

async function unnamedEvidence(
  db: Deps['db'],
  caseId: string,
  sent: readonly SentMessage[],
  answer: string,
): Promise<readonly string[]> {
  const numbers = (await evidenceOf({ db }, { caseId })).map(({ number }) => number);
  const named = numbersNamed([answer], numbers);
  return evidenceNamed(sent, numbers).flatMap((number) => (named.includes(number) ? [] : [evidenceLabel(number)]));
}

function timesOf(caseId: string, before: readonly MessageRow[]): CompareView['times'] {
  return { inCase: 1 + before.filter((row) => row.caseId === caseId).length, inRecord: 1 + before.length };
}

async function earlierAnswers(db: Deps['db'], { id, at, seq }: MessageRow): Promise<readonly MessageRow[]> {
  return db.messages
    .where('at')
    .belowOrEqual(at)
    .reverse()
    .filter((row) => row.kind === 'answer' && row.id !== id && (row.at < at || row.seq < seq))
    .limit(MOST_EARLIER)
    .toArray();
}

function copyOf(text: string, rows: readonly MessageRow[]): CopyView | null {
  const earlier = rows.flatMap((row) => {
    const kept = row.payload.message.text;
    return kept === null ? [] : [{ text: kept, item: { row, kept } }];
  });
  const closest = closestEarlier(text, earlier);
  if (closest === null) return null;
  const { comparison, item } = closest;
  const { identical, differs, sentences, share } = comparison;
  return {
    earlier: entryOf(item.row),
    percent: identical ? 100 : Math.min(99, Math.max(1, Math.round(share * 100))),
    identical,
    differs,
    sentences,
    earlierText: item.kept,
    text,
  };
}
