/** How knowledge says where it is known from, and what it says by language. */

/** A first-hand, official, court; B driver blog, press, forum; C vendor page; D doubtful. */
export type Grade = 'A' | 'B' | 'C' | 'D';

export interface Source {
  readonly url: string;
  /** Who says it, in a few words. */
  readonly who: string;
  /** As precise as known: `2018-02`, `2026-05`, or null when undated. */
  readonly date: string | null;
  readonly grade: Grade;
}

export type ByLanguage<T> = Readonly<Record<string, T>>;
