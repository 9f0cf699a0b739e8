import type { Range } from '../text/own-text';

/** Asks quickly whether a range lies over one of some that stand in order, none over another. */
export function overlapsAny(ranges: readonly Range[]): (at: Range) => boolean {
  return ([from, to]) => {
    let [low, high] = [0, ranges.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ranges[middle]?.[1] ?? 0) <= from) low = middle + 1;
      else high = middle;
    }
    return (ranges[low]?.[0] ?? Infinity) < to;
  };
}
