import { useLiveQuery } from 'dexie-react-hooks';
import { lazy, Suspense, useState } from 'react';

import { EVERYTHING, history } from '../../utils/app/message/history';
import type { PageState } from '../../utils/messaging/contract';
import { evidenceHash, journalHash } from '../dashboard/use-route';
import { NoteButton } from '../journal/NoteButton';
import { usePreferences, useRecord } from '../page/services';
import { useWebmailAccess, watchesAny, webmailViews } from '../webmail/access';
import { Popup, type WebmailOffer } from './Popup';

const NoteHere = lazy(async () => ({ default: (await import('../journal/NoteHere')).NoteHere }));

interface PopupScreenProps {
  readonly page: PageState | null;
  /** The webmail the page in front is, and where. */
  readonly front: WebmailOffer | null;
  readonly onPanel: () => void;
  readonly welcomeHref: string;
  readonly pageHref: (hash: string) => string;
}

/** The popup over the settings and the record. */
export function PopupScreen({ front, ...props }: PopupScreenProps) {
  const { deps } = useRecord();
  const { settings, change } = usePreferences();
  const { allowed } = useWebmailAccess();
  const [failed, setFailed] = useState(false);
  const [noting, setNoting] = useState(false);
  const last = useLiveQuery(() => history(deps, EVERYTHING, 3), [deps]) ?? [];
  const isWatchedAt = (origin: string): boolean =>
    allowed.has(origin) &&
    webmailViews(settings, allowed).some(({ watched, origins }) => watched && origins.includes(origin));
  const set = (part: Parameters<typeof change>[0]): void => void change(part).then((saved) => setFailed(!saved));
  return (
    <Popup
      {...props}
      consented={settings.consentAt !== null}
      offer={front !== null && !isWatchedAt(front.origin) ? front : null}
      watching={watchesAny(settings, allowed)}
      paused={settings.paused}
      keepText={settings.keepText}
      last={last}
      failed={failed}
      onScreenshot={async () => (await import('../../utils/app/evidence/evidence-screenshot')).addScreenshot(deps)}
      note={<NoteButton wide onNote={() => setNoting(true)} />}
      noting={
        noting ? (
          <Suspense fallback={null}>
            <NoteHere
              entryHref={(id) => props.pageHref(journalHash(id))}
              evidenceHref={(id) => props.pageHref(evidenceHash(id))}
              onBack={() => setNoting(false)}
            />
          </Suspense>
        ) : null
      }
      onPaused={(paused) => set({ paused })}
      onKeepText={(keepText) => set({ keepText })}
    />
  );
}
