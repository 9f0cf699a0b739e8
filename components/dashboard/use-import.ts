import { useEffect, useRef, useState } from 'react';

/** Messages so far. `known`: already in the history. */
export interface ImportCounts {
  readonly read: number;
  readonly kept: number;
  readonly known: number;
  readonly unreadable: number;
}
export type ImportFailure = 'too-large' | 'empty' | 'unreadable' | 'not-saved' | 'newer-data';

/** Reads one file; reports counts and the share of it that is done (0…1), and stops when the signal says so. */
export type ImportFile = (
  file: File,
  onProgress: (counts: ImportCounts, share: number) => void,
  signal: AbortSignal,
) => Promise<{ readonly counts: ImportCounts; readonly failed: ImportFailure | null }>;

export type ImportState =
  | { readonly is: 'idle' }
  | { readonly is: 'running'; readonly name: string; readonly share: number; readonly counts: ImportCounts }
  | { readonly is: 'done' | 'cancelled'; readonly counts: ImportCounts }
  | { readonly is: 'failed'; readonly why: ImportFailure; readonly counts: ImportCounts };

export const NOTHING: ImportCounts = { read: 0, kept: 0, known: 0, unreadable: 0 };

function sum(one: ImportCounts, other: ImportCounts): ImportCounts {
  return {
    read: one.read + other.read,
    kept: one.kept + other.kept,
    known: one.known + other.known,
    unreadable: one.unreadable + other.unreadable,
  };
}

interface Import {
  readonly state: ImportState;
  readonly run: (files: readonly File[]) => Promise<void>;
  readonly cancel: () => void;
}

/** Imports files one after the other; stops at the first that fails, when asked, and when the page goes away. */
export function useImport(importFile: ImportFile): Import {
  const [state, setState] = useState<ImportState>({ is: 'idle' });
  const running = useRef<AbortController>(null);
  useEffect(() => () => running.current?.abort(), []);

  const run = async (files: readonly File[]): Promise<void> => {
    const stop = new AbortController();
    running.current = stop;
    let total = NOTHING;
    for (const file of files) {
      const before = total;
      const show = (counts: ImportCounts, share: number): void =>
        setState({ is: 'running', name: file.name, share, counts: sum(before, counts) });
      show(NOTHING, 0);
      const result = await importFile(file, show, stop.signal).catch(() => ({
        counts: NOTHING,
        failed: 'unreadable' as const,
      }));
      total = sum(before, result.counts);
      if (stop.signal.aborted) return setState({ is: 'cancelled', counts: total });
      if (result.failed !== null) return setState({ is: 'failed', why: result.failed, counts: total });
    }
    setState({ is: 'done', counts: total });
  };
  return { state, run, cancel: () => running.current?.abort() };
}
