import type { NewsView } from '../../utils/app/case/overview';
import { relativeDay, shortDay } from '../../utils/i18n/dates';
import { caseHash } from '../dashboard/use-route';
import { entryName } from '../notice/entry-name';
import { TierBadge } from '../notice/TierBadge';
import { Section } from '../ui/Section';
import { useText } from '../use-text';
import styles from './Overview.module.css';

/** What came in since the driver last looked, each leading to its case. */
export function News({ news }: { readonly news: NewsView }) {
  const text = useText();
  const { t, language, now } = text;
  return (
    <Section title={t('overview.news', { day: shortDay(news.since, language) })}>
      <ul className={styles.news}>
        {news.entries.map((entry) => (
          <li key={entry.id} className={styles.entry}>
            <a href={caseHash(entry.caseId)}>{entryName(entry, text)}</a>
            <TierBadge tier={entry.tier} />
            <span className={styles.soft}>{relativeDay(entry.date ?? entry.loggedAt, now, language)}</span>
          </li>
        ))}
      </ul>
      {news.more ? (
        <p className={styles.soft}>
          <a href="#/history">{t('overview.newsMore')}</a>
        </p>
      ) : null}
    </Section>
  );
}
