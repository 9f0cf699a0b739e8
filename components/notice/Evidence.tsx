import type { NoticeView } from '../../utils/app/views';
import { Section } from '../ui/Section';
import { useText } from '../use-text';
import styles from './Evidence.module.css';
import prose from './prose.module.css';

const WHEN = ['now', 'today', 'later'] as const;

/** What to collect, in the order in which it disappears. */
export function Evidence({ view }: { readonly view: NoticeView }) {
  const { t } = useText();
  if (view.evidence.length === 0) return null;
  return (
    <Section title={t('evidence.title')}>
      <p className={prose.aside}>{t('evidence.note')}</p>
      {WHEN.map((when) => {
        const items = view.evidence.filter((item) => item.when === when);
        if (items.length === 0) return null;
        return (
          <div key={when} className={styles.group}>
            <h3 className={styles.when}>{t(`evidence.${when}`)}</h3>
            <ul className={styles.list}>
              {items.map((item) => (
                <li key={item.id}>{item.text}</li>
              ))}
            </ul>
          </div>
        );
      })}
    </Section>
  );
}
