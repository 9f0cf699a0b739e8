import type { AnswerTime } from './answer-times';
import type { StatsMessage } from './facts';

/** A part of a whole, in messages. */
export interface Share {
  readonly part: number;
  readonly of: number;
}

/** With fewer than this a share says nothing yet, and a chart shows chance. */
export const ENOUGH = 5;

/** How many of their answers are canned. */
export function cannedShare(messages: readonly StatsMessage[]): Share {
  const answers = messages.filter(({ kind }) => kind === 'answer');
  return { part: answers.filter(({ canned }) => canned).length, of: answers.length };
}

/** How many of their answers to the driver's messages are canned: where a picture went with them, or where none did. */
export function cannedAfter(times: readonly AnswerTime[], proof: boolean): Share {
  const answered = times.filter((time) => time.proof === proof && time.canned !== null);
  return { part: answered.filter(({ canned }) => canned === true).length, of: answered.length };
}

export function isEnough({ of }: Pick<Share, 'of'>): boolean {
  return of >= ENOUGH;
}
