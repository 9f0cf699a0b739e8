import type { NoticeView } from '../../utils/app/views';
import { clockTime, longDay, relativeDay } from '../../utils/i18n/dates';
import { WordHelp } from '../help/WordHelp';
import { useText } from '../use-text';
import { entryName } from './entry-name';
import styles from './NoticeHead.module.css';
import { TierBadge } from './TierBadge';

/** What it is, how grave, from when, and in one sentence what it says. */
export function NoticeHead({ view }: { readonly view: NoticeView }) {
  const text = useText();
  const { t, language, now } = text;
  const { entry } = view;
  const [lead] = view.meaning;
  return (
    <header className={styles.head}>
      <div className={styles.tags}>
        <TierBadge tier={entry.tier} />
        {view.canned ? (
          <span>
            <span className={styles.tag}>{t('notice.canned')}</span>
            <WordHelp word="canned" said={t('notice.canned')} />
          </span>
        ) : null}
        {view.sureness === 'sure' || entry.corrected ? null : (
          <span className={styles.tag}>{t(`sureness.${view.sureness}`)}</span>
        )}
      </div>
      <h1 className={styles.title}>{entry.corrected ? entryName(entry, text) : view.title}</h1>
      <p className={styles.when}>
        {entry.date === null ? (
          t('date.unknown')
        ) : (
          <time dateTime={entry.date}>
            {longDay(entry.date, language)}, {clockTime(entry.date, language)} ·{' '}
            {relativeDay(entry.date, now, language)}
          </time>
        )}
      </p>
      {view.entry.kind === 'sent' || lead === undefined ? null : (
        <p className={styles.lead} lang={view.language}>
          {lead}
        </p>
      )}
    </header>
  );
}
