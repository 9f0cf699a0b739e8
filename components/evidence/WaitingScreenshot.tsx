import { useEffect, useState } from 'react';

import { addWaitingScreenshot, type ScreenshotResult } from '../../utils/app/evidence/evidence-screenshot';
import { evidenceHash } from '../dashboard/use-route';
import { useRecord } from '../page/services';
import { useText } from '../use-text';
import { EvidenceScreen } from './EvidenceScreen';

/** Keeps the screenshot that was taken through the menu or the keys, and goes on to its page. */
export function WaitingScreenshot() {
  const { t } = useText();
  const { deps } = useRecord();
  const [trouble, setTrouble] = useState<Exclude<ScreenshotResult, { readonly ok: true }>['why'] | null>(null);
  useEffect(() => {
    let gone = false;
    const show = (result: ScreenshotResult | null): void => {
      if (gone) return;
      if (result?.ok === false) setTrouble(result.why);
      else location.hash = result === null ? '#/evidence' : evidenceHash(result.value.id);
    };
    addWaitingScreenshot(deps).then(show, () => !gone && setTrouble('not-saved'));
    return () => {
      gone = true;
    };
  }, [deps]);
  return trouble === null ? <p role="status">{t('loading')}</p> : <EvidenceScreen trouble={trouble} />;
}
