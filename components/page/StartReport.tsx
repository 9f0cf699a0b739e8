import { useState } from 'react';

import { acknowledgeLoss } from '../../utils/app/start';
import { Button } from '../ui/Button';
import { Callout } from '../ui/Callout';
import { useText } from '../use-text';
import { useRecord } from './services';

/** What the browser had lost and what came back, or that this version may only read. Calm, and gone once read. */
export function StartReport() {
  const { t } = useText();
  const { deps, report } = useRecord();
  const [read, setRead] = useState(false);
  if (report.state === 'read-only') {
    return (
      <Callout tone="care" title={t('start.readOnly.title')}>
        <p>{t('start.readOnly.text')}</p>
      </Callout>
    );
  }
  if (report.state !== 'restored' || read) return null;
  const acknowledge = (): void => {
    setRead(true);
    void acknowledgeLoss(deps).catch(() => undefined);
  };
  return (
    <Callout tone={report.missing > 0 ? 'care' : 'calm'} title={t('start.restored', { count: report.lost })}>
      {report.missing > 0 ? <p>{t('start.lost', { count: report.missing })}</p> : null}
      <p>{t('start.hint')}</p>
      <Button onClick={acknowledge}>{t('start.read')}</Button>
    </Callout>
  );
}
