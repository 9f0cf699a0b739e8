import { lazy, Suspense, useCallback, type ReactNode } from 'react';

import type { CompareView } from '../../utils/app/notice/compare-answer';
import { caseHref, phrasesHref } from '../dashboard/use-route';
import type { EvidenceView } from '../../utils/app/evidence/evidence-view';
import type { FilledLetter, NoticeView, ReplyView } from '../../utils/app/views';
import type { CaseEvidence } from '../evidence/evidence-port';
import { useLoaded } from '../page/use-loaded';
import { Reply } from '../reply/Reply';
import type { Delivery } from '../reply/use-delivery';
import { Callout } from '../ui/Callout';
import { DisclosureGroup } from '../ui/Disclosure';
import { Section } from '../ui/Section';
import { useText } from '../use-text';
import { Consequence } from './Consequence';
import { Evidence } from './Evidence';
import { FirstThing } from './FirstThing';
import { LeavesOut } from './LeavesOut';
import { Meaning } from './Meaning';
import styles from './Notice.module.css';
import { NoticeHead } from './NoticeHead';
import { OwnWords } from './OwnWords';
import { Reasons } from './Reasons';
import type { RecordActions } from './record-actions';
import { RecordSection } from './RecordSection';
import { RungNote } from './RungNote';
import { SenderNote } from './SenderNote';
import { Steps } from './Steps';
import { Story } from './Story';

// What comes of comparing it with other messages: the notice is there first.
const CompareAnswer = lazy(async () => ({ default: (await import('./CompareAnswer')).CompareAnswer }));
const CompareSentences = lazy(async () => ({ default: (await import('./CompareSentences')).CompareSentences }));

export interface NoticeActions {
  readonly record: RecordActions;
  readonly delivery: Delivery;
  /** The letter with these words in its blanks, naming what goes with it. */
  readonly fill: (
    reply: ReplyView,
    values: Readonly<Record<string, string>>,
    attached: readonly EvidenceView[],
  ) => FilledLetter;
  /** What was collected in its case; null where nothing can be added. */
  readonly evidence: CaseEvidence | null;
  /** Entries of the journal that may belong to its case; null where there is nothing to put them into. */
  readonly glitches: ReactNode;
  readonly hrefOf: (id: string) => string;
  /** The message beside the others of the record. */
  readonly compare: (id: string) => Promise<CompareView | null>;
}

/** One message in full: in the panel one column, on a wide screen what to understand beside what to do. */
export function Notice({ view, actions }: { readonly view: NoticeView; readonly actions: NoticeActions }) {
  const { t } = useText();
  const { compare } = actions;
  const compared = useLoaded(useCallback(() => compare(view.entry.id), [compare, view]));
  const fraud = view.entry.tier === 'fraud';
  const sent = view.entry.kind === 'sent';
  return (
    <article className={styles.notice}>
      <NoticeHead view={view} />
      {fraud ? (
        <Callout tone="care" icon="shieldOff" title={t('fraud.title')}>
          <p>{t('fraud.text')}</p>
        </Callout>
      ) : null}
      <RungNote view={view} />
      <FirstThing view={view} />
      <div className={styles.parts}>
        <div className={styles.understand}>
          {sent ? <p>{t('notice.sent')}</p> : <Meaning view={view} />}
          <LeavesOut view={view} />
          {compared === null || fraud ? null : (
            <Suspense fallback={null}>
              <CompareAnswer view={compared} hrefOf={actions.hrefOf} />
              <CompareSentences view={compared} />
            </Suspense>
          )}
          {sent ? null : <Consequence view={view} />}
        </div>
        <div className={styles.act}>
          {fraud ? null : actions.glitches}
          <Evidence view={view} evidence={actions.evidence} />
          {view.reply === null || fraud ? null : (
            <Reply
              key={`${view.entry.id} ${view.reply.templateId}`}
              view={view}
              reply={view.reply}
              fill={actions.fill}
              evidence={actions.evidence}
              delivery={actions.delivery}
            />
          )}
          <Steps view={view} />
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
            caseHref={caseHref(actions.hrefOf(view.entry.id), view.entry.caseId)}
          />
        </div>
      </div>
      <p className={styles.legal}>{t('legal')}</p>
    </article>
  );
}
