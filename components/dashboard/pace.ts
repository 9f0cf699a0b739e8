const MEGA = 1_000_000;
const SECOND = 1_000;
const MINUTE = 60;
/** Milliseconds and bytes before which nothing can be said. */
const LEAST_TIME = 1_500;
const LEAST_BYTES = 1_000_000;

export interface Pace {
  /** Megabytes (10^6 bytes) in a second, rounded; below ten with one decimal place. */
  readonly speed: number;
  /** Whole minutes that are left; 0: less than one. */
  readonly minutes: number;
}

/** How fast a file is read, and for how long still; null while it is too early to tell. `elapsed`: milliseconds. */
export function paceOf(bytes: number, total: number, elapsed: number): Pace | null {
  if (elapsed < LEAST_TIME || bytes < LEAST_BYTES) return null;
  const perSecond = (bytes / elapsed) * SECOND;
  const speed = perSecond / MEGA;
  return {
    speed: speed < 10 ? Math.round(speed * 10) / 10 : Math.round(speed),
    minutes: Math.round((total - bytes) / perSecond / MINUTE),
  };
}
