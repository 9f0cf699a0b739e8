/** What the record holds that a message has to be judged beside. */
import type { SentMessage } from '../../core/compare/topics';
import type { MailMessage } from '../../core/types';
import type { RedressDatabase } from '../../storage/database';
import { rowsOfCase } from '../../storage/messages';
import type { MessageKind, MessageRow } from '../../storage/rows';
import type { Beside } from './judge-with';

/** Earlier answers a message is compared with, the newest ones: letters that are out of use don't come again. */
export const MOST_EARLIER = 200;

/** A message of a case, from the record or from a file. */
export interface CaseMember {
  readonly kind: MessageKind;
  readonly message: MailMessage;
}

interface Place {
  /** Null for a message of no known case. */
  readonly caseId: string | null;
  /** Milliseconds since the epoch: what is newer does not count. */
  readonly before: number;
  /** The row that is judged. */
  readonly except?: string;
}

/**
 * The answers of the whole record and what stands in the case, as far as they are older.
 * @param answers the record's answers, newest first, where they are at hand
 */
export async function besideInRecord(
  db: RedressDatabase,
  { caseId, before, except }: Place,
  answers?: readonly MessageRow[],
): Promise<Beside> {
  const rows = caseId === null ? [] : await rowsOfCase(db, caseId);
  const earlier = answers?.filter(({ at }) => at < before).slice(0, MOST_EARLIER) ?? (await earlierAnswers(db, before));
  return {
    earlier: earlier.flatMap(({ payload }) => payload.message.text ?? []),
    answers: answered(rows.filter((row) => row.at < before && row.id !== except).map(memberOf)),
  };
}

export function memberOf({ kind, payload }: MessageRow): CaseMember {
  return { kind, message: payload.message };
}

/** The newest answers before a moment, newest first. */
export async function earlierAnswers(
  db: RedressDatabase,
  before: number,
  most: number = MOST_EARLIER,
): Promise<readonly MessageRow[]> {
  return db.messages
    .where('[kind+at]')
    .between(['answer', -Infinity], ['answer', before])
    .reverse()
    .limit(most)
    .toArray();
}

/**
 * What a further message of a case answers: its latest notice, and all the driver wrote.
 * @param members the case so far, oldest first.
 * @returns null without a notice, or where its text was not kept.
 */
export function answered(members: readonly CaseMember[]): Beside['answers'] {
  const notice = members.findLast(({ kind }) => kind === 'notice')?.message.text ?? null;
  return notice === null ? null : { notice, sent: members.flatMap(sentMessage) };
}

function sentMessage({ kind, message: { text, attachments = [] } }: CaseMember): SentMessage[] {
  return kind !== 'sent' || text === null ? [] : [{ text, attachments }];
}
