import { useEffect, useRef, useState } from 'react';

import type { LongWork, Progress } from '../../utils/app/backup/long-work';

export interface LongRun<Result> {
  /** How far it is while it runs; null when nothing runs. */
  readonly running: Progress | null;
  readonly result: Result | null;
  readonly start: (work: (options: LongWork) => Promise<Result>) => void;
  readonly stop: () => void;
  /** Takes the result away. */
  readonly clear: () => void;
}

/** Work that takes its time, shows how far it is and can be stopped; one at a time. Leaving the screen stops it. */
export function useLongWork<Result>(): LongRun<Result> {
  const [running, setRunning] = useState<Progress | null>(null);
  const [result, setResult] = useState<Result | null>(null);
  const current = useRef<AbortController | null>(null);
  useEffect(() => () => current.current?.abort(), []);
  return {
    running,
    result,
    start: (work) => {
      if (current.current !== null) return;
      const mine = new AbortController();
      current.current = mine;
      setResult(null);
      setRunning({ done: 0, total: 0 });
      const end = (found: Result | null): void => {
        current.current = null;
        setRunning(null);
        setResult(found);
      };
      work({ onProgress: setRunning, signal: mine.signal }).then(end, () => end(null));
    },
    stop: () => current.current?.abort(),
    clear: () => setResult(null),
  };
}
