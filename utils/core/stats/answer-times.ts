import type { StatsMessage } from './facts';

/** One question of the driver's and their answer to it. */
export interface AnswerTime {
  /** Milliseconds since the epoch of her first message since they wrote last. */
  readonly askedAt: number;
  /** Milliseconds until their answer; null where none has come. */
  readonly took: number | null;
  /** Null without an answer. */
  readonly canned: boolean | null;
  /** A picture went with one of her messages. */
  readonly proof: boolean;
}

/**
 * How long they took, case by case: from the driver's first message since their last answer to the next answer. A notice in
 * between answers nothing. Messages without a date are passed over.
 */
export function answerTimes(messages: readonly StatsMessage[]): readonly AnswerTime[] {
  const cases = new Map<string, StatsMessage[]>();
  for (const message of messages) {
    if (message.local === null || message.kind === 'notice') continue;
    const inCase = cases.get(message.caseId);
    if (inCase) inCase.push(message);
    else cases.set(message.caseId, [message]);
  }
  return [...cases.values()].flatMap(timesOf).toSorted((one, other) => one.askedAt - other.askedAt);
}

function timesOf(messages: readonly StatsMessage[]): readonly AnswerTime[] {
  const times: AnswerTime[] = [];
  for (const { at, kind, canned, proof } of messages.toSorted((one, other) => one.at - other.at)) {
    const last = times.at(-1);
    const open = last?.took === null ? last : null;
    if (kind === 'sent' && open) times[times.length - 1] = { ...open, proof: open.proof || proof };
    else if (kind === 'sent') times.push({ askedAt: at, took: null, canned: null, proof });
    else if (open) times[times.length - 1] = { ...open, took: at - open.askedAt, canned };
  }
  return times;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** How long answers take, in stretches; `over` is inclusive, `to` exclusive, both in milliseconds. */
export const WAITS = [
  { id: 'day', over: 0, to: DAY },
  { id: 'three-days', over: DAY, to: 3 * DAY },
  { id: 'week', over: 3 * DAY, to: 7 * DAY },
  { id: 'two-weeks', over: 7 * DAY, to: 14 * DAY },
  { id: 'month', over: 14 * DAY, to: 30 * DAY },
  { id: 'longer', over: 30 * DAY, to: Infinity },
] as const;
export type WaitId = (typeof WAITS)[number]['id'] | 'none';

/** How many answers fell into each stretch, and how many never came. */
export function waits(times: readonly AnswerTime[]): readonly { readonly name: WaitId; readonly count: number }[] {
  const known = times.flatMap(({ took }) => took ?? []);
  return [
    ...WAITS.map(({ id, over, to }) => ({ name: id, count: known.filter((took) => took >= over && took < to).length })),
    { name: 'none', count: times.length - known.length },
  ];
}

/** The middle and the longest of the times that answers took, in milliseconds; null where none came. */
export function summary(times: readonly AnswerTime[]): { readonly median: number; readonly slowest: number } | null {
  const known = times.flatMap(({ took }) => took ?? []).toSorted((one, other) => one - other);
  const half = known.length / 2;
  const [low, high, slowest] = [known[Math.ceil(half) - 1], known[Math.floor(half)], known.at(-1)];
  if (low === undefined || slowest === undefined) return null;
  return { median: (low + (high ?? low)) / 2, slowest };
}
