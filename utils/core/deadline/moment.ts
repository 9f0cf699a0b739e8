/** A point a time limit is counted from: a day, and the instant where it is known. */
import { dayNumber } from './day';
import { dayAt } from './zone';

export interface Moment {
  /** The day where the driver is, as in `day.ts`. */
  readonly day: number;
  /** Milliseconds since the epoch; null where only the day is known. */
  readonly instant: number | null;
}

/** Without an offset it would be somebody's local time, and nobody knows whose. */
const INSTANT = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})$/;

/** An ISO day (`2026-11-17`) or instant (`2026-11-18T02:00:00Z`) as a moment where the driver is; null when it is neither. */
export function readMoment(iso: string, zone: string): Moment | null {
  const day = dayNumber(iso);
  if (day !== null) return { day, instant: null };
  const written = INSTANT.exec(iso)?.[1];
  // Engines differ on February 30: some take it for March 2.
  if (written === undefined || dayNumber(written) === null) return null;
  const instant = Date.parse(iso);
  const there = Number.isNaN(instant) ? null : dayAt(instant, zone);
  return there === null ? null : { day: there, instant };
}
