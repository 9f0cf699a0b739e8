import { useState } from 'react';

import { storageMeter, type StorageView } from '../../utils/app/backup/storage-meter';
import { isAnything, wipe, type WipeResult } from '../../utils/app/backup/wipe';
import { useRecord } from '../page/services';
import { Button } from '../ui/Button';
import { Callout } from '../ui/Callout';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { useText } from '../use-text';
import { countedParts } from './counted-words';
import { DataCard } from './DataCard';
import styles from './YourData.module.css';

type Asked = StorageView | 'unknown';

/** Deleting everything: says what goes, asks, and then what is left, read back. */
export function YourDataDelete() {
  const { t } = useText();
  const { deps } = useRecord();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState<WipeResult | null>(null);
  const ask = (): void => {
    setResult(null);
    storageMeter(deps).then(setAsked, () => setAsked('unknown'));
  };
  const go = async (): Promise<void> => {
    setAsked(null);
    setBusy(true);
    setResult(await wipe(deps));
    setBusy(false);
  };
  return (
    <DataCard title={t('wipe.title')}>
      <p>{t('wipe.what')}</p>
      <div className={styles.actions}>
        <Button kind="grave" icon="trash" busy={busy} onClick={ask}>
          {t('wipe.start')}
        </Button>
      </div>
      {asked === null ? null : (
        <ConfirmDialog
          title={t('wipe.ask')}
          confirm={t('wipe.confirm')}
          cancel={t('wipe.cancel')}
          grave
          onConfirm={() => void go()}
          onCancel={() => setAsked(null)}
        >
          <p>{t('wipe.goes')}</p>
          <ul className={styles.list}>
            {asked === 'unknown'
              ? null
              : countedParts(asked, { t }).map((part) => <li key={part}>{t('wipe.part', { part })}</li>)}
            <li>{t('wipe.rest')}</li>
          </ul>
          <p>{t('wipe.stays')}</p>
          <p>
            <strong>{t('wipe.noUndo')}</strong>
          </p>
        </ConfirmDialog>
      )}
      <div role="status">{result === null ? null : <WipeSaid result={result} />}</div>
    </DataCard>
  );
}

function WipeSaid({ result }: { readonly result: WipeResult }) {
  const { t } = useText();
  if (!result.ok) {
    const failed = result.why === 'newer-data' ? 'save.newer-data' : 'wipe.failed';
    return (
      <Callout tone="care" title={t(failed)}>
        {result.why === 'newer-data' ? null : <p>{t('backup.failedHint', { detail: result.detail })}</p>}
      </Callout>
    );
  }
  const { rows, copies, settings, session, sites } = result.left;
  const isEmpty = !isAnything(result.left);
  return (
    <Callout tone={isEmpty ? 'calm' : 'care'} icon="check" title={t(isEmpty ? 'wipe.done' : 'wipe.notAll')}>
      <p>{t('wipe.proof', { rows, copies, settings, session, sites })}</p>
      <p>{t('wipe.after')}</p>
    </Callout>
  );
}
