import { ROLLING_DAYS, type Patterns } from '../../utils/app/patterns/patterns-views';
import type { ClaimView } from '../../utils/app/plan/plan-views';
import { ClaimCard } from '../notice/ClaimCard';
import { useText } from '../use-text';
import styles from './Chart.module.css';
import { Figures } from './Figures';

interface RollingFiguresProps {
  readonly patterns: Patterns;
  /** What sources say about how many are too many. */
  readonly claim: ClaimView | null;
}

/** How close together notices of one kind came, and what is known about how many are too many. */
export function RollingFigures({ patterns, claim }: RollingFiguresProps) {
  const { t, nameOf } = useText();
  const days = { days: ROLLING_DAYS };
  const title = t('patterns.rolling', days);
  return (
    <Figures title={title} note={<p>{t('patterns.rollingNote')}</p>}>
      {/* On a phone four columns of long words are wider than the page. */}
      <div className={styles.wide} role="group" aria-label={title} tabIndex={0}>
        <table className={styles.table} aria-label={title}>
          <thead>
            <tr>
              <th scope="col">{t('patterns.kind')}</th>
              <th scope="col" className={styles.number}>
                {t('patterns.lately', days)}
              </th>
              <th scope="col" className={styles.number}>
                {t('patterns.most', days)}
              </th>
              <th scope="col" className={styles.number}>
                {t('patterns.all')}
              </th>
            </tr>
          </thead>
          <tbody>
            {patterns.rolling.map(({ category, lately, most, all }) => (
              <tr key={category}>
                <th scope="row">{nameOf(category)}</th>
                <td className={styles.number}>{t('number', { number: lately })}</td>
                <td className={styles.number}>{t('number', { number: most })}</td>
                <td className={styles.number}>{t('number', { number: all })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>
        <strong>{t('patterns.threshold')}</strong> {t('patterns.thresholdWhy')}
      </p>
      {claim === null ? null : <ClaimCard claim={claim} />}
    </Figures>
  );
}
