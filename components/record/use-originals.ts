import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect } from 'react';

import { waitingMark } from '../../utils/app/original/original-view';
import { useRecord } from '../page/services';

/** Takes in the originals that wait, when a page opens and while it is open. What can't be kept is tried when one opens again. */
export function useOriginals(): void {
  const { deps } = useRecord();
  // A record that can't be read is said where it is drawn.
  const waiting = useLiveQuery(() => waitingMark(deps).catch(() => ''), [deps]);
  useEffect(() => {
    if (!waiting) return;
    const take = async (): Promise<void> => {
      // The reader of mail is large, and seldom needed.
      const { takeOriginals } = await import('../../utils/app/original/take-originals');
      await takeOriginals(deps);
    };
    // It goes on waiting, and the notice says so.
    void take().catch(() => undefined);
  }, [deps, waiting]);
}
