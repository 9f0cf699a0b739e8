/** How long to wait after wrong passphrases: typing errors cost nothing, trying many costs time. */

/** Seconds to wait after so many wrong ones in a row, from the first; the last holds for all that follow. */
const WAITS = [0, 0, 5, 15, 60, 300, 900] as const;

export interface Tries {
  /** Wrong ones in a row. */
  readonly wrong: number;
  /** Milliseconds since the epoch of the last. */
  readonly at: number;
}

export const NO_TRIES: Tries = { wrong: 0, at: 0 };

/** Milliseconds since the epoch from which the next may be tried. A clock that was set back does not lengthen the wait. */
export function nextTryAt({ wrong, at }: Tries, now: number): number {
  if (wrong < 1) return 0;
  const wait = (WAITS[Math.min(wrong, WAITS.length) - 1] ?? 0) * 1_000;
  return Math.min(at, now) + wait;
}
