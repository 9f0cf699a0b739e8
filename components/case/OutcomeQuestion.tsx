import type { OutcomeQuestion as Question } from '../../utils/app/case/case-views';
import { longDay } from '../../utils/i18n/dates';
import { Callout } from '../ui/Callout';
import { useText } from '../use-text';
import type { CaseActions } from './case-actions';
import styles from './Case.module.css';
import { OutcomeForm } from './OutcomeForm';

interface OutcomeQuestionProps {
  readonly question: Question;
  readonly actions: Pick<CaseActions, 'setOutcome' | 'askLater'>;
}

/** Asked when there is something to say: after a result, or after two weeks of silence. */
export function OutcomeQuestion({ question, actions }: OutcomeQuestionProps) {
  const { t, language } = useText();
  return (
    <div className={styles.screenOnly}>
      <Callout tone="calm" icon="balance" title={t('outcome.title')}>
        <p>{t(`outcome.why.${question.why}`, { day: longDay(question.since, language) })}</p>
        <OutcomeForm
          suggested={question.suggested}
          onSave={actions.setOutcome}
          onOther={actions.askLater}
          otherWord={t('outcome.later')}
        />
      </Callout>
    </div>
  );
}
