import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect } from 'react';

import { findDates } from '../../utils/app/case/case-dates';
import { recordMark } from '../../utils/app/record-mark';
import { useRecord } from '../page/services';
import { useText } from '../use-text';

/** Keeps the dates by which the overview orders its cases up with the record, where it has more cases than it shows. */
export function useCaseDates(isLong: boolean): void {
  const { language } = useText();
  const { deps } = useRecord();
  const mark = useLiveQuery(() => recordMark(deps.db), [deps]);
  useEffect(() => {
    if (!isLong || mark === undefined) return;
    const stop = new AbortController();
    // The list stands as it was ordered last; a record that can't be read or written is said where it is drawn.
    findDates(deps, language, stop.signal).catch(() => undefined);
    return () => stop.abort();
  }, [deps, language, isLong, mark]);
}
