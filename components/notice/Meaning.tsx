import type { NoticeView } from '../../utils/app/views';
import { FLAGGED_CATEGORIES, type CategoryId } from '../../utils/core/types';
import { Section } from '../ui/Section';
import { useText } from '../use-text';
import styles from './prose.module.css';

const FLAGGED: readonly CategoryId[] = FLAGGED_CATEGORIES;

/** What it says, in plain words. */
export function Meaning({ view }: { readonly view: NoticeView }) {
  const { t } = useText();
  const isFlagged = FLAGGED.includes(view.entry.category);
  return (
    <Section title={t('notice.says')}>
      <p className={styles.prose}>{view.meaning.length === 0 ? t('notice.noMeaning') : view.meaning.join(' ')}</p>
      {isFlagged && (view.attested === 'nothing' || view.attested === 'rule-only') ? (
        <p className={styles.aside}>{t(`attested.${view.attested}`)}</p>
      ) : null}
    </Section>
  );
}
