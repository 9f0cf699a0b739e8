import '../../utils/i18n/parts/history';

import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';

import { historyPage, type HistoryCursor, type HistorySort } from '../../utils/app/message/history-page';
import type { HistoryFilter } from '../../utils/app/views';
import { useAccounts } from '../account/accounts';
import { useRecord } from '../page/services';
import { NO_FILTER } from './Filters';
import { History } from './History';

interface Shown {
  readonly filter: HistoryFilter;
  readonly sort: HistorySort;
  /** Where each page behind the first begins, up to the one that is shown. */
  readonly cursors: readonly HistoryCursor[];
}

/** The history over the record, live. */
export function HistoryScreen() {
  const { deps } = useRecord();
  const accounts = useAccounts();
  const [shown, setShown] = useState<Shown>({ filter: NO_FILTER, sort: 'newest', cursors: [] });
  const { filter, sort, cursors } = shown;
  const page = useLiveQuery(
    async () => ({ ...(await historyPage(deps, { filter, sort, after: cursors.at(-1) ?? null })), of: shown }),
    [deps, shown],
  );
  const next = page?.of === shown ? page.next : null;
  const go = (to: readonly HistoryCursor[]): void => {
    setShown({ ...shown, cursors: to });
    scrollTo(0, 0);
  };
  return (
    <History
      entries={page?.entries}
      accounts={accounts}
      filter={filter}
      onFilter={(changed) => setShown({ ...shown, filter: changed, cursors: [] })}
      sort={sort}
      onSort={(changed) => setShown({ ...shown, sort: changed, cursors: [] })}
      page={cursors.length + 1}
      onNext={next === null ? null : () => go([...cursors, next])}
      onBefore={cursors.length === 0 ? null : () => go(cursors.slice(0, -1))}
    />
  );
}
