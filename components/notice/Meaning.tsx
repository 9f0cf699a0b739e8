import type { NoticeView } from '../../utils/app/views';
import { Section } from '../ui/Section';
import { useText } from '../use-text';
import styles from './prose.module.css';

/** What it says, in plain words. */
export function Meaning({ view }: { readonly view: NoticeView }) {
  const { t } = useText();
  return (
    <Section title={t('notice.says')}>
      <p className={styles.prose}>{view.meaning.length === 0 ? t('notice.noMeaning') : view.meaning.join(' ')}</p>
      {view.attested === 'nothing' || view.attested === 'rule-only' ? (
        <p className={styles.aside}>{t(`attested.${view.attested}`)}</p>
      ) : null}
    </Section>
  );
}
