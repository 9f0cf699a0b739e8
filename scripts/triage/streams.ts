import type { Streams } from './run';

/** A stream of the process, as far as it is used here. */
export interface Outlet {
  readonly isTTY?: boolean;
  /** @returns false when it takes no more until it is drained */
  write(text: string): boolean;
  on(event: 'error' | 'close' | 'drain', listener: () => void): unknown;
}

/** Text is handed over in pieces of about this many characters. */
const PIECE = 1 << 16;

/**
 * The process's streams for a run. Behind `| head` the reader goes away before everything is written: that ends the
 * run quietly. A bar is drawn only where it does not stand among the lines of the output.
 */
export function standardStreams(out: Outlet, error: Outlet): Streams {
  let isHeard = true;
  let waiting = '';
  let wake = (): void => undefined;
  out.on('drain', () => wake());
  for (const end of ['error', 'close'] as const) {
    out.on(end, () => {
      isHeard = false;
      wake();
    });
  }
  error.on('error', () => undefined);
  const flush = async (): Promise<boolean> => {
    const text = waiting;
    waiting = '';
    if (!isHeard || text === '') return isHeard;
    const drained = new Promise<void>((resolve) => {
      wake = resolve;
    });
    if (!out.write(text)) await drained;
    return isHeard;
  };
  return {
    isTerminal: error.isTTY === true && out.isTTY !== true,
    tell: (text) => void error.write(text),
    write: async (text) => {
      waiting += text;
      return waiting.length < PIECE ? isHeard : flush();
    },
    flush,
  };
}
