import { useState } from 'react';

import { Button } from '../ui/Button';
import { PassphraseField } from '../ui/PassphraseField';
import { useText } from '../use-text';
import styles from './YourData.module.css';

interface RestoreUnlockProps {
  /** The last one did not open it. */
  readonly wrong: boolean;
  readonly onOpen: (passphrase: string) => void;
  readonly onCancel: () => void;
}

/** Asks for the passphrase of a locked backup. */
export function RestoreUnlock({ wrong, onOpen, onCancel }: RestoreUnlockProps) {
  const { t } = useText();
  const [passphrase, setPassphrase] = useState('');
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (passphrase.trim() !== '') onOpen(passphrase.trim());
      }}
    >
      <PassphraseField
        label={t('restore.passphrase')}
        hint={t('restore.passphraseHint')}
        error={wrong ? t('restore.passphraseWrong') : undefined}
        value={passphrase}
        shown={false}
        onChange={setPassphrase}
      />
      <div className={styles.actions}>
        <Button submit kind="primary">
          {t('restore.open')}
        </Button>
        <Button kind="plain" onClick={onCancel}>
          {t('restore.cancelOpen')}
        </Button>
      </div>
    </form>
  );
}
