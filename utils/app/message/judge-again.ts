import type { RecordWriter } from '../../storage/record-writer';
import type { MessageRow } from '../../storage/rows';
import { besideInRecord, earlierAnswers } from './beside';
import { effective, kindOf } from './effective';
import type { JudgeMessage } from './judge-with';

/** Answers of the record that are looked at, the newest. */
const MOST_ANSWERS = 5_000;

/** Whether a kept message can be judged anew: its text is kept, and the driver has not said herself what it is. */
export function isOpenToJudging({ kind, payload }: MessageRow): boolean {
  return kind !== 'sent' && payload.correction === null && payload.message.text !== null;
}

/** Gives kept messages the verdict they would get now. Those that are not open to it stay as they are. */
export async function judgeAgain(
  writer: RecordWriter,
  rows: readonly MessageRow[],
  judge: JudgeMessage,
): Promise<void> {
  const answers = rows.length === 0 ? [] : await earlierAnswers(writer.db, Infinity, MOST_ANSWERS);
  for (const row of rows.filter(isOpenToJudging)) {
    const { id: except, caseId, at: before } = row;
    const verdict = judge(row.payload.message, await besideInRecord(writer.db, { caseId, before, except }, answers));
    const { category, tier } = verdict;
    const next: MessageRow = { ...row, kind: kindOf(effective(verdict, null)), payload: { ...row.payload, verdict } };
    await writer.change(next, 'judged-again', { category, tier });
  }
}
