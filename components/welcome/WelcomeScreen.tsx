import { useState } from 'react';

import { usePreferences } from '../page/services';
import { Welcome } from './Welcome';

/** The first-run page over the settings: consent is kept with its moment. */
export function WelcomeScreen({ now, pasteHref }: { readonly now: () => Date; readonly pasteHref: string }) {
  const { settings, change } = usePreferences();
  const [failed, setFailed] = useState(false);
  const watch = (): void => {
    void change({ consentAt: now().toISOString(), paused: false, watch: { ...settings.watch, gmail: true } }).then(
      (saved) => setFailed(!saved),
    );
  };
  return (
    <Welcome
      watching={settings.consentAt !== null && settings.watch['gmail'] === true}
      failed={failed}
      onWatch={watch}
      pasteHref={pasteHref}
    />
  );
}
