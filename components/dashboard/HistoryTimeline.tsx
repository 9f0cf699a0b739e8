import type { EntryView } from '../../utils/app/views';
import { shortDay } from '../../utils/i18n/dates';
import { markOf } from '../notice/line-mark';
import { TierBadge } from '../notice/TierBadge';
import { LineEntry } from '../ui/LineEntry';
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
              <LineEntry key={entry.id} {...markOf(entry.kind)}>
                <p className={styles.when}>
                  {entry.date === null ? t('date.unknown') : shortDay(entry.date, language)}
                </p>
                <EntryLink entry={entry} />
                {entry.kind === 'sent' ? null : <TierBadge tier={entry.tier} />}
              </LineEntry>
            ))}
          </ol>
        </Section>
      ))}
    </div>
  );
}
