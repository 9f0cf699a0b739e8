import { useState } from 'react';

import type { ScreenshotResult } from '../../utils/app/evidence/evidence-screenshot';
import { Button } from '../ui/Button';
import { LiveStatus } from '../ui/LiveStatus';
import { OwnLink } from '../ui/OwnLink';
import { useText } from '../use-text';
import styles from './Adding.module.css';
import { outcomeWords } from './outcome-words';

interface ScreenshotButtonProps {
  readonly take: () => Promise<ScreenshotResult>;
  readonly hrefOf: (id: string) => string;
}

/** Keeps a picture of the tab in front, says under which number, and leads to it. */
export function ScreenshotButton({ take, hrefOf }: ScreenshotButtonProps) {
  const { t } = useText();
  const [result, setResult] = useState<ScreenshotResult | 'working' | null>(null);
  const press = async (): Promise<void> => {
    setResult('working');
    setResult(await take().catch((): ScreenshotResult => ({ ok: false, why: 'not-saved', detail: 'unavailable' })));
  };
  const done = result === null || result === 'working' ? null : result;
  return (
    <div className={styles.shot}>
      <Button icon="camera" wide busy={result === 'working'} onClick={() => void press()}>
        {t('popup.addScreenshot')}
      </Button>
      <LiveStatus
        text={
          done === null
            ? ''
            : done.ok
              ? t('popup.screenshot', { label: done.value.label })
              : outcomeWords(done, t('adding.screenshot'), t)
        }
        good={done?.ok === true}
      />
      {done?.ok === true ? <OwnLink href={hrefOf(done.value.id)}>{t('popup.screenshotOpen')}</OwnLink> : null}
    </div>
  );
}
