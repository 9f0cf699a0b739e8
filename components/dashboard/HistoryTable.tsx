import type { HistorySort } from '../../utils/app/message/history-page';
import type { EntryView } from '../../utils/app/views';
import { relativeDay, shortDay } from '../../utils/i18n/dates';
import { TierBadge } from '../notice/TierBadge';
import { cx } from '../ui/cx';
import { useText } from '../use-text';
import { EntryLink } from './EntryLink';
import styles from './HistoryTable.module.css';
import { caseHash } from './use-route';
import { moveByKey } from './use-row-keys';

interface HistoryTableProps {
  readonly entries: readonly EntryView[];
  readonly sort: HistorySort;
}

type Direction = 'ascending' | 'descending' | undefined;

/** The history as a table. On a narrow screen the tier moves under the name. Arrow keys go from row to row. */
export function HistoryTable({ entries, sort }: HistoryTableProps) {
  const { t, language, now } = useText();
  const byDate: Direction = sort === 'newest' ? 'descending' : sort === 'oldest' ? 'ascending' : undefined;
  return (
    <table className={styles.table} aria-label={t('history.title')} aria-describedby="history-keys">
      <thead>
        <tr>
          <th scope="col" aria-sort={byDate}>
            {t('history.date')}
          </th>
          <th scope="col" aria-sort={sort === 'category' ? 'ascending' : undefined}>
            {t('history.what')}
          </th>
          <th scope="col" className={styles.wide} aria-sort={sort === 'tier' ? 'descending' : undefined}>
            {t('history.tier')}
          </th>
          <th scope="col" className={styles.wide}>
            {t('history.from')}
          </th>
          <th scope="col" className={styles.wide}>
            {t('history.case')}
          </th>
        </tr>
      </thead>
      <tbody onKeyDown={moveByKey}>
        {entries.map((entry) => (
          <tr key={entry.id}>
            <td className={styles.date}>
              {entry.date === null ? t('date.unknown') : shortDay(entry.date, language)}
              {entry.date === null ? null : (
                <span className={styles.soft}>{relativeDay(entry.date, now, language)}</span>
              )}
            </td>
            <td>
              <EntryLink entry={entry} />
              <span className={styles.narrow}>{entry.kind === 'sent' ? null : <TierBadge tier={entry.tier} />}</span>
            </td>
            <td className={styles.wide}>{entry.kind === 'sent' ? null : <TierBadge tier={entry.tier} />}</td>
            <td className={styles.wide}>{entry.kind === 'sent' ? t('history.you') : entry.from}</td>
            <td className={cx(styles.wide, styles.case)}>
              <a href={caseHash(entry.caseId)} aria-label={t('story.case')}>
                {t('history.case')}
              </a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
