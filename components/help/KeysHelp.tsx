import { lazy, Suspense, useEffect, useState } from 'react';

import { usePreferences } from '../page/services';
import { asksForKeys } from './asks-for-keys';

const KeysDialog = lazy(async () => ({ default: (await import('./KeysDialog')).KeysDialog }));

/** Listens for "?" on a page of ours, and shows the list of keys. The driver can switch that off. */
export function KeysHelp() {
  const { settings } = usePreferences();
  const { helpKey = true } = settings;
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (!helpKey) return;
    const listen = (event: KeyboardEvent): void => {
      if (!asksForKeys(event)) return;
      event.preventDefault();
      setOpen(true);
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [helpKey]);
  if (!open) return null;
  return (
    <Suspense>
      <KeysDialog onClose={() => setOpen(false)} />
    </Suspense>
  );
}
