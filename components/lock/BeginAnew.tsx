import { useState } from 'react';

import { wipeLocked } from '../../utils/app/lock/wipe-locked';
import { Button } from '../ui/Button';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { useText } from '../use-text';

/** For who has neither the passphrase nor the code: all that is left is to delete it. `LockGate` then shows an empty record. */
export function BeginAnew() {
  const { t } = useText();
  const [state, setState] = useState<'calm' | 'asking' | 'busy' | 'failed'>('calm');
  const go = async (): Promise<void> => {
    setState('busy');
    const result = await wipeLocked().catch(() => null);
    setState(result?.ok === true ? 'calm' : 'failed');
  };
  return (
    <section>
      <h2>{t('lock.lost.title')}</h2>
      <p>{t('lock.lost.text')}</p>
      <Button kind="grave" icon="trash" busy={state === 'busy'} onClick={() => setState('asking')}>
        {t('lock.lost.start')}
      </Button>
      <p role="status">{state === 'failed' ? t('lock.lost.failed') : null}</p>
      {state === 'asking' ? (
        <ConfirmDialog
          title={t('lock.lost.ask')}
          confirm={t('lock.lost.start')}
          cancel={t('lock.lost.keep')}
          grave
          onConfirm={() => void go()}
          onCancel={() => setState('calm')}
        >
          <p>{t('lock.lost.goes')}</p>
          <p>
            <strong>{t('lock.lost.noUndo')}</strong>
          </p>
        </ConfirmDialog>
      ) : null}
    </section>
  );
}
