import type { ReactNode } from 'react';

import type { PlanView, StepView } from '../../utils/app/plan/plan-views';
import { Section } from '../ui/Section';
import { useText } from '../use-text';
import { AskPlace } from './AskPlace';
import styles from './Plan.module.css';
import type { PlanActions } from './plan-actions';
import { PlanLadder } from './PlanLadder';
import { Steps } from './Steps';

interface CasePlanProps {
  readonly view: PlanView;
  readonly actions: PlanActions;
  /** What came of the last action. */
  readonly done: ReactNode;
}

/** Steps of a track that are there at once; the first thing to do and those with a time limit always are. */
const AT_ONCE = 3;

/** Two tracks of steps that run side by side, a few of each; folded below the rest of the ladder. */
export function CasePlan({ view, actions, done }: CasePlanProps) {
  const { t } = useText();
  const { first, asksPlace, place, unsaid, lostAccess } = view;
  const steps = [...view.amazon, ...view.beside];
  const shown = [view.amazon, view.beside].flatMap((track) =>
    track.filter(isOpen).filter((step, at) => at < AT_ONCE || step.id === first.id || step.due?.kind === 'on'),
  );
  const amazon = shown.filter(({ step }) => step.track === 'amazon');
  const beside = shown.filter(({ step }) => step.track !== 'amazon');
  const of = { lostAccess, actions };
  return (
    <Section title={t('step.title')} id="steps">
      <div className={styles.plan}>
        {asksPlace || place !== null || unsaid ? <AskPlace place={place} unsaid={unsaid} actions={actions} /> : null}
        {beside.length === 0 ? (
          <Steps steps={amazon} {...of} />
        ) : (
          <>
            {amazon.length === 0 ? null : (
              <Section title={t('plan.amazon')} level={3}>
                <Steps steps={amazon} {...of} />
              </Section>
            )}
            <Section title={t('plan.beside')} level={3}>
              <Steps steps={beside} {...of} />
            </Section>
          </>
        )}
        {done}
        <PlanLadder
          view={view}
          more={steps.filter((step) => isOpen(step) && !shown.includes(step))}
          behind={steps.filter((step) => !isOpen(step))}
          {...of}
        />
      </div>
    </Section>
  );
}

function isOpen({ state }: StepView): boolean {
  return state.kind === 'to-do' || state.kind === 'waiting';
}
