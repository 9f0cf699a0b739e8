import type { EntryView } from '../../utils/app/views';
import { relativeDay, shortDay } from '../../utils/i18n/dates';
import { TierBadge } from '../notice/TierBadge';
import { useText } from '../use-text';
import { EntryLink } from './EntryLink';
import styles from './HistoryTable.module.css';

/** The history, newest first, as a table. On a narrow screen the tier moves under the name. */
export function HistoryTable({ entries }: { readonly entries: readonly EntryView[] }) {
  const { t, language, now } = useText();
  return (
    <table className={styles.table} aria-label={t('history.title')}>
      <thead>
        <tr>
          <th scope="col">{t('history.date')}</th>
          <th scope="col">{t('history.what')}</th>
          <th scope="col" className={styles.wide}>
            {t('history.tier')}
          </th>
          <th scope="col" className={styles.wide}>
            {t('history.from')}
          </th>
        </tr>
      </thead>
      <tbody>
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
          </tr>
        ))}
      </tbody>
    </table>
  );
}
