import { useState } from 'react';

import { takeLockAway, type LockDeps } from '../../utils/app/lock/lock-port';
import { Button } from '../ui/Button';
import { PassphraseField } from '../ui/PassphraseField';
import { useText } from '../use-text';
import styles from './Lock.module.css';
import { troubleWords } from './trouble-words';

interface RemoveLockProps {
  readonly deps: LockDeps;
  readonly onClose: () => void;
}

/** Taking the lock away, with the passphrase once more. */
export function RemoveLock({ deps, onClose }: RemoveLockProps) {
  const text = useText();
  const { t } = text;
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | undefined>();
  const remove = async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    const result = await takeLockAway(deps, passphrase).catch(() => null);
    setBusy(false);
    if (result === null || (!result.ok && !('until' in result))) return setError(t('lock.failed'));
    if (!result.ok) return setError(troubleWords(result, text));
    onClose();
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void remove();
      }}
    >
      <p>{t('lock.remove.what')}</p>
      <PassphraseField
        label={t('lock.passphrase')}
        value={passphrase}
        shown={false}
        error={error}
        onChange={setPassphrase}
      />
      <div className={styles.actions}>
        <Button submit kind="grave" busy={busy}>
          {t('lock.remove')}
        </Button>
        <Button kind="plain" onClick={onClose}>
          {t('lock.cancel')}
        </Button>
      </div>
    </form>
  );
}
