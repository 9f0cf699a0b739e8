import { useState } from 'react';

import { newLock, switchOn, type LockDeps, type PreparedLock } from '../../utils/app/lock/lock-port';
import { Button } from '../ui/Button';
import { Callout } from '../ui/Callout';
import { useText } from '../use-text';
import { chosenTrouble, ChosenWords, NOTHING_CHOSEN } from './ChosenWords';
import styles from './Lock.module.css';
import { RecoverySheet } from './RecoverySheet';

interface LockSetUpProps {
  readonly deps: LockDeps;
  readonly onCancel: () => void;
}

/** Passphrase, recovery code, and the code typed once: only then is anything locked. */
export function LockSetUp({ deps, onCancel }: LockSetUpProps) {
  const { t } = useText();
  const [chosen, setChosen] = useState(NOTHING_CHOSEN);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [lock, setLock] = useState<PreparedLock | null>(null);
  const [said, setSaid] = useState<'wrong-code' | 'failed' | null>(null);
  const prepare = async (): Promise<void> => {
    setTried(true);
    if (busy || chosenTrouble(chosen) !== null) return;
    setBusy(true);
    const made = await newLock(chosen.first.trim()).catch(() => null);
    setBusy(false);
    setLock(made);
    setSaid(made === null ? 'failed' : null);
  };
  const finish = async (code: string): Promise<void> => {
    if (busy || lock === null) return;
    setBusy(true);
    const result = await switchOn(deps, lock, { code, passphrase: chosen.first.trim() });
    setBusy(false);
    if (!result.ok) setSaid(result.why === 'wrong-code' ? 'wrong-code' : 'failed');
  };
  if (lock !== null)
    return (
      <RecoverySheet
        code={lock.code}
        busy={busy}
        said={said}
        onDone={(code) => void finish(code)}
        onCancel={onCancel}
      />
    );
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void prepare();
      }}
    >
      <ChosenWords label={t('lock.passphrase')} chosen={chosen} onChange={setChosen} tried={tried} />
      <div role="status">{busy ? t('lock.making') : null}</div>
      {said === null ? null : (
        <Callout tone="care" alert>
          <p>{t('lock.failed')}</p>
        </Callout>
      )}
      <div className={styles.actions}>
        <Button submit kind="primary" busy={busy}>
          {t('lock.next')}
        </Button>
        <Button kind="plain" onClick={onCancel}>
          {t('lock.cancel')}
        </Button>
      </div>
    </form>
  );
}
