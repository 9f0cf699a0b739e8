import { useState } from 'react';

import { lockNow, setIdleMinutes, type LockDeps } from '../../utils/app/lock/lock-port';
import { Button } from '../ui/Button';
import { SelectField } from '../ui/SelectField';
import { useText } from '../use-text';
import { ChangePassphrase } from './ChangePassphrase';
import styles from './Lock.module.css';
import { RemoveLock } from './RemoveLock';

const IDLE = ['5', '15', '60', '240'] as const;

interface LockIsOnProps {
  readonly deps: LockDeps;
  readonly idleMinutes: number;
  /** Nothing is being sealed or opened: the lock may be changed. */
  readonly settled: boolean;
}

/** What can be done with a lock that is on. */
export function LockIsOn({ deps, idleMinutes, settled }: LockIsOnProps) {
  const { t } = useText();
  const [doing, setDoing] = useState<'change' | 'remove' | null>(null);
  const close = (): void => setDoing(null);
  return (
    <>
      <p>
        <strong>{t('lock.on')}</strong> {t('lock.on.what')}
      </p>
      <SelectField
        label={t('lock.idle')}
        value={IDLE.find((one) => one === String(idleMinutes)) ?? '15'}
        options={IDLE.map((value) => ({ value, label: t(`lock.idle.${value}`) }))}
        onChange={(value) => void setIdleMinutes(deps, Number(value)).catch(() => undefined)}
      />
      <div className={styles.actions}>
        <Button onClick={() => void lockNow()}>{t('lock.now')}</Button>
        {settled && doing === null ? (
          <>
            <Button kind="plain" onClick={() => setDoing('change')}>
              {t('lock.change')}
            </Button>
            <Button kind="plain" onClick={() => setDoing('remove')}>
              {t('lock.remove')}
            </Button>
          </>
        ) : null}
      </div>
      {doing === 'change' ? <ChangePassphrase deps={deps} onClose={close} /> : null}
      {doing === 'remove' ? <RemoveLock deps={deps} onClose={close} /> : null}
    </>
  );
}
