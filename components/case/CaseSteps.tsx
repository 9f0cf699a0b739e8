import type { PlanView } from '../../utils/app/plan/plan-views';
import { longDay, relativeDay } from '../../utils/i18n/dates';
import { FirstCard } from '../plan/FirstCard';
import styles from '../plan/FirstCard.module.css';
import type { StepLetters } from '../plan/plan-actions';
import { stepPlace } from '../plan/step-words';
import { Button } from '../ui/Button';
import { goTo } from '../ui/go-to';
import { useText } from '../use-text';
import type { CaseActions } from './case-actions';

interface CaseStepsProps {
  readonly plan: PlanView;
  readonly letters: StepLetters;
  readonly actions: Pick<CaseActions, 'takeStep'>;
}

/** The next ten minutes of a case; how a step is done stands with the step. */
export function CaseSteps({ plan, letters, actions }: CaseStepsProps) {
  const { t, language, now } = useText();
  const { id, state, text } = plan.first;
  const until = state.kind === 'waiting' ? state.until.day : null;
  const isLetter = until === null && letters.steps.includes(id);
  const wait = until && { day: longDay(until, language), relative: relativeDay(until, now, language) };
  return (
    <FirstCard
      title={t('first.title')}
      action={wait ? t('first.wait', wait) : text.title}
      step={plan.first}
      plan={plan}
      notes={[t(wait ? 'step.waitHint' : 'first.rest')]}
    >
      <div className={styles.buttons}>
        {isLetter ? (
          <Button icon="edit" onClick={() => letters.write(id)}>
            {t('step.writeLetter')}
          </Button>
        ) : (
          <Button icon="route" onClick={() => goTo(stepPlace(id))}>
            {t(wait ? 'first.showWait' : 'first.showStep')}
          </Button>
        )}
        {state.kind === 'to-do' && !isLetter ? (
          <Button
            kind="plain"
            icon="check"
            label={`${t('case.stepDone')}: ${text.title}`}
            onClick={() => actions.takeStep(id)}
          >
            {t('case.stepDone')}
          </Button>
        ) : null}
      </div>
    </FirstCard>
  );
}
