import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useMemo, useRef, useState } from 'react';

import { recordMark } from '../../utils/app/record-mark';
import { openSearch, type SearchSession } from '../../utils/app/search/search';
import type { SearchAnswer, SearchQuery } from '../../utils/app/search/search-views';
import { useRecord } from '../page/services';
import { useText } from '../use-text';
import { searchLabels } from './search-labels';

/** Asks the worker as fast as it answers, also after the record has changed. `again`: starts anew after a failure. */
export function useSearch(query: SearchQuery): {
  readonly answer: SearchAnswer | 'failed' | null;
  readonly again: () => void;
} {
  const { deps } = useRecord();
  const { t, nameOf } = useText();
  const labels = useMemo(() => searchLabels({ t, nameOf }), [t, nameOf]);
  const [answer, setAnswer] = useState<SearchAnswer | 'failed' | null>(null);
  const [attempt, setAttempt] = useState(0);
  const session = useRef<SearchSession>(null);
  useEffect(() => {
    const opened = openSearch(labels, setAnswer);
    session.current = opened;
    return () => opened.leave();
  }, [labels, attempt]);
  useEffect(() => {
    if (query.words.trim() !== '') session.current?.ask(query);
  }, [query, labels, attempt]);
  const mark = useLiveQuery(() => recordMark(deps.db), [deps]);
  useEffect(() => session.current?.again(), [mark]);
  return { answer, again: () => setAttempt(attempt + 1) };
}
