import type { PlanView, StepView } from '../../utils/app/plan/plan-views';
import { Sources } from '../notice/Sources';
import { Disclosure, DisclosureGroup } from '../ui/Disclosure';
import { useText } from '../use-text';
import styles from './Plan.module.css';
import { PlanLater } from './PlanLater';
import { Steps, type StepsProps } from './Steps';

interface PlanLadderProps extends Omit<StepsProps, 'steps'> {
  readonly view: PlanView;
  /** Steps she can take and that are not shown above. */
  readonly more: readonly StepView[];
  /** Steps that are done, or not for her. */
  readonly behind: readonly StepView[];
}

/** The rest of the ladder, folded: further steps, what is behind her, what comes later, what is not for her, the same letter again. */
export function PlanLadder({ view, more, behind, ...of }: PlanLadderProps) {
  const { t } = useText();
  const { later, notCovered, again } = view;
  if (more.length + behind.length + later.length + notCovered.length === 0 && again === null) return null;
  return (
    <DisclosureGroup>
      {more.length === 0 ? null : (
        <Disclosure summary={t('plan.more', { count: more.length })}>
          <Steps steps={more} {...of} />
        </Disclosure>
      )}
      {behind.length === 0 ? null : (
        <Disclosure summary={t('plan.behind')}>
          <Steps steps={behind} {...of} />
        </Disclosure>
      )}
      <PlanLater steps={later} />
      {notCovered.length === 0 ? null : (
        <Disclosure summary={t('plan.notCovered')}>
          <ul className={styles.names}>
            {notCovered.map(({ id, title, why, step }) => (
              <li key={id}>
                <p className={styles.date}>{title}</p>
                <p>{why}</p>
                <Sources sources={step.sources} lastChecked={step.lastChecked} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {again === null ? null : (
        <Disclosure summary={t('plan.again')}>
          <p>{t('plan.againText', { title: again.title })}</p>
        </Disclosure>
      )}
    </DisclosureGroup>
  );
}
