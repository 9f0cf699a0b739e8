/** The order of what happened in a case. */

/** What the order needs of an entry. */
export interface Happened {
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** Position in this device's order of logging; of two at one moment the one kept first comes first. */
  readonly seq: number;
}

/** Entries oldest first. Those of one moment stay in the order they were kept in, and else in the order given. */
export function inOrder<Entry extends Happened>(entries: readonly Entry[]): readonly Entry[] {
  return entries.toSorted((one, other) => one.at - other.at || one.seq - other.seq);
}
