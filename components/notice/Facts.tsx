import type { NoticeView } from '../../utils/app/views';
import { WordHelp } from '../help/WordHelp';
import { useText } from '../use-text';
import { factWords } from './fact-words';
import styles from './Facts.module.css';

/** From whom it is, its subject, and the facts it does state. */
export function Facts({ view: { entry, fields, fromText } }: { readonly view: NoticeView }) {
  const { t, language } = useText();
  const lines = [
    { fact: 'from', name: t('notice.from'), words: fromText === '' ? t('notice.noSender') : fromText },
    { fact: 'subject', name: t('notice.subject'), words: entry.subject === '' ? t('notice.noSubject') : entry.subject },
    ...factWords(fields, language).map(({ fact, words }) => ({ fact, name: t(`fact.${fact}`), words })),
  ];
  return (
    <dl className={styles.facts}>
      {lines.map(({ fact, name, words }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {words}
            {fact === 'standing' ? <WordHelp word="standing" said={name} /> : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}
