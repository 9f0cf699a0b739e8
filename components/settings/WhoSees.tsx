import { Section } from '../ui/Section';
import { useText } from '../use-text';
import styles from './WhoSees.module.css';

const WHO = ['page', 'google', 'amazon', 'browser', 'others', 'screen', 'keyboard', 'device', 'court'] as const;

/** Who can see what, said openly. */
export function WhoSees() {
  const { t } = useText();
  return (
    <Section title={t('who.title')} level={3}>
      <dl className={styles.list}>
        {WHO.map((who) => (
          <div key={who}>
            <dt>{t(`who.${who}`)}</dt>
            <dd>{t(`who.${who}.text`)}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
