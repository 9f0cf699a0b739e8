import { useEffect, useState } from 'react';

import { bringAll } from '../../utils/i18n/all-texts';

/** The language to draw in: the wanted one as soon as its texts are there; until then the one before, at first null. */
export function useLanguage(wanted: string | null): string | null {
  const [shown, setShown] = useState<string | null>(null);
  useEffect(() => {
    let gone = false;
    if (wanted !== null) void bringAll(wanted).then(() => !gone && setShown(wanted));
    return () => {
      gone = true;
    };
  }, [wanted]);
  return shown;
}
