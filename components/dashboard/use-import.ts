import { useEffect, useRef, useState } from 'react';

import type { Search, SearchCounts } from '../../utils/app/import/found';
import type { KeptCounts } from '../../utils/app/import/keep-found';
import type { SaveResult } from '../../utils/app/views';
import { now } from '../../utils/platform/clock';

type Failure = Extract<SaveResult, { ok: false }>['why'];

/** What an import is made of; the screen hands in the record, tests a made-up one. */
export interface ImportPort {
  /** Reads files and keeps nothing. `bytes`: read so far, of all files. Gives back early when the signal says stop. */
  readonly search: (
    files: readonly File[],
    onProgress: (counts: SearchCounts, bytes: number, file: string) => void,
    signal: AbortSignal,
  ) => Promise<Search>;
  /** Keeps the messages of these ids. */
  readonly keep: (
    search: Search,
    chosen: ReadonlySet<string>,
    onProgress: (share: number) => void,
  ) => Promise<SaveResult<KeptCounts>>;
}

export interface Reading {
  readonly name: string;
  readonly counts: SearchCounts | null;
  /** Bytes read, bytes of all files, and milliseconds since the start. */
  readonly bytes: number;
  readonly total: number;
  readonly elapsed: number;
}

export type ImportState =
  | { readonly is: 'idle' | 'cancelled' | 'failed' }
  | { readonly is: 'reading'; readonly reading: Reading }
  | { readonly is: 'found'; readonly search: Search; readonly failed: Failure | null }
  | { readonly is: 'keeping'; readonly search: Search; readonly share: number }
  | { readonly is: 'kept'; readonly counts: KeptCounts };

interface Import {
  readonly state: ImportState;
  readonly run: (files: readonly File[]) => Promise<void>;
  /** Stops reading, or leaves what was found: nothing is kept. */
  readonly cancel: () => void;
  readonly keep: (chosen: ReadonlySet<string>) => Promise<void>;
}

/** Files read, looked through, kept. Reading stops when the page goes away. */
export function useImport({ search: find, keep: store }: ImportPort): Import {
  const [state, setState] = useState<ImportState>({ is: 'idle' });
  const running = useRef<AbortController>(null);
  useEffect(() => () => running.current?.abort(), []);

  const run = async (files: readonly File[]): Promise<void> => {
    const stop = new AbortController();
    running.current = stop;
    const since = now().getTime();
    const total = files.reduce((sum, { size }) => sum + size, 0);
    const show = (counts: SearchCounts | null, bytes: number, name: string): void => {
      if (stop.signal.aborted) return;
      const elapsed = now().getTime() - since;
      setState({ is: 'reading', reading: { name, counts, bytes, total, elapsed } });
    };
    show(null, 0, files[0]?.name ?? '');
    try {
      const search = await find(files, show, stop.signal);
      if (!stop.signal.aborted) setState({ is: 'found', search, failed: null });
    } catch {
      if (!stop.signal.aborted) setState({ is: 'failed' });
    }
  };

  const cancel = (): void => {
    running.current?.abort();
    const isNothing = state.is === 'found' && state.search.mails.length === 0;
    setState({ is: isNothing ? 'idle' : 'cancelled' });
  };

  const keep = async (chosen: ReadonlySet<string>): Promise<void> => {
    if (state.is !== 'found') return;
    const { search } = state;
    const show = (share: number): void => setState({ is: 'keeping', search, share });
    show(0);
    const result = await store(search, chosen, show).catch(() => ({ ok: false, why: 'not-saved' }) as const);
    setState(result.ok ? { is: 'kept', counts: result.value } : { is: 'found', search, failed: result.why });
  };

  return { state, run, cancel, keep };
}
