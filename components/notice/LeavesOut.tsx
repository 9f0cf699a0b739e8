import type { NoticeView } from '../../utils/app/views';
import { Icon } from '../ui/Icon';
import { Section } from '../ui/Section';
import { useText } from '../use-text';
import styles from './prose.module.css';

/** The facts a fair notice of this kind would state and this one does not. */
export function LeavesOut({ view }: { readonly view: NoticeView }) {
  const { t } = useText();
  if (view.leavesOut.length === 0) return null;
  return (
    <Section title={t('notice.leavesOut')}>
      <ul className={styles.list}>
        {view.leavesOut.map((fact) => (
          <li key={fact} className={styles.item}>
            <Icon name="close" />
            <span>{t(`missing.${fact}`)}</span>
          </li>
        ))}
      </ul>
      {view.reply === null ? null : <p className={styles.aside}>{t('notice.replyAsks')}</p>}
    </Section>
  );
}
