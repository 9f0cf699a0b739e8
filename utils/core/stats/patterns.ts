/** What the record shows when it is looked at as a whole. */
import type { CategoryId } from '../types';
import { answerTimes, summary, waits, type WaitId } from './answer-times';
import { byMonth, type Stretch } from './by-month';
import type { Count, StatsMessage } from './facts';
import { rolling, type Rolling } from './rolling';
import { cannedAfter, cannedShare, type Share } from './shares';
import { tally, tallySlots } from './tally';

/** A stretch of time in milliseconds since the epoch: from, inclusive, and before. */
export interface Period {
  readonly from: number;
  readonly before: number;
}

export interface Patterns {
  /** Notices counted, and how many of them show no date. */
  readonly notices: number;
  readonly undated: number;
  readonly months: readonly Stretch[];
  readonly categories: readonly Count<CategoryId>[];
  /** The most frequent first; `unnamed`: notices that name none. */
  readonly stations: readonly Count[];
  readonly unnamed: number;
  /** Sunday first. */
  readonly weekdays: readonly Count<number>[];
  /** By stretches of {@link HOURS} hours from midnight, `name` the hour it begins. */
  readonly hours: readonly Count<number>[];
  readonly canned: Share;
  readonly cannedAfterProof: Share;
  readonly cannedWithoutProof: Share;
  readonly waits: readonly Count<WaitId>[];
  /** In milliseconds; null where no answer came. */
  readonly answers: { readonly median: number; readonly slowest: number } | null;
  /** Questions of the driver's: answered or not. */
  readonly asked: number;
  readonly rolling: readonly Rolling[];
}

export const HOURS = 3;
/** Mail that imitates Amazon says nothing of Amazon. */
const NOT_THEIRS: ReadonlySet<CategoryId> = new Set(['phishing', 'reactivation-scam']);

/**
 * Counts messages. What their answers took is found over all of them and then cut to the period by when the
 * driver wrote; how close notices came is always counted over all of them, up to now.
 * @param now milliseconds since the epoch
 */
export function patternsOf(messages: readonly StatsMessage[], period: Period | null, now: number): Patterns {
  const isIn = (at: number): boolean => period === null || (at >= period.from && at < period.before);
  const all = messages.filter(({ kind, category }) => kind === 'notice' && !NOT_THEIRS.has(category));
  const notices = all.filter(({ at, local }) => isIn(at) && (period === null || local !== null));
  const times = answerTimes(messages).filter(({ askedAt }) => isIn(askedAt));
  const locals = notices.flatMap(({ local }) => local ?? []);
  return {
    notices: notices.length,
    undated: notices.length - locals.length,
    months: byMonth(notices),
    categories: tally(notices.map(({ category }) => category)),
    stations: tally(notices.map(({ station }) => station)),
    unnamed: notices.filter(({ station }) => station === null).length,
    weekdays: tallySlots(
      locals.map(({ weekday }) => weekday),
      7,
    ),
    hours: tallySlots(
      locals.map(({ hour }) => Math.floor(hour / HOURS)),
      24 / HOURS,
    ).map(({ name, count }) => ({ name: name * HOURS, count })),
    canned: cannedShare(messages.filter(({ at }) => isIn(at))),
    cannedAfterProof: cannedAfter(times, true),
    cannedWithoutProof: cannedAfter(times, false),
    waits: waits(times),
    answers: summary(times),
    asked: times.length,
    rolling: rolling(all, now),
  };
}

/** The years notices are from, the newest first. */
export function yearsOf(messages: readonly StatsMessage[]): readonly number[] {
  const years = messages.flatMap(({ kind, local }) =>
    kind === 'notice' && local ? [Number(local.month.slice(0, 4))] : [],
  );
  return [...new Set(years)].toSorted((one, other) => other - one);
}
