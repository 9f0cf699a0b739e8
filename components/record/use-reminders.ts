import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect } from 'react';

import { recordMark } from '../../utils/app/record-mark';
import { localDay } from '../../utils/i18n/dates';
import { usePreferences, useRecord } from '../page/services';
import { useText } from '../use-text';

/** An import changes the record many times a second: the dates are found once it pauses. */
const PAUSE = 500;

/** Keeps what there is to remind of up with the record, the day and the settings, where reminding is switched on. */
export function useReminders(): void {
  const { language, now } = useText();
  const { deps } = useRecord();
  const { remind = false, remindOpenly, place } = usePreferences().settings;
  const mark = useLiveQuery(() => (remind ? recordMark(deps.db) : null), [deps, remind]);
  const today = localDay(now);
  useEffect(() => {
    if (!remind || typeof mark !== 'string') return;
    const stop = new AbortController();
    const keep = async (): Promise<void> => {
      // Most drivers never need it: it stays out of what a page loads first.
      const { keepReminders } = await import('../../utils/app/plan/reminder-steps');
      await keepReminders(deps, language, stop.signal);
    };
    // A record that can't be read is said where it is drawn; the dates stay as they were found last.
    const timer = setTimeout(() => void keep().catch(() => undefined), PAUSE);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [deps, language, mark, place, remind, remindOpenly, today]);
}
