import type { PlanView } from '../../utils/app/plan/plan-views';
import { Disclosure } from '../ui/Disclosure';
import { useText } from '../use-text';
import styles from './Plan.module.css';

/** What opens only once something has come of other steps: named, with what it waits for. */
export function PlanLater({ steps }: { readonly steps: PlanView['later'] }) {
  const { t, language } = useText();
  if (steps.length === 0) return null;
  const either = new Intl.ListFormat(language, { type: 'disjunction' });
  return (
    <Disclosure summary={t('plan.later')}>
      <ul className={styles.names}>
        {steps.map(({ id, title, after, outcomes }) => {
          const words = { outcomes: either.format(outcomes.map((outcome) => t(`plan.if.${outcome}`))) };
          return (
            <li key={id}>
              <p className={styles.date}>{title}</p>
              <p className={styles.soft}>
                {after.length === 0
                  ? t('plan.laterAny', words)
                  : t('plan.laterAfter', { ...words, steps: either.format(after) })}
              </p>
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}
