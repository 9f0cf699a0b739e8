import type { ReactNode } from 'react';

import type { CopyOf } from '../../utils/app/case/case-copies';
import type { CaseView, SuggestionView } from '../../utils/app/case/case-views';
import { longDay } from '../../utils/i18n/dates';
import { printPage } from '../../utils/platform/print';
import { useAccountWords } from '../account/accounts';
import { TierBadge } from '../notice/TierBadge';
import type { StepLetters } from '../plan/plan-actions';
import { dossierHash, storyHash } from '../dashboard/use-route';
import { Button } from '../ui/Button';
import { cx } from '../ui/cx';
import { LinkButton } from '../ui/LinkButton';
import { useText } from '../use-text';
import type { CaseActions } from './case-actions';
import { caseAbout, caseName } from './case-name';
import { CaseFacts } from './CaseFacts';
import { CaseSteps } from './CaseSteps';
import { EvidenceIndex } from './EvidenceIndex';
import { ManageCase } from './ManageCase';
import { OutcomeQuestion } from './OutcomeQuestion';
import { Suggestions } from './Suggestions';
import { Timeline } from './Timeline';
import styles from './Case.module.css';
import { usePrinting } from './use-printing';

interface CaseProps {
  readonly view: CaseView;
  readonly suggestions: readonly SuggestionView[];
  readonly copies: ReadonlyMap<string, CopyOf>;
  readonly actions: CaseActions;
  /** What came of the last action, and how to take it back. */
  readonly done: ReactNode;
  /** Entries of the journal that may belong to it. */
  readonly offers: ReactNode;
  /** The small pictures of what was collected. */
  readonly evidence: ReactNode;
  /** All that can be done; null where nothing can. */
  readonly plan: ReactNode;
  /** The letters of its steps. */
  readonly letters: StepLetters;
}

/** One case: everything that happened in order, beside one column of facts. On paper, a dossier. */
export function Case({ view, suggestions, copies, actions, done, offers, evidence, plan, letters }: CaseProps) {
  const { t, language, now } = useText();
  const printing = usePrinting();
  return (
    <article className={styles.case}>
      <CaseHead view={view} />
      {done}
      <div className={styles.parts}>
        <div className={styles.first}>
          {view.card.question === null ? null : <OutcomeQuestion question={view.card.question} actions={actions} />}
          {view.plan === null ? null : <CaseSteps plan={view.plan} letters={letters} actions={actions} />}
        </div>
        <div className={styles.aside}>
          <CaseFacts view={view} printing={printing} />
        </div>
        <div className={styles.main}>
          <Suggestions suggestions={suggestions} actions={actions} />
          {view.card.state === 'closed' ? null : <div className={styles.screenOnly}>{plan}</div>}
          <div className={styles.screenOnly}>{offers}</div>
          <Timeline items={view.timeline} copies={copies} printing={printing} actions={actions} />
          {evidence}
          <EvidenceIndex items={view.timeline} />
          <ManageCase view={view} actions={actions} />
        </div>
      </div>
      <p className={styles.legal}>
        <span className={styles.paperOnly}>{t('case.printed', { day: longDay(now.toISOString(), language) })} </span>
        {t('legal')}
      </p>
    </article>
  );
}

function CaseHead({ view: { card } }: { readonly view: CaseView }) {
  const text = useText();
  const { t } = text;
  const account = useAccountWords()(card.accounts);
  const about = caseAbout(card, text);
  return (
    <header className={styles.head}>
      <div className={styles.name}>
        <div className={styles.tags}>
          {card.tier === null ? null : <TierBadge tier={card.tier} />}
          {card.state === 'closed' ? <span className={styles.tag}>{t('case.closed')}</span> : null}
          {card.outcome === null ? null : <span className={styles.tag}>{t(`outcome.${card.outcome.kind}`)}</span>}
        </div>
        <h1 className={styles.title}>{caseName(card, text)}</h1>
        <p className={styles.soft}>{account === null ? about : `${about} · ${account}`}</p>
      </div>
      <div className={cx(styles.screenOnly, styles.buttons)}>
        <LinkButton kind="second" icon="lock" href={dossierHash(card.id)}>
          {t('case.dossier')}
        </LinkButton>
        <LinkButton kind="second" icon="edit" href={storyHash(card.id)}>
          {t('case.story')}
        </LinkButton>
        <Button icon="file" onClick={printPage}>
          {t('case.print')}
        </Button>
      </div>
    </header>
  );
}
