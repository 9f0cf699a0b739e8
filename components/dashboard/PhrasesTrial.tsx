import type { PhraseChange, PhraseTrial } from '../../utils/app/notice/try-phrase';
import type { CategoryId } from '../../utils/core/types';
import { shortDay } from '../../utils/i18n/dates';
import { entryName } from '../notice/entry-name';
import { Callout } from '../ui/Callout';
import { Disclosure } from '../ui/Disclosure';
import { useText } from '../use-text';
import styles from './Phrases.module.css';
import { noticeHash } from './use-route';

/** Changes in view; the others on request. */
const SHOWN = 5;

interface PhrasesTrialProps {
  /** Null while there are no words that can be tried. */
  readonly trial: PhraseTrial | null;
  readonly category: CategoryId;
}

/** What the words would match of what is kept, and what would change. */
export function PhrasesTrial({ trial, category }: PhrasesTrialProps) {
  const { t, nameOf } = useText();
  if (trial === null) return <p className={styles.soft}>{t('phrases.untried')}</p>;
  const { matches, of, changes, changing, corrected, fraud, withoutText, many } = trial;
  return (
    <div className={styles.trial}>
      <p className={styles.matches} role="status">
        {t('phrases.matches', { matches, count: of })}
      </p>
      {many ? (
        <Callout tone="care" title={t('phrases.common')}>
          <p>{t('phrases.manyHint')}</p>
        </Callout>
      ) : null}
      {corrected > 0 ? <Callout tone="care" title={t('phrases.corrected', { count: corrected })} /> : null}
      {fraud > 0 ? <p className={styles.soft}>{t('phrases.fraud', { count: fraud })}</p> : null}
      {withoutText > 0 ? <p className={styles.soft}>{t('phrases.withoutText', { count: withoutText })}</p> : null}
      {changing > 0 ? (
        <>
          <p>{t('phrases.changes', { count: changing })}</p>
          <Changes changes={changes.slice(0, SHOWN)} />
          {changing > SHOWN ? (
            <Disclosure summary={t('phrases.moreChanges', { count: changing - SHOWN })}>
              <Changes changes={changes.slice(SHOWN)} />
              {changing > changes.length ? <p>{t('phrases.notListed', { count: changing - changes.length })}</p> : null}
            </Disclosure>
          ) : null}
        </>
      ) : matches > 0 ? (
        <p>{t('phrases.noChange', { category: category === 'not-flex' ? t('correct.not') : nameOf(category) })}</p>
      ) : null}
    </div>
  );
}

function Changes({ changes }: { readonly changes: readonly PhraseChange[] }) {
  const text = useText();
  const { t, nameOf, language } = text;
  return (
    <ul className={styles.changes}>
      {changes.map(({ entry, after }) => (
        <li key={entry.id}>
          <a href={noticeHash(entry.id)}>{entry.subject === '' ? t('notice.noSubject') : entry.subject}</a>
          <span className={styles.soft}>
            {' '}
            · {entry.date === null ? t('date.unknown') : shortDay(entry.date, language)}
          </span>
          <p>
            <del>
              <span className={styles.spoken}>{t('phrases.before')}</span> {entryName(entry, text)}
            </del>{' '}
            <ins>
              <span className={styles.spoken}>{t('phrases.after')}</span>{' '}
              {after === 'not-flex' ? t('correct.not') : nameOf(after)}
            </ins>
          </p>
        </li>
      ))}
    </ul>
  );
}
