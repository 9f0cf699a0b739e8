import type { NoticeView } from '../../utils/app/views';
import { clockTime, longDay, relativeDay } from '../../utils/i18n/dates';
import { useText } from '../use-text';
import { entryName } from './entry-name';
import { factWords } from './fact-words';
import styles from './NoticeHead.module.css';
import { TierBadge } from './TierBadge';

/** What it is, how grave, from when and from whom; then the facts it does state. */
export function NoticeHead({ view }: { readonly view: NoticeView }) {
  const text = useText();
  const { t, language, now } = text;
  const { entry } = view;
  const facts = factWords(view.fields, language);
  return (
    <header className={styles.head}>
      <div className={styles.tags}>
        <TierBadge tier={entry.tier} />
        {view.canned ? <span className={styles.tag}>{t('notice.canned')}</span> : null}
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
      <dl className={styles.facts}>
        <div>
          <dt>{t('notice.from')}</dt>
          <dd>{view.fromText === '' ? t('notice.noSender') : view.fromText}</dd>
        </div>
        <div>
          <dt>{t('notice.subject')}</dt>
          <dd>{entry.subject === '' ? t('notice.noSubject') : entry.subject}</dd>
        </div>
        {facts.map(({ fact, words }) => (
          <div key={fact}>
            <dt>{t(`fact.${fact}`)}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </header>
  );
}
