import type { Source } from '../../utils/core/knowledge';
import { shortDay } from '../../utils/i18n/dates';
import { OutwardLink } from '../ui/OutwardLink';
import { useText } from '../use-text';
import { GradeTag } from './GradeTag';
import { sourceDay } from './source-day';
import styles from './Sources.module.css';

/** Where something is known from: who says it, how old it is, how good it is. */
export function Sources({
  sources,
  lastChecked,
}: {
  readonly sources: readonly Source[];
  readonly lastChecked?: string;
}) {
  const text = useText();
  const { t, language } = text;
  return (
    <div className={styles.sources}>
      {sources.length === 0 ? <p>{t('source.none')}</p> : null}
      <ul className={styles.list}>
        {sources.map((source) => (
          <li key={`${source.url} ${source.who}`}>
            <OutwardLink url={source.url}>{source.who}</OutwardLink>{' '}
            <span className={styles.date}>{sourceDay(source.date, text)}</span> <GradeTag grade={source.grade} />
          </li>
        ))}
      </ul>
      {lastChecked === undefined || lastChecked === '' ? null : (
        <p>{t('source.checked', { date: shortDay(lastChecked, language) })}</p>
      )}
    </div>
  );
}
