/** The verdicts on a file's messages once all of it is read: each beside what came before it, here and in the record. */
import type { MessageRow } from '../../storage/rows';
import { answered, type CaseMember, memberOf, MOST_EARLIER } from '../message/beside';
import { effective, isFlagged, kindOf } from '../message/effective';
import type { FoundMail, OwnMail } from './found';
import { inSlices } from './in-slices';
import type { JudgeMessage } from '../message/judge-with';

interface ToSettle {
  /** Flex messages, flagged or not. */
  readonly mails: readonly FoundMail[];
  readonly own: readonly OwnMail[];
  /** Rows of the record that stories go on from. */
  readonly records: ReadonlyMap<string, readonly MessageRow[]>;
  /** Answers of the record, of any case. */
  readonly answers: readonly MessageRow[];
}

/** One message in the order of time. */
interface Moment {
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** Null: of another case, whose answers count all the same. */
  readonly story: string | null;
  readonly member: CaseMember;
  /** Its place among the found messages; null: not to be judged. */
  readonly index: number | null;
}

/**
 * Judges the found messages again in the order of their dates, so that an answer is known as canned whatever order
 * the file has. Messages without a date count as the oldest. Gives them back in their order; those behind the point
 * at which the signal said stop are as they were.
 */
export async function settleFound(
  found: ToSettle,
  judge: JudgeMessage,
  signal?: AbortSignal,
): Promise<readonly FoundMail[]> {
  const mails = [...found.mails];
  const stories = new Map<string, CaseMember[]>();
  const earlier: string[] = [];
  const settle = ({ story, member, index }: Moment): void => {
    const members = stories.get(story ?? '') ?? [];
    const mail = index === null ? undefined : mails[index];
    if (mail === undefined || index === null) return remember(member, story === null ? [] : members);
    const settled = beside(mail, members, earlier, judge);
    mails[index] = settled;
    const counts = effective(settled.verdict, settled.correction);
    if (isFlagged(counts.category)) remember({ ...member, kind: kindOf(counts) }, members);
    stories.set(mail.story, members);
  };
  const remember = (member: CaseMember, members: CaseMember[]): void => {
    members.push(member);
    if (member.kind !== 'answer' || member.message.text === null) return;
    earlier.push(member.message.text);
    if (earlier.length > MOST_EARLIER) earlier.shift();
  };
  for (const { story } of [...found.mails, ...found.own]) stories.set(story, []);
  await inSlices(inOrder(found), settle, signal);
  return mails;
}

function beside(
  mail: FoundMail,
  members: readonly CaseMember[],
  earlier: readonly string[],
  judge: JudgeMessage,
): FoundMail {
  if (mail.verdict.tier === 'fraud') return mail;
  const verdict = judge(mail.draft.message, { earlier, answers: answered(members) }, mail.verdict);
  return { ...mail, verdict };
}

function inOrder({ mails, own, records, answers }: ToSettle): readonly Moment[] {
  const inCases = new Set([...records.values()].flat().map(({ id }) => id));
  const moments: Moment[] = [
    ...mails.map(({ draft: { message }, story }, index) => ({
      at: dateOf(message.date),
      story,
      member: { kind: 'notice' as const, message },
      index,
    })),
    ...own.map(({ draft: { message }, story }) => ({
      at: dateOf(message.date),
      story,
      member: { kind: 'sent' as const, message },
      index: null,
    })),
    ...[...records].flatMap(([story, rows]) => rows.map((row) => momentOf(row, story))),
    ...answers.filter(({ id }) => !inCases.has(id)).map((row) => momentOf(row, null)),
  ];
  return moments.sort((a, b) => a.at - b.at);
}

function momentOf(row: MessageRow, story: string | null): Moment {
  return { at: row.at, story, member: memberOf(row), index: null };
}

function dateOf(date: string | null): number {
  return date === null ? 0 : Date.parse(date);
}
