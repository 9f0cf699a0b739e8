/** What the figures are counted from: nothing of a message's words, but the station its notice names. */
import type { CategoryId } from '../types';

/** When something was, where the driver is. */
export interface LocalTime {
  /** `2026-11`. */
  readonly month: string;
  /** 0: Sunday. */
  readonly weekday: number;
  /** 0 to 23. */
  readonly hour: number;
}

export interface StatsMessage {
  readonly caseId: string;
  readonly kind: 'notice' | 'answer' | 'sent';
  readonly category: CategoryId;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** Null where the source showed no date: then it is counted, and put at no time. */
  readonly local: LocalTime | null;
  /** As the notice writes it; null where it names none. */
  readonly station: string | null;
  /** It repeats or refuses without a word on what was said. */
  readonly canned: boolean;
  /** A message of the driver's that a picture went with. */
  readonly proof: boolean;
}

/** A count under a name; in the order they are to be shown. */
export interface Count<Name extends string | number = string> {
  readonly name: Name;
  readonly count: number;
}
