import '../../utils/i18n/parts/letter';
import '../../utils/i18n/parts/notice';
import '../../utils/i18n/parts/plan';

import { useLiveQuery } from 'dexie-react-hooks';
import { lazy, Suspense, useEffect, useRef, useState, type ReactNode } from 'react';

import { viewNotice } from '../../utils/app/notice/notice-view';
import { evidenceHref, journalHref, lettersHref } from '../dashboard/use-route';
import { useCaseEvidence } from '../evidence/use-case-evidence';
import { Notice } from '../notice/Notice';
import { usePreferences, useRecord } from '../page/services';
import { FirstPart } from '../plan/FirstPart';
import { LetterPart } from '../reply/LetterPart';
import type { Delivery } from '../reply/use-delivery';
import { useLetterWish } from '../reply/use-letter-wish';
import { Button } from '../ui/Button';
import { Callout } from '../ui/Callout';
import { goTo } from '../ui/go-to';
import { useText } from '../use-text';
import { useEntryActions } from './use-entry-actions';

// What comes of it and what may belong to it: the notice is there first.
const PlanPart = lazy(async () => ({ default: (await import('../plan/PlanPart')).PlanPart }));
const GlitchOffers = lazy(async () => ({ default: (await import('../journal/GlitchOffers')).GlitchOffers }));

interface NoticeOfProps {
  readonly id: string;
  /** Puts a letter into the tab beside; null where there is none. */
  readonly insert:
    | ((
        threadId: string | null,
        text: string,
        acceptRecipients: boolean,
      ) => ReturnType<NonNullable<Delivery['insert']>>)
    | null;
  readonly hrefOf: (id: string) => string;
  /** What to show when the entry is not in the record. */
  readonly gone: ReactNode;
}

/** One entry of the record, live, with everything that can be done to it. Use `key={id}`: its undo belongs to the entry. */
export function NoticeOf({ id, insert, hrefOf, gone }: NoticeOfProps) {
  const { t, language } = useText();
  const { deps } = useRecord();
  const { actions, removed, putBack } = useEntryActions(id);
  const { place = null } = usePreferences().settings;
  const wishes = useLetterWish(id);
  const { route, own, language: letterLanguage } = wishes.wish;
  const view = useLiveQuery(
    () => viewNotice(deps, id, language, { place, ...wishes.wish }),
    [deps, id, language, place, route, own, letterLanguage],
  );
  const evidence = useCaseEvidence(view?.entry.caseId ?? '', (ref) => evidenceHref(hrefOf(id), ref));
  const writeLetter = (step: string): void => {
    const letter = view?.letters.find(({ steps }) => steps.includes(step));
    if (letter !== undefined) wishes.choose(letter);
    goTo('reply');
  };
  if (removed !== null) return <Removed putBack={putBack} />;
  if (view === undefined) return <p role="status">{t('loading')}</p>;
  if (view === null) return gone;
  return (
    <Notice
      view={view}
      actions={{
        record: actions,
        first: <FirstPart key={view.entry.caseId} view={view} onLetter={writeLetter} />,
        letter: (
          <LetterPart
            view={view}
            wishes={wishes}
            evidence={evidence}
            letterHref={(letter) => lettersHref(hrefOf(id), letter)}
            insert={
              insert === null || view.threadId === null ? null : (text, accept) => insert(view.threadId, text, accept)
            }
          />
        ),
        evidence,
        plan:
          view.plan === null ? null : (
            <Suspense fallback={null}>
              <PlanPart
                key={view.entry.caseId}
                caseId={view.entry.caseId}
                plan={view.plan}
                letters={{ steps: view.letters.flatMap(({ steps }) => steps), write: writeLetter }}
              />
            </Suspense>
          ),
        glitches: (
          <Suspense fallback={null}>
            <GlitchOffers caseId={view.entry.caseId} hrefOf={(ref) => journalHref(hrefOf(id), ref)} />
          </Suspense>
        ),
        hrefOf,
        compare: async (ref) => (await import('../../utils/app/notice/compare-answer')).compareAnswer(deps, ref),
      }}
    />
  );
}

function Removed({ putBack }: { readonly putBack: () => Promise<boolean> }) {
  const { t } = useText();
  const [failed, setFailed] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  // What had the focus is gone with the entry.
  useEffect(() => box.current?.focus(), []);
  return (
    <div role="status" ref={box} tabIndex={-1}>
      <Callout tone="plain" icon="trash" title={t('panel.removed.title')}>
        <p>{t('panel.removed.text')}</p>
        {failed ? <p>{t('save.failed')}</p> : null}
        <Button kind="primary" icon="undo" onClick={() => void putBack().then((ok) => setFailed(!ok))}>
          {t('panel.removed.button')}
        </Button>
      </Callout>
    </div>
  );
}
