import '../../utils/i18n/parts/lock';

import { useMemo, useState } from 'react';

import { lockDeps } from '../../utils/app/lock/lock-deps';
import { useRecord } from '../page/services';
import { DataCard } from '../settings/DataCard';
import { Button } from '../ui/Button';
import { Disclosure } from '../ui/Disclosure';
import { useText } from '../use-text';
import { useLock } from './lock-context';
import styles from './Lock.module.css';
import { LockIsOn } from './LockIsOn';
import { LockSetUp } from './LockSetUp';

const LIMITS = ['running', 'mail', 'before', 'keys', 'lost'] as const;

/** The lock in the settings: setting it up, or what can be done while it is on. */
export function LockCard() {
  const { t } = useText();
  const { deps } = useRecord();
  const lock = useLock();
  const of = useMemo(() => lockDeps(deps), [deps]);
  const [setting, setSetting] = useState(false);
  return (
    <DataCard title={t('lock.title')}>
      {lock.is === 'open' ? (
        <LockIsOn deps={of} idleMinutes={lock.idleMinutes} settled={lock.state === 'on'} />
      ) : (
        <>
          <p>{t('lock.what')}</p>
          {setting ? (
            <LockSetUp deps={of} onCancel={() => setSetting(false)} />
          ) : (
            <div className={styles.actions}>
              <Button onClick={() => setSetting(true)}>{t('lock.start')}</Button>
            </div>
          )}
        </>
      )}
      <Disclosure summary={t('lock.limits')}>
        <ul className={styles.list}>
          {LIMITS.map((limit) => (
            <li key={limit}>{t(`lock.limit.${limit}`)}</li>
          ))}
        </ul>
      </Disclosure>
    </DataCard>
  );
}
