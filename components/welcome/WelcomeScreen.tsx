import { useState } from 'react';

import { usePreferences } from '../page/services';
import { useHostAccess, watchesGmail } from '../settings/host-access';
import { Welcome } from './Welcome';

/** The first-run page over the settings: consent is kept with its moment. */
export function WelcomeScreen({ now, pasteHref }: { readonly now: () => Date; readonly pasteHref: string }) {
  const { settings, change } = usePreferences();
  const { allowed, ask } = useHostAccess();
  const [failed, setFailed] = useState<'save.failed' | 'watch.refused' | null>(null);
  const watch = async (): Promise<void> => {
    if (!(await ask())) return setFailed('watch.refused');
    const chosen = { consentAt: now().toISOString(), paused: false, watch: { ...settings.watch, gmail: true } };
    setFailed((await change(chosen)) ? null : 'save.failed');
  };
  const watching = watchesGmail(settings, allowed);
  return (
    <Welcome watching={watching} failed={watching ? null : failed} onWatch={() => void watch()} pasteHref={pasteHref} />
  );
}
