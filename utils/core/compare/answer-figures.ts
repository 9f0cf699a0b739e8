/** How the other side has answered in a case, in figures. */

/** One message of a case. */
export interface CaseEvent {
  readonly kind: 'notice' | 'answer' | 'sent';
  /** Milliseconds since the epoch; null when the source showed no date. */
  readonly at: number | null;
  /** An answer out of a drawer. */
  readonly canned: boolean;
  /** A message of the driver's that shows or names photos or files. */
  readonly withProof: boolean;
}

export interface Counted {
  readonly answers: number;
  readonly canned: number;
}

export interface AnswerFigures extends Counted {
  /** Median time from her message to the first answer after it, in minutes; null when no two dates are known. */
  readonly minutes: number | null;
  /** Of the answers, those to a message of hers that shows or names photos or files. */
  readonly afterProof: Counted;
}

const MINUTE = 60_000;

/** Counts the answers of a case and how long they took. The events come in the order of their dates. */
export function answerFigures(events: readonly CaseEvent[]): AnswerFigures {
  const asked = events.flatMap((answer, index) =>
    answer.kind === 'answer' ? [{ answer, before: events[index - 1], sent: sentBefore(events, index) }] : [],
  );
  const afterProof = asked.filter(({ sent }) => sent.some(({ withProof }) => withProof));
  const times = asked.flatMap(({ answer, before, sent }) =>
    before?.kind === 'answer' ? [] : (minutesBetween(sent.at(-1), answer) ?? []),
  );
  return {
    ...count(asked.map(({ answer }) => answer)),
    minutes: median(times),
    afterProof: count(afterProof.map(({ answer }) => answer)),
  };
}

/**
 * The driver's messages that the one at `index` answers: those since the answer before, or, where none is, the ones
 * that answer was to. A second answer in a row is to the same message.
 */
export function sentBefore<Event extends Pick<CaseEvent, 'kind'>>(
  events: readonly Event[],
  index: number,
): readonly Event[] {
  const before = events.slice(0, index);
  const upTo = before.slice(0, before.findLastIndex(({ kind }) => kind === 'sent') + 1);
  const answered = upTo.findLastIndex(({ kind }) => kind === 'answer');
  return upTo.slice(answered + 1).filter(({ kind }) => kind === 'sent');
}

function count(answers: readonly CaseEvent[]): Counted {
  return { answers: answers.length, canned: answers.filter(({ canned }) => canned).length };
}

/** Null when a date is missing, or when the clocks say that the answer came first. */
function minutesBetween(sent: CaseEvent | undefined, answer: CaseEvent): number | null {
  if (sent === undefined || sent.at === null || answer.at === null || answer.at < sent.at) return null;
  return (answer.at - sent.at) / MINUTE;
}

function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((left, right) => left - right);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? 0)) / 2;
}
