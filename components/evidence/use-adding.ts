import { useState } from 'react';

import type { AddResult } from '../../utils/app/evidence/add-evidence';
import type { HandedFile } from './evidence-port';

/** What became of one file. */
export interface Outcome {
  readonly name: string;
  readonly result: AddResult;
}

export interface Adding {
  /** How far the files at hand are; null when none is being added. */
  readonly at: { readonly done: number; readonly all: number } | null;
  /** What became of the files handed over last. */
  readonly outcomes: readonly Outcome[];
  readonly run: (files: readonly HandedFile[], items?: readonly string[]) => Promise<void>;
  readonly clear: () => void;
}

/** Adds files one after the other, each kept or refused by itself. */
export function useAdding(
  add: (file: HandedFile, items?: readonly string[]) => Promise<AddResult>,
  onAdded?: (outcomes: readonly Outcome[]) => void,
): Adding {
  const [at, setAt] = useState<Adding['at']>(null);
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>([]);
  const run: Adding['run'] = async (files, items) => {
    if (at !== null || files.length === 0) return;
    const made: Outcome[] = [];
    for (const file of files) {
      setAt({ done: made.length + 1, all: files.length });
      const result = await add(file, items).catch((): AddResult => ({
        ok: false,
        why: 'not-saved',
        detail: 'unavailable',
      }));
      made.push({ name: file.name, result });
    }
    setOutcomes(made);
    setAt(null);
    onAdded?.(made);
  };
  return { at, outcomes, run, clear: () => setOutcomes([]) };
}
