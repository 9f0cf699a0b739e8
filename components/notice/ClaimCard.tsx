import type { ClaimView } from '../../utils/app/plan/plan-views';
import { longDay, relativeDay, shortDay } from '../../utils/i18n/dates';
import { Disclosure } from '../ui/Disclosure';
import { OutwardLink } from '../ui/OutwardLink';
import { useText } from '../use-text';
import styles from './ClaimCard.module.css';
import { GradeTag } from './GradeTag';
import { OnlyEnglish } from './OnlyEnglish';
import { sourceDay } from './source-day';

type Value = ClaimView['values'][number];

/** A deadline or limit that sources state: each thing they say once, with who says it; the one the plan goes by first. */
export function ClaimCard({ claim }: { readonly claim: ClaimView }) {
  const text = useText();
  const { t, language, now } = text;
  const said = bySaying(claim);
  const isPlanned = claim.plannedDate !== null;
  const plan = !isPlanned
    ? undefined
    : t('claim.plan', {
        date: longDay(claim.plannedDate, language),
        relative: relativeDay(claim.plannedDate, now, language),
      });
  return (
    <Disclosure summary={claim.title} lang={claim.language} detail={plan}>
      <OnlyEnglish of={claim.language} />
      {claim.statedDate === null ? null : (
        <p className={styles.strong}>{t('claim.stated', { date: longDay(claim.statedDate, language) })}</p>
      )}
      {claim.official ? null : <p>{t('claim.unpublished')}</p>}
      {said.length < 2 ? null : <p>{t(isPlanned ? 'claim.disagreePlan' : 'claim.disagree')}</p>}
      <ul className={styles.values}>
        {said.map(([value, from]) => (
          <li key={value}>
            <strong lang={claim.language}>{value}</strong>
            {isPlanned && from.some(isStricter) ? <span className={styles.planned}>{t('claim.goesBy')}</span> : null}
            {from.map(({ source }) => (
              <span key={source.url}>
                <OutwardLink url={source.url}>{source.who}</OutwardLink>, {sourceDay(source.date, text)}{' '}
                <GradeTag grade={source.grade} />
              </span>
            ))}
          </li>
        ))}
      </ul>
      {claim.note === '' ? null : (
        <p className={styles.note} lang={claim.language}>
          {claim.note}
        </p>
      )}
      <p className={styles.note}>{t('source.checked', { date: shortDay(claim.lastChecked, language) })}</p>
    </Disclosure>
  );
}

/** What is said, with those who say it: the stricter first, else as the file has it. */
function bySaying({ values }: ClaimView): readonly (readonly [string, readonly Value[]])[] {
  const said = [...new Set(values.map(({ value }) => value))];
  return said
    .map((saying) => [saying, values.filter(({ value }) => value === saying)] as const)
    .toSorted(([, one], [, other]) => Number(other.some(isStricter)) - Number(one.some(isStricter)));
}

function isStricter({ stricter }: Value): boolean {
  return stricter === true;
}
