import { useState } from 'react';

import type { EntryView, HistoryFilter } from '../../utils/app/views';
import { Button } from '../ui/Button';
import { Callout } from '../ui/Callout';
import { Segmented } from '../ui/Segmented';
import { useText } from '../use-text';
import styles from './Dashboard.module.css';
import { Filters, isFiltering } from './Filters';
import { HistoryTable } from './HistoryTable';
import { HistoryTimeline } from './HistoryTimeline';

interface HistoryProps {
  /** Undefined while it is being read. */
  readonly entries: readonly EntryView[] | undefined;
  readonly filter: HistoryFilter;
  readonly onFilter: (filter: HistoryFilter) => void;
  /** Null when all are shown. */
  readonly onMore: (() => void) | null;
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

/** The history with its filters, as a table or along a line. */
export function History({ entries, filter, onFilter, onMore }: HistoryProps) {
  const { t } = useText();
  const [shape, setShape] = useState<'table' | 'timeline'>('table');
  const bare = entries !== undefined && entries.length === 0 && !isFiltering(filter);
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
      {bare ? null : <Filters filter={filter} onChange={onFilter} />}
      <p className={styles.soft} role="status">
        {entries === undefined
          ? t('loading')
          : entries.length === 0
            ? ''
            : t('history.count', { count: entries.length })}
      </p>
      <div>
        {entries !== undefined && entries.length === 0 ? <Empty filtered={!bare} /> : null}
        {entries === undefined || entries.length === 0 ? null : shape === 'table' ? (
          <HistoryTable entries={entries} />
        ) : (
          <HistoryTimeline entries={entries} />
        )}
      </div>
      {onMore === null ? null : (
        <div>
          <Button onClick={onMore}>{t('history.more')}</Button>
        </div>
      )}
    </>
  );
}
