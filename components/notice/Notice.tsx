import { lazy, Suspense, useCallback, type ReactNode } from 'react';

import type { CompareView } from '../../utils/app/notice/compare-answer';
import { caseHref, phrasesHref, wordingHref } from '../dashboard/use-route';
import type { NoticeView } from '../../utils/app/views';
import type { CaseEvidence } from '../evidence/evidence-port';
import { useLoaded } from '../page/use-loaded';
import { DisclosureGroup } from '../ui/Disclosure';
import { Section } from '../ui/Section';
import { useText } from '../use-text';
import { AnswerNote } from './AnswerNote';
import { Consequence } from './Consequence';
import { Evidence } from './Evidence';
import { FraudNote } from './FraudNote';
import { LeavesOut } from './LeavesOut';
import { Meaning } from './Meaning';
import styles from './Notice.module.css';
import { NoticeHead } from './NoticeHead';
import { OwnWords } from './OwnWords';
import { Reasons } from './Reasons';
import type { RecordActions } from './record-actions';
import { RecordSection } from './RecordSection';
import { SenderNote } from './SenderNote';
import { Story } from './Story';

// What comes of comparing it with other messages: the notice is there first.
const CompareAnswer = lazy(async () => ({ default: (await import('./CompareAnswer')).CompareAnswer }));
const CompareSentences = lazy(async () => ({ default: (await import('./CompareSentences')).CompareSentences }));

export interface NoticeActions {
  readonly record: RecordActions;
  /** The one thing to do next; null where there is nothing. */
  readonly first: ReactNode;
  /** The letter to write about it; null where there is none. */
  readonly letter: ReactNode;
  /** What was collected in its case; null where nothing can be added. */
  readonly evidence: CaseEvidence | null;
  /** Entries of the journal that may belong to its case; null where there is nothing to put them into. */
  readonly glitches: ReactNode;
  /** What comes next in its case; null where nothing does. */
  readonly plan: ReactNode;
  readonly hrefOf: (id: string) => string;
  /** The message beside the others of the record. */
  readonly compare: (id: string) => Promise<CompareView | null>;
}

/** One message in full: first what to do, then what to understand; on a wide screen they stand side by side. */
export function Notice({ view, actions }: { readonly view: NoticeView; readonly actions: NoticeActions }) {
  const { t } = useText();
  const { compare } = actions;
  const compared = useLoaded(useCallback(() => compare(view.entry.id), [compare, view]));
  const fraud = view.entry.tier === 'fraud';
  const sent = view.entry.kind === 'sent';
  return (
    <article className={styles.notice}>
      <NoticeHead view={view} />
      {fraud ? <FraudNote view={view} /> : <AnswerNote view={view} compared={compared} hrefOf={actions.hrefOf} />}
      {fraud || sent ? null : actions.first}
      <div className={styles.parts}>
        <div className={styles.act}>
          {fraud ? null : actions.letter}
          <Evidence view={view} evidence={actions.evidence} />
          {fraud ? null : actions.glitches}
          {actions.plan}
        </div>
        <div className={styles.understand}>
          {sent ? <p>{t('notice.sent')}</p> : <Meaning view={view} />}
          <LeavesOut view={view} />
          {compared === null || fraud ? null : (
            <Suspense fallback={null}>
              <CompareAnswer view={compared} hrefOf={actions.hrefOf} passedOverAbove={view.canned} />
              <CompareSentences view={compared} />
            </Suspense>
          )}
          {sent ? null : <Consequence view={view} />}
        </div>
        <div className={styles.more}>
          {sent ? null : <SenderNote view={view} />}
          <Story view={view} compared={compared} hrefOf={actions.hrefOf} />
          <Section title={t('notice.closer')}>
            <DisclosureGroup>
              {sent ? null : <Reasons view={view} />}
              <OwnWords view={view} teachHref={sent ? null : phrasesHref(actions.hrefOf(view.entry.id))} />
            </DisclosureGroup>
          </Section>
          <RecordSection
            view={view}
            actions={actions.record}
            wordingHref={wordingHref(actions.hrefOf(view.entry.id))}
            caseHref={caseHref(actions.hrefOf(view.entry.id), view.entry.caseId)}
          />
        </div>
      </div>
      <p className={styles.legal}>{t('legal')}</p>
    </article>
  );
}
