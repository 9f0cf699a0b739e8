import type { NoticeView } from '../../utils/app/views';
import { FLAGGED_CATEGORIES, type CategoryId } from '../../utils/core/types';
import { Section } from '../ui/Section';
import { useText } from '../use-text';
import { Facts } from './Facts';
import { OnlyEnglish } from './OnlyEnglish';
import styles from './prose.module.css';

const FLAGGED: readonly CategoryId[] = FLAGGED_CATEGORIES;

/** What it says, in plain words: what follows on the sentence in its head, and the facts it states. */
export function Meaning({ view }: { readonly view: NoticeView }) {
  const { t } = useText();
  const isFlagged = FLAGGED.includes(view.entry.category);
  const [lead, ...more] = view.meaning;
  return (
    <Section title={t('notice.says')}>
      <OnlyEnglish of={view.language} />
      {lead === undefined ? <p className={styles.prose}>{t('notice.noMeaning')}</p> : null}
      {more.length === 0 ? null : (
        <p className={styles.prose} lang={view.language}>
          {more.join(' ')}
        </p>
      )}
      {isFlagged && (view.attested === 'nothing' || view.attested === 'rule-only') ? (
        <p className={styles.aside}>{t(`attested.${view.attested}`)}</p>
      ) : null}
      <Facts view={view} />
    </Section>
  );
}
