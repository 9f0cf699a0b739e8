/** What a page and its patterns worker say to each other. */
import type { Patterns, Period } from '../../core/stats/patterns';

export type { Patterns, Period } from '../../core/stats/patterns';
export type { Share } from '../../core/stats/shares';
export { ENOUGH, isEnough } from '../../core/stats/shares';
export { ROLLING_DAYS } from '../../core/stats/rolling';
export { HOURS } from '../../core/stats/patterns';

export interface PatternsView {
  readonly patterns: Patterns;
  /** The years notices are from, the newest first. */
  readonly years: readonly number[];
}

export interface ToPatternsWorker {
  readonly ask: number;
  /** Null for all the time there is. */
  readonly period: Period | null;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** The answer to the question of that number. */
export interface FromPatternsWorker {
  readonly answers: number;
  readonly view: PatternsView;
}

export function isToPatternsWorker(value: unknown): value is ToPatternsWorker {
  return typeof value === 'object' && value !== null && 'ask' in value && 'period' in value && 'now' in value;
}

export function isFromPatternsWorker(value: unknown): value is FromPatternsWorker {
  return typeof value === 'object' && value !== null && 'answers' in value && 'view' in value;
}
