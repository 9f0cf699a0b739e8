import type { GlitchPage } from '../../utils/app/journal/glitch-page';
import { relativeDay, shortDay } from '../../utils/i18n/dates';
import { Pager } from '../dashboard/Pager';
import { Callout } from '../ui/Callout';
import { useText } from '../use-text';
import { byDay } from './by-day';
import styles from './Journal.module.css';
import { JournalLine } from './JournalLine';
import { NewEntryLink } from './NewEntryLink';

interface JournalProps {
  /** Undefined while it is being read. */
  readonly page: GlitchPage | undefined;
  /** Counted from 1. */
  readonly number: number;
  readonly onNext: (() => void) | null;
  readonly onBefore: (() => void) | null;
}

/** The journal by day, the latest first. */
export function Journal({ page, number, onNext, onBefore }: JournalProps) {
  const { t, language, now } = useText();
  return (
    <div className={styles.journal}>
      <div className={styles.top}>
        <h1 className={styles.title}>{t('journal.title')}</h1>
        <NewEntryLink />
      </div>
      <p className={styles.lead}>{t('journal.lead')}</p>
      <p className={styles.soft} role="status">
        {page === undefined ? t('loading') : page.total === 0 ? '' : t('journal.count', { count: page.total })}
      </p>
      {page?.total === 0 ? (
        <Callout tone="plain" icon="phone" title={t('journal.empty')}>
          <p>{t('journal.emptyHint')}</p>
        </Callout>
      ) : null}
      {byDay(page?.entries ?? []).map(({ day, entries }) => (
        <section key={day} className={styles.day} aria-labelledby={`day-${day}`}>
          <h2 className={styles.dayName} id={`day-${day}`}>
            {shortDay(day, language)} · {relativeDay(day, now, language)}
          </h2>
          <ul className={styles.lines}>
            {entries.map((entry) => (
              <JournalLine key={entry.id} entry={entry} />
            ))}
          </ul>
        </section>
      ))}
      <Pager page={number} onNext={onNext} onBefore={onBefore} />
    </div>
  );
}
