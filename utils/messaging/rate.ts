/**
 * A bound on how often one tab may speak. A real page sends a few messages per opened thread; a page that
 * was taken over must not be able to fill the record or keep the machine busy.
 */

export interface RateOptions {
  /** Messages that may come at once. */
  readonly burst: number;
  /** Messages per second after that. */
  readonly perSecond: number;
}

/** A token bucket per tab. `allow(tab, now)` takes milliseconds and says whether one more message is let through. */
export function rateBound({ burst, perSecond }: RateOptions): { allow(tab: number, now: number): boolean } {
  const buckets = new Map<number, { left: number; at: number }>();
  return {
    allow(tab, now) {
      const bucket = buckets.get(tab) ?? { left: burst, at: now };
      const left = Math.min(burst, bucket.left + ((now - bucket.at) / 1_000) * perSecond);
      buckets.set(tab, { left: left >= 1 ? left - 1 : left, at: now });
      return left >= 1;
    },
  };
}
