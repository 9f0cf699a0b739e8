import type { CaseView } from '../../utils/app/case/case-views';
import { shortDay } from '../../utils/i18n/dates';
import { noticeHash } from '../dashboard/use-route';
import { Button } from '../ui/Button';
import { Disclosure } from '../ui/Disclosure';
import { LinkButton } from '../ui/LinkButton';
import { Section } from '../ui/Section';
import { useText } from '../use-text';
import type { CaseActions } from './case-actions';
import { dueWords, sourceWords } from './due-words';
import styles from './Case.module.css';

interface CaseStepsProps {
  readonly view: CaseView;
  readonly actions: Pick<CaseActions, 'takeStep' | 'untakeStep'>;
}

/** The next step with its date and where the date is from; the others fold away. */
export function CaseSteps({ view, actions }: CaseStepsProps) {
  const text = useText();
  const { t, language } = text;
  const { card, steps, about } = view;
  const others = steps.filter(({ id }) => id !== card.step?.id);
  if (card.state === 'closed' || (card.step === null && others.length === 0)) return null;
  return (
    <div className={styles.screenOnly}>
      <Section title={t('case.nextTitle')}>
        {card.step === null ? null : (
          <div className={styles.next}>
            <p className={styles.nextName}>{card.step.text.title}</p>
            {card.next === null ? null : (
              <p>
                {dueWords(card.next, text, 'long')}. <span className={styles.soft}>{sourceWords(card.next, text)}</span>
              </p>
            )}
            <p>{card.step.text.how}</p>
            <div className={styles.buttons}>
              {about === null ? null : (
                <LinkButton href={noticeHash(about)} kind={card.question === null ? 'primary' : 'second'}>
                  {t('case.about')}
                </LinkButton>
              )}
              <StepButton id={card.step.id} actions={actions} />
            </div>
          </div>
        )}
        {others.length === 0 ? null : (
          <Disclosure summary={t('case.stepsLeft')}>
            <ul className={styles.steps}>
              {others.map((step) => (
                <li key={step.id}>
                  <p>{step.text.title}</p>
                  {step.doneAt === null ? (
                    <StepButton id={step.id} actions={actions} />
                  ) : (
                    <p className={styles.soft}>
                      {t('case.stepDoneOn', { day: shortDay(step.doneAt, language) })}{' '}
                      <Button kind="plain" icon="undo" onClick={() => actions.untakeStep(step.id)}>
                        {t('case.stepUndo')}
                      </Button>
                    </p>
                  )}
                </li>
              ))}
            </ul>
          </Disclosure>
        )}
      </Section>
    </div>
  );
}

function StepButton({ id, actions }: { readonly id: string; readonly actions: Pick<CaseActions, 'takeStep'> }) {
  const { t } = useText();
  return (
    <Button icon="check" onClick={() => actions.takeStep(id)}>
      {t('case.stepDone')}
    </Button>
  );
}
