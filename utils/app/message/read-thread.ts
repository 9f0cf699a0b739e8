import type { Label, Request, ToBackground } from '../../messaging/contract';
import type { RecordWriter } from '../../storage/record-writer';
import { save } from '../../storage/save';
import type { Unlogged } from '../../storage/session';
import { joinCases, type JoinedEntries } from '../case/case-rows';
import type { Deps } from '../deps';
import { draftOfPage } from '../notice/draft';
import { labelOf } from './effective';
import { logJudged, logSent, type Judged, type Logged, type LogOptions } from './log';
import { judgeWith } from './judge-with';
import { isOwn } from './own';
import { phrasesOf } from '../notice/phrases-of';

export type CapturedThread = Request<ToBackground, 'thread'>;

/** What came of a thread, one entry per message in the order they came. */
export interface ReadThread {
  readonly labels: readonly (Label | null)[];
  /** False: nothing was kept, and the page should hand the thread over again. */
  readonly saved: boolean;
  /** Ids of the rows, null for messages that are not in the record. */
  readonly ids: readonly (string | null)[];
  /** Flex messages that were not flagged and so not kept. */
  readonly unlogged: readonly (Unlogged | null)[];
}

/**
 * Judges an opened thread and logs what is flagged, once, with the driver's own messages in it. All of it
 * is one transaction: either the whole thread stands in the record, or `saved` is false and nothing does.
 */
export async function readThread(deps: Deps, thread: CapturedThread): Promise<ReadThread> {
  const judge = judgeWith(await deps.rules(), await phrasesOf(deps));
  const judged = thread.messages.map((message): Judged => {
    const draft = draftOfPage(message, thread);
    return {
      draft,
      verdict: isOwn(draft.message.from?.address, thread.account) ? null : judge(draft.message),
    };
  });
  const options: LogOptions = { keepText: await deps.keepText(), judgeWith: judge };
  const result = await save(deps, deps.now(), (writer) => logThread(writer, judged, options));
  if (!result.ok) return { ...withoutRecord(judged), saved: false };
  return {
    labels: judged.map(({ verdict }, index) => labelIn(result.value[index], verdict)),
    saved: true,
    ids: judged.map((_, index) => result.value[index]?.row?.id ?? null),
    unlogged: judged.map((one, index) => (result.value[index]?.state === 'passed' ? unloggedOf(one) : null)),
  };
}

/**
 * In the order of the thread, so that an answer is judged beside what the driver wrote before it; her own messages
 * wait for the first that is logged, whose case they belong to.
 */
async function logThread(
  writer: RecordWriter,
  judged: readonly Judged[],
  options: LogOptions,
): Promise<readonly Logged[]> {
  const results: Logged[] = [];
  const joined: JoinedEntries = new Map();
  const waiting = new Map<number, Judged>();
  let caseId: string | null = null;
  const logOwn = async (): Promise<void> => {
    for (const [index, { draft }] of waiting)
      results[index] = await logSent(writer, draft, { ...options, joined, caseId });
    waiting.clear();
  };
  for (const [index, one] of judged.entries()) {
    if (one.verdict === null) {
      waiting.set(index, one);
      if (caseId !== null) await logOwn();
      continue;
    }
    const logged: Logged = await logJudged(writer, one, { ...options, joined, caseId });
    results[index] = logged;
    if (caseId === null && logged.row !== null) {
      caseId = logged.row.caseId;
      await logOwn();
    }
  }
  await logOwn();
  await joinCases(writer, joined);
  return results;
}

function labelIn(logged: Logged | undefined, verdict: Judged['verdict']): Label | null {
  if (!logged || logged.state === 'removed') return null;
  return labelOf(logged.row?.payload.verdict ?? verdict, logged.correction);
}

function withoutRecord(judged: readonly Judged[]): Omit<ReadThread, 'saved'> {
  return {
    labels: judged.map(({ verdict }) => labelOf(verdict, null)),
    ids: judged.map(() => null),
    unlogged: judged.map(unloggedOf),
  };
}

/** A message about Flex that accuses nobody, or one the product does not know: the panel asks what it is. */
function unloggedOf({ draft, verdict }: Judged): Unlogged | null {
  return verdict && !verdict.flag && verdict.category !== 'not-flex' ? { draft, verdict } : null;
}
