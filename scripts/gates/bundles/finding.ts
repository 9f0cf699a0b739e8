/** One way out (or another forbidden shape) found in a built file. */
export interface Finding {
  /** Path inside the built folder, with `/`. */
  readonly file: string;
  /** 1-based. Columns matter: built files are often one line. */
  readonly line: number;
  readonly column: number;
  /** Id of the rule in {@link RULES}. */
  readonly rule: string;
  /** The code around it with every local name replaced by `$`, so that it survives another run of the minifier. */
  readonly shape: string;
}

/** Where a script runs decides what it may do: the pages' policy does not bind content scripts. */
export type Context = 'page' | 'background' | 'content';

/** A finding before it is known which file it is in; `at` is an offset in characters. */
export interface Spot {
  readonly at: number;
  readonly rule: string;
  readonly shape: string;
}

/** Turns offsets of one text into positions a person can jump to. */
export function locate(file: string, text: string, spots: readonly Spot[]): Finding[] {
  return spots.map(({ at, rule, shape }) => {
    const before = text.slice(0, at);
    const line = before.split('\n').length;
    return { file, line, column: at - before.lastIndexOf('\n'), rule, shape };
  });
}
