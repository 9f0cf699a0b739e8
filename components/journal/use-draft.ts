import { useEffect, useRef, useState } from 'react';

import { dropDraft, keepDraft, newDraft, waitingDraft, type GlitchDraft } from '../../utils/app/journal/glitch-draft';
import { useRecord } from '../page/services';
import { changed, type FormValues } from './form-values';

interface Drafting {
  /** Null until it is read. */
  readonly draft: GlitchDraft | null;
  /** Whether what is on the screen is kept; null while nothing was written. */
  readonly kept: boolean | null;
  readonly change: (part: Partial<FormValues>) => void;
  /** Forgets it, and begins another one. */
  readonly again: () => Promise<void>;
}

/** The entry that is being written: the one that waits, else a new one. Every change is kept at once. */
export function useDraft(): Drafting {
  const { deps } = useRecord();
  const [draft, setDraft] = useState<GlitchDraft | null>(null);
  const [kept, setKept] = useState<boolean | null>(null);
  // A photo that took long to add must not bring back what was written before it.
  const latest = useRef<{ readonly draft: GlitchDraft; readonly begun: boolean } | null>(null);
  const show = (next: GlitchDraft, begun: boolean): void => {
    latest.current = { draft: next, begun };
    setDraft(next);
  };
  useEffect(() => {
    let gone = false;
    const begin = (waiting: GlitchDraft | null): void => {
      if (gone) return;
      show(waiting ?? newDraft(deps.now()), waiting !== null);
      setKept(waiting === null ? null : true);
    };
    waitingDraft(deps).then(begin, () => begin(null));
    return () => {
      gone = true;
    };
  }, [deps]);
  const change = (part: Partial<FormValues>): void => {
    if (latest.current === null) return;
    const { draft: before, begun } = latest.current;
    // A page may stand open for hours before the first word.
    const from = begun ? before : { ...newDraft(deps.now()), id: before.id };
    const next = changed(from, part, from.startedAt);
    show(next, true);
    void keepDraft(next).then(setKept);
  };
  const again = async (): Promise<void> => {
    if (latest.current !== null) await dropDraft(latest.current.draft.id);
    show(newDraft(deps.now()), false);
    setKept(null);
  };
  return { draft, kept, change, again };
}
