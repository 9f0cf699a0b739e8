/** How long to stay silent after a letter. Where it is not sure to the hour, the wait is the longer one: writing again early can cost the place in the queue. */
import { writtenDay } from './day';
import { countFrom, type CountNote, type Where } from './count';
import { readMoment } from './moment';
import type { DeadlineRule, Span } from './rule';

export interface Wait {
  /** ISO: the last day of it. */
  readonly day: string;
  /** The instant it is over, in milliseconds since the epoch. */
  readonly until: number;
  readonly over: boolean;
  readonly notes: readonly CountNote[];
}

/**
 * @param since ISO day or instant at which the waiting began.
 * @returns null where `since` is neither, or the time zone is not known.
 */
export function waitSince(
  span: Span & Pick<DeadlineRule, 'roll'>,
  since: string,
  now: number,
  where: Where,
): Wait | null {
  const start = readMoment(since, where.zone);
  const end = start && countFrom(span, start, where, 'wait');
  return end && { day: writtenDay(end.day), until: end.until, over: end.until <= now, notes: end.notes };
}
