import '../../utils/i18n/parts/notice';

import type { CompareView } from '../../utils/app/notice/compare-answer';
import { Section } from '../ui/Section';
import { useText } from '../use-text';
import styles from './CompareSentences.module.css';
import prose from './prose.module.css';

/** Sentences of the message that don't go together, side by side in its own words. */
export function CompareSentences({ view }: { readonly view: CompareView }) {
  const { t } = useText();
  if (view.contradictions.length === 0) return null;
  return (
    <Section title={t('contradiction.title')}>
      {view.contradictions.map(({ first, second }) => (
        <div key={`${first} ${second ?? ''}`} className={styles.pair}>
          <blockquote className={styles.quote} dir="auto">
            {first}
          </blockquote>
          {second === null ? null : (
            <>
              <p className={prose.aside}>{t('contradiction.beside')}</p>
              <blockquote className={styles.quote} dir="auto">
                {second}
              </blockquote>
            </>
          )}
        </div>
      ))}
      <p className={prose.aside}>{t('contradiction.text')}</p>
    </Section>
  );
}
