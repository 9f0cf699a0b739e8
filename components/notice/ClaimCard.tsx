import type { StepView } from '../../utils/app/views';
import { longDay, relativeDay, shortDay } from '../../utils/i18n/dates';
import { Disclosure } from '../ui/Disclosure';
import { OutwardLink } from '../ui/OutwardLink';
import { useText } from '../use-text';
import styles from './ClaimCard.module.css';
import { GradeTag } from './GradeTag';

type ClaimView = StepView['claims'][number];

/** A deadline or limit that sources state: all of them side by side, the stricter one planned for. */
export function ClaimCard({ claim }: { readonly claim: ClaimView }) {
  const { t, language, now } = useText();
  const disagree = new Set(claim.values.map(({ value }) => value)).size > 1;
  const plan =
    claim.plannedDate === null
      ? undefined
      : t('claim.plan', {
          date: longDay(claim.plannedDate, language),
          relative: relativeDay(claim.plannedDate, now, language),
        });
  return (
    <Disclosure summary={claim.title} detail={plan}>
      {claim.official ? null : <p>{t('claim.unpublished')}</p>}
      {disagree ? <p>{t(plan === undefined ? 'claim.disagree' : 'claim.disagreePlan')}</p> : null}
      <ul className={styles.values}>
        {claim.values.map(({ value, source }) => (
          <li key={`${value} ${source.url}`}>
            <strong>{value}</strong>
            <span>
              <OutwardLink url={source.url}>{source.who}</OutwardLink>, {source.date ?? t('source.undated')}{' '}
              <GradeTag grade={source.grade} />
            </span>
          </li>
        ))}
      </ul>
      {claim.note === '' ? null : <p className={styles.note}>{claim.note}</p>}
      <p className={styles.note}>{t('source.checked', { date: shortDay(claim.lastChecked, language) })}</p>
    </Disclosure>
  );
}
