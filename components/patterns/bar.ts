/** One row or column of a chart, and of the table beside it. */
export interface Bar {
  readonly key: string;
  readonly label: string;
  readonly count: number;
  /** The whole that `count` is a part of, drawn behind it. */
  readonly of?: number;
  /** A longer name for the table, where the chart has room for a short one only. */
  readonly longLabel?: string;
  /** What stands in the table beside the figure. */
  readonly detail?: string;
}

/** The longest bar is the whole width: the most there is of anything, at least 1. */
export function mostOf(bars: readonly Bar[]): number {
  return bars.reduce((most, { count, of = 0 }) => Math.max(most, count, of), 1);
}

/** A label that is not cut off by the chart's edge; mail may name a station with a whole paragraph. */
export function shortLabel(label: string, most = 34): string {
  const letters = [...label];
  return letters.length <= most ? label : `${letters.slice(0, most - 1).join('')}…`;
}
