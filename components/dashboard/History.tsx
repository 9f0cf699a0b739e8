import { useState } from 'react';

import { HISTORY_SORTS, type HistorySort } from '../../utils/app/message/history-page';
import type { EntryView, HistoryFilter } from '../../utils/app/views';
import type { NamedAccount } from '../account/accounts';
import { Callout } from '../ui/Callout';
import { Segmented } from '../ui/Segmented';
import { SelectField } from '../ui/SelectField';
import { useText } from '../use-text';
import styles from './Dashboard.module.css';
import { Filters, isFiltering } from './Filters';
import { HistoryTable } from './HistoryTable';
import { HistoryTimeline } from './HistoryTimeline';
import { Pager } from './Pager';

interface HistoryProps {
  /** Of one page; undefined while it is being read. */
  readonly entries: readonly EntryView[] | undefined;
  readonly accounts: readonly NamedAccount[];
  readonly filter: HistoryFilter;
  readonly onFilter: (filter: HistoryFilter) => void;
  readonly sort: HistorySort;
  readonly onSort: (sort: HistorySort) => void;
  /** Counted from 1. */
  readonly page: number;
  /** Null on the last page. */
  readonly onNext: (() => void) | null;
  /** Null on the first page. */
  readonly onBefore: (() => void) | null;
}

function Empty({ filtered }: { readonly filtered: boolean }) {
  const { t } = useText();
  return filtered ? (
    <Callout tone="plain" title={t('history.noneFiltered')}>
      <p>{t('history.noneFilteredHint')}</p>
    </Callout>
  ) : (
    <Callout tone="plain" icon="mail" title={t('history.empty')}>
      <p>{t('history.emptyHint')}</p>
      <p>
        <a href="#/paste">{t('nav.pasteMessage')}</a> · <a href="#/files">{t('nav.addFile')}</a>
      </p>
    </Callout>
  );
}

/** The history with its filters and its order, page by page, as a table or along a line. */
export function History(props: HistoryProps) {
  const { t } = useText();
  const { entries, accounts, filter, onFilter, sort, onSort, page, onNext, onBefore } = props;
  const [shape, setShape] = useState<'table' | 'timeline'>('table');
  const none = entries !== undefined && entries.length === 0;
  const counted = entries === undefined ? t('loading') : none ? '' : t('history.count', { count: entries.length });
  const bare = none && page === 1 && !isFiltering(filter);
  return (
    <>
      <div className={styles.top}>
        <h1 className={styles.title}>{t('history.title')}</h1>
        {bare ? null : (
          <Segmented
            label={t('history.shape')}
            value={shape}
            options={[
              { value: 'table', label: t('history.table'), icon: 'history' },
              { value: 'timeline', label: t('history.timeline'), icon: 'clock' },
            ]}
            onChange={setShape}
          />
        )}
      </div>
      {bare ? null : (
        <>
          <Filters accounts={accounts} filter={filter} onChange={onFilter} />
          <div className={styles.sorted}>
            <p className={styles.soft} role="status">
              {counted}
            </p>
            <SelectField
              label={t('history.sort')}
              value={sort}
              options={HISTORY_SORTS.map((id) => ({ value: id, label: t(`history.sort.${id}`) }))}
              onChange={onSort}
            />
          </div>
        </>
      )}
      {bare ? (
        <p className={styles.soft} role="status">
          {counted}
        </p>
      ) : null}
      <div>
        {none ? <Empty filtered={!bare} /> : null}
        {entries === undefined || none ? null : shape === 'table' ? (
          <>
            <HistoryTable entries={entries} sort={sort} />
            <p className={styles.soft} id="history-keys">
              {t('history.keys')}
            </p>
          </>
        ) : (
          <HistoryTimeline entries={entries} />
        )}
      </div>
      <Pager page={page} onNext={onNext} onBefore={onBefore} />
    </>
  );
}
