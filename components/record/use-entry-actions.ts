import { useMemo, useState } from 'react';

import { correct, undoCorrection } from '../../utils/app/message/correct';
import { remove, restore, type Removed } from '../../utils/app/message/remove';
import type { RecordActions } from '../notice/record-actions';
import { useRecord } from '../page/services';

interface EntryActions {
  readonly actions: RecordActions;
  /** What was removed on this page, until it is put back or the page is left. */
  readonly removed: Removed | null;
  /** False when it could not be put back. */
  readonly putBack: () => Promise<boolean>;
  /** Another message is shown: the undo goes. */
  readonly forget: () => void;
}

/** Corrections and removal of one entry, with the undo that lasts as long as the page. */
export function useEntryActions(id: string | null): EntryActions {
  const { deps } = useRecord();
  const [removed, setRemoved] = useState<Removed | null>(null);
  const actions = useMemo((): RecordActions => {
    const ref = id ?? '';
    return {
      correct: async (category, tier) => (await correct(deps, { id: ref, category, tier })).ok,
      undoCorrection: async () => (await undoCorrection(deps, ref)).ok,
      remove: async (reason) => {
        const result = await remove(deps, [ref], reason);
        if (result.ok) setRemoved(result.value);
        return result.ok;
      },
    };
  }, [deps, id]);
  const putBack = async (): Promise<boolean> => {
    if (removed === null) return false;
    const result = await restore(deps, removed);
    if (result.ok) setRemoved(null);
    return result.ok;
  };
  return { actions, removed, putBack, forget: () => setRemoved(null) };
}
