import { useState } from 'react';

import { printPage } from '../../utils/platform/print';
import { Button } from '../ui/Button';
import { Callout } from '../ui/Callout';
import { TextField } from '../ui/TextField';
import { useText } from '../use-text';
import styles from './Lock.module.css';

interface RecoverySheetProps {
  readonly code: string;
  readonly busy: boolean;
  readonly said: 'wrong-code' | 'failed' | null;
  readonly onDone: (typed: string) => void;
  readonly onCancel: () => void;
}

/** The recovery code, to be printed or written down, and typed once before the lock is switched on. */
export function RecoverySheet({ code, busy, said, onDone, onCancel }: RecoverySheetProps) {
  const { t } = useText();
  const [typed, setTyped] = useState('');
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onDone(typed);
      }}
    >
      <p>{t('lock.code.what')}</p>
      <div className={styles.sheet}>
        <p>{t('lock.code.sheet')}</p>
        <p className={styles.code} data-testid="recovery-code">
          {code}
        </p>
      </div>
      <div className={styles.actions}>
        <Button onClick={printPage}>{t('lock.code.print')}</Button>
      </div>
      <TextField
        label={t('lock.code.try')}
        hint={t('lock.code.tryHint')}
        value={typed}
        error={said === 'wrong-code' ? t('lock.code.wrong') : undefined}
        onChange={setTyped}
      />
      {said === 'failed' ? (
        <Callout tone="care" alert>
          <p>{t('lock.failed')}</p>
        </Callout>
      ) : null}
      <div className={styles.actions}>
        <Button submit kind="primary" busy={busy}>
          {t('lock.on.button')}
        </Button>
        <Button kind="plain" onClick={onCancel}>
          {t('lock.cancel')}
        </Button>
      </div>
    </form>
  );
}
