import type { StepView } from '../../utils/app/plan/plan-views';
import { ClaimCard } from '../notice/ClaimCard';
import { OnlyEnglish } from '../notice/OnlyEnglish';
import { Sources } from '../notice/Sources';
import { Disclosure, DisclosureGroup } from '../ui/Disclosure';
import { OutwardLink } from '../ui/OutwardLink';
import { useText } from '../use-text';
import { LostAccess } from './LostAccess';
import styles from './Plan.module.css';
import type { PlanActions } from './plan-actions';
import { StepButtons } from './StepButtons';
import { dateSentences, stepLine, stepPlace } from './step-words';

interface PlanStepProps {
  readonly view: StepView;
  readonly lostAccess: string | null;
  readonly actions: PlanActions;
}

/** One step: its state and date, how to do it, what can be said of it; folded below what it rests on. */
export function PlanStep({ view, lostAccess, actions }: PlanStepProps) {
  const text = useText();
  const { t } = text;
  const { step, text: words, claims, state, language: lang } = view;
  const [date, ...about] = dateSentences(view, text);
  return (
    <Disclosure summary={words.title} lang={lang} detail={stepLine(view, text)} id={stepPlace(view.id)}>
      <div className={styles.body}>
        <OnlyEnglish of={lang} />
        {date === undefined ? null : <p className={styles.date}>{date}</p>}
        {about.map((one) => (
          <p key={one} className={styles.soft}>
            {one}
          </p>
        ))}
        {state.kind === 'waiting' ? <p>{t('step.waitHint')}</p> : null}
        {state.kind === 'not-for-me' && state.why !== '' ? <p>{t('step.notForMeWhy', { why: state.why })}</p> : null}
        {step.covers === 'yes' || words.covers === '' ? null : <p lang={lang}>{words.covers}</p>}
        <p lang={lang}>{words.how}</p>
        {step.deadline?.from === 'loss-of-access' ? <LostAccess day={lostAccess} onSave={actions.lostAccess} /> : null}
        <StepFacts view={view} />
        <StepButtons view={view} actions={actions} />
        <DisclosureGroup>
          {claims.map((claim) => (
            <ClaimCard key={claim.id} claim={claim} />
          ))}
          <Disclosure summary={t('step.forWhom')}>
            <p lang={lang}>{words.who}</p>
            {step.covers === 'yes' ? <p lang={lang}>{words.covers}</p> : null}
            <p className={styles.soft}>{t('step.quality', { quality: t(`grade.${step.quality}`) })}</p>
            <Sources sources={step.sources} lastChecked={step.lastChecked} />
          </Disclosure>
        </DisclosureGroup>
      </div>
    </Disclosure>
  );
}

/** What to ask and attach, where, and what to expect. */
function StepFacts({ view: { step, text: words, language: lang } }: Pick<PlanStepProps, 'view'>) {
  const { t, language } = useText();
  return (
    <dl className={styles.facts}>
      {(['ask', 'attach'] as const).map((part) =>
        words[part].length === 0 ? null : (
          <div key={part}>
            <dt>{t(`step.${part}`)}</dt>
            <dd>
              <ul lang={lang}>
                {words[part].map((one) => (
                  <li key={one}>{one}</li>
                ))}
              </ul>
            </dd>
          </div>
        ),
      )}
      {step.links.length === 0 ? null : (
        <div>
          <dt>{t('step.where')}</dt>
          {step.links.map(({ url, says }) => (
            <dd key={url}>
              <OutwardLink url={url}>{says[language] ?? says['en'] ?? url}</OutwardLink>
            </dd>
          ))}
        </div>
      )}
      {words.expect === '' ? null : (
        <div>
          <dt>{t('step.expect')}</dt>
          <dd lang={lang}>{words.expect}</dd>
        </div>
      )}
    </dl>
  );
}
