import { useState } from 'react';

import { usePreferences } from '../page/services';
import { useWebmails } from '../webmail/use-webmails';
import type { WebmailView } from '../webmail/access';
import { Welcome, type WelcomeFailure } from './Welcome';

/** The first-run page over the settings: consent is kept with its moment. */
export function WelcomeScreen({ now, pasteHref }: { readonly now: () => Date; readonly pasteHref: string }) {
  const { views, switchOn } = useWebmails();
  const { place = null } = usePreferences().settings;
  const [failed, setFailed] = useState<WelcomeFailure | null>(null);
  const watch = async ({ host }: WebmailView, origin?: string): Promise<boolean> => {
    const also = { consentAt: now().toISOString(), paused: false };
    const came = await switchOn(host, { also, ...(origin !== undefined && { origin }) });
    setFailed(
      came === 'done' ? null : { key: came === 'refused' ? 'webmail.refused' : 'save.failed', webmail: host.name },
    );
    return came === 'done';
  };
  const isWatching = views.some(({ watched }) => watched);
  return (
    <Welcome views={views} failed={isWatching ? null : failed} onWatch={watch} pasteHref={pasteHref} place={place} />
  );
}
