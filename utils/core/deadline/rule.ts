/** Time limits as knowledge files state them. What they come to for a driver is counted by `count.ts` and `due.ts` beside this file. */

/**
 * What a time limit is counted from.
 * `notice`: the date of the message; `sent`: when the driver sent her letter; `loss-of-access`: the first day her access was gone,
 * suspended or not; `event`: what the message is about; `filed`: when a form was handed in.
 */
export const DEADLINE_STARTS = ['notice', 'sent', 'loss-of-access', 'event', 'filed'] as const;
export type DeadlineStart = (typeof DEADLINE_STARTS)[number];

/** `days` are calendar days; `business-days` leave out weekends and the holidays of the place. */
export const SPAN_UNITS = ['hours', 'days', 'business-days', 'months'] as const;
export type SpanUnit = (typeof SPAN_UNITS)[number];

/** A length of time: of a deadline, or of how long to wait. */
export interface Span {
  /** A whole number; 0 is the day itself. */
  readonly count: number;
  readonly unit: SpanUnit;
}

export interface DeadlineRule extends Span {
  readonly from: DeadlineStart;
  /** So many calendar days before the day counted: 1 in "3 months less one day". */
  readonly minusDays?: number;
  /** A last day on a weekend or a holiday is moved to the next working day. Absent: it stays where it falls. */
  readonly roll?: 'next-working-day';
  /** Until this time of the last day, where the driver is: `10:00`. Absent: the whole day. */
  readonly at?: string;
  /** Id of the claim it rests on; null where the sources of the route itself state it. */
  readonly claim: string | null;
}
