import '../../utils/i18n/parts/history';

import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';

import { countPatterns } from '../../utils/app/patterns/patterns';
import type { PatternsView, Period } from '../../utils/app/patterns/patterns-views';
import { recordMark } from '../../utils/app/record-mark';
import { thresholdClaim } from '../../utils/app/patterns/threshold-claim';
import { useRecord } from '../page/services';
import { useText } from '../use-text';
import { Patterns, type PeriodChoice } from './Patterns';

/** The patterns of the record, counted in a worker, live. */
export function PatternsScreen() {
  const { deps } = useRecord();
  const { language, now } = useText();
  const [period, setPeriod] = useState<PeriodChoice>('all');
  const [attempt, setAttempt] = useState(0);
  const [view, setView] = useState<PatternsView | 'failed' | null>(null);
  const mark = useLiveQuery(() => recordMark(deps.db), [deps]);
  useEffect(() => {
    if (mark === undefined) return;
    let gone = false;
    countPatterns(periodOf(period, now), now).then(
      (counted) => !gone && setView(counted),
      () => !gone && setView('failed'),
    );
    return () => {
      gone = true;
    };
  }, [mark, period, now, attempt]);
  return (
    <Patterns
      view={view}
      period={period}
      onPeriod={setPeriod}
      claim={thresholdClaim(deps.knowledge, language)}
      onTryAgain={() => setAttempt(attempt + 1)}
    />
  );
}

/** The stretch of time of a choice, where the reader is; null for all of it. */
function periodOf(choice: PeriodChoice, now: Date): Period | null {
  if (choice === 'all') return null;
  if (choice === 'year') {
    const from = new Date(now.getFullYear(), now.getMonth() - 11, 1);
    return { from: from.getTime(), before: new Date(now.getFullYear(), now.getMonth() + 1, 1).getTime() };
  }
  const year = Number(choice);
  return { from: new Date(year, 0, 1).getTime(), before: new Date(year + 1, 0, 1).getTime() };
}
