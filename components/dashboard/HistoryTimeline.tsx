import type { EntryView } from '../../utils/app/views';
import { shortDay } from '../../utils/i18n/dates';
import { TierBadge } from '../notice/TierBadge';
import { cx } from '../ui/cx';
import { Section } from '../ui/Section';
import { useText } from '../use-text';
import { byMonth } from './by-month';
import { EntryLink } from './EntryLink';
import styles from './HistoryTimeline.module.css';

/** The history along a line, month by month, newest first. */
export function HistoryTimeline({ entries }: { readonly entries: readonly EntryView[] }) {
  const { t, language } = useText();
  return (
    <div className={styles.months}>
      {byMonth(entries, language, ({ date, loggedAt }) => date ?? loggedAt).map((group) => (
        <Section key={group.month} title={group.month}>
          <ol className={styles.line}>
            {group.entries.map((entry) => (
              <li key={entry.id} className={cx(styles.item, styles[entry.kind])}>
                <p className={styles.when}>
                  {entry.date === null ? t('date.unknown') : shortDay(entry.date, language)}
                </p>
                <EntryLink entry={entry} />
                {entry.kind === 'sent' ? null : <TierBadge tier={entry.tier} />}
              </li>
            ))}
          </ol>
        </Section>
      ))}
    </div>
  );
}
