import { useEffect, useState } from 'react';

import { bringAll } from '../../utils/i18n/all-texts';
import { DEFAULT_LANGUAGE } from '../../utils/i18n/language';

/**
 * The language to draw in: the wanted one as soon as its texts are there, those of the knowledge with them (`bring`); until then the
 * one before, at first null. English comes with the pages, and what another language lacks is shown in English.
 */
export function useLanguage(
  wanted: string | null,
  bring: ((language: string) => Promise<unknown>) | null,
): string | null {
  const [shown, setShown] = useState<string | null>(null);
  useEffect(() => {
    let gone = false;
    const show = (): void => {
      if (!gone) setShown(wanted);
    };
    if (wanted === DEFAULT_LANGUAGE) void bringAll(wanted).then(show);
    else if (wanted !== null) void Promise.allSettled([bringAll(wanted), bring?.(wanted)]).then(show);
    return () => {
      gone = true;
    };
  }, [wanted, bring]);
  return shown;
}
