import type { NoticeView } from '../../utils/app/views';
import { useText } from '../use-text';
import { factWords } from './fact-words';
import styles from './Facts.module.css';

/** From whom it is, its subject, and the facts it does state. */
export function Facts({ view: { entry, fields, fromText } }: { readonly view: NoticeView }) {
  const { t, language } = useText();
  const lines = [
    { name: t('notice.from'), words: fromText === '' ? t('notice.noSender') : fromText },
    { name: t('notice.subject'), words: entry.subject === '' ? t('notice.noSubject') : entry.subject },
    ...factWords(fields, language).map(({ fact, words }) => ({ name: t(`fact.${fact}`), words })),
  ];
  return (
    <dl className={styles.facts}>
      {lines.map(({ name, words }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
