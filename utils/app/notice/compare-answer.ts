/** A message of the record beside the others: the earlier answer it repeats, what it passes over, what it contradicts. */
import { type AnswerFigures, answerFigures, sentBefore } from '../../core/compare/answer-figures';
import { closestEarlier } from '../../core/compare/closest-earlier';
import type { Comparison } from '../../core/compare/compare-answers';
import { type Contradiction, contradictions } from '../../core/compare/contradictions';
import { namesFact } from '../../core/compare/repeats-notice';
import { hasProof, type SentMessage, type Topic, touchedTopics, untouchedTopics } from '../../core/compare/topics';
import { hitsFor, readMessage } from '../../core/triage/reading';
import { rowsOfCase } from '../../storage/messages';
import type { MessageRow } from '../../storage/rows';
import type { Deps } from '../deps';
import { entryOf } from '../message/entry-view';
import { caseRows, isCanned } from './letter-case';
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
  /** It names neither a fact of the case nor anything the driver wrote about. */
  readonly factless: boolean;
  readonly contradictions: readonly Contradiction[];
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
  const { message } = row.payload;
  const text = row.kind === 'sent' ? null : message.text;
  const isAnswer = row.kind === 'answer';
  const sent = sentBefore(
    rows.map((one) => one.row),
    rows.findIndex((one) => one.row.id === id),
  ).flatMap(sentMessage);
  const asked = isAnswer && text !== null && sent.length > 0;
  return {
    copy: isAnswer && text !== null ? copyOf(text, await earlierAnswers(db, row)) : null,
    untouched: asked ? untouchedTopics(sent, text) : [],
    factless: asked && !namesFact(text) && touchedTopics(sent, text).length === 0,
    contradictions:
      text === null
        ? []
        : contradictions(text, hitsFor(readMessage(message, await rules()), 'signal', 'contradiction')),
    figures: answerFigures(
      rows.map((one) => ({
        kind: one.row.kind,
        at: one.row.payload.message.date === null ? null : one.row.at,
        canned: isCanned(one),
        withProof: one.row.kind === 'sent' && sentMessage(one.row).some(hasProof),
      })),
    ),
  };
}

/** Nothing where the text was not kept. */
function sentMessage({ payload }: MessageRow): SentMessage[] {
  const { text, attachments = [] } = payload.message;
  return text === null ? [] : [{ text, attachments }];
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
