import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';

import { history } from '../../utils/app/history';
import { useRecord } from '../page/services';
import { NO_FILTER } from './Filters';
import { History } from './History';

/** Entries shown at first, and added by each "Show more". */
const PAGE = 50;

/** The history over the record, live. */
export function HistoryScreen() {
  const { deps } = useRecord();
  const [filter, setFilter] = useState(NO_FILTER);
  const [limit, setLimit] = useState(PAGE);
  const found = useLiveQuery(() => history(deps, filter, limit + 1), [deps, filter, limit]);
  return (
    <History
      entries={found?.slice(0, limit)}
      filter={filter}
      onFilter={setFilter}
      onMore={found !== undefined && found.length > limit ? () => setLimit(limit + PAGE) : null}
    />
  );
}
