import type { TimelineItem } from '../../utils/app/case/case-views';
import { shortDay } from '../../utils/i18n/dates';
import { Section } from '../ui/Section';
import { useText } from '../use-text';
import styles from './Case.module.css';

/** The evidence by its numbers, with the sums by which the files can be told to be unchanged. */
export function EvidenceIndex({ items }: { readonly items: readonly TimelineItem[] }) {
  const { t, language } = useText();
  const evidence = items
    .flatMap((item) => (item.type === 'evidence' ? [item] : []))
    .toSorted((one, other) => one.view.number - other.view.number);
  if (evidence.length === 0) return null;
  return (
    <div className={styles.paperOnly}>
      <Section title={t('case.evidenceIndex')}>
        <table className={styles.index}>
          <thead>
            <tr>
              <th scope="col">{t('case.evidenceNumber')}</th>
              <th scope="col">{t('case.evidenceName')}</th>
              <th scope="col">{t('case.evidenceTime')}</th>
              <th scope="col">{t('case.evidenceSum')}</th>
            </tr>
          </thead>
          <tbody>
            {evidence.map(({ view, date }) => (
              <tr key={view.id}>
                <td>{view.label}</td>
                <td>{view.facts.name}</td>
                <td>{date === null ? '' : shortDay(date, language)}</td>
                <td className={styles.sum}>{view.facts.sha256}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Section>
    </div>
  );
}
