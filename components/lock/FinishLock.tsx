import '../../utils/i18n/parts/lock';

import { useEffect, useState } from 'react';

import { lockDeps } from '../../utils/app/lock/lock-deps';
import { mergeQueue } from '../../utils/app/lock/merge-queue';
import { finishLock } from '../../utils/app/lock/switch-lock';
import { useRecord } from '../page/services';
import { Callout } from '../ui/Callout';
import { useText } from '../use-text';
import { useLock } from './lock-context';
import styles from './Lock.module.css';

/** What is still to be done with a lock, while a page is open: what came in meanwhile is merged, and a sweep goes on. */
export function FinishLock() {
  const { t } = useText();
  const { deps } = useRecord();
  const lock = useLock();
  const state = lock.is === 'open' ? lock.state : 'on';
  const [merged, setMerged] = useState(0);
  const [progress, setProgress] = useState<{ readonly done: number; readonly total: number } | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let gone = false;
    const work = async (): Promise<void> => {
      const count = await mergeQueue(deps);
      if (!gone && count > 0) setMerged(count);
      if (state === 'on') return;
      let last = 0;
      const result = await finishLock(lockDeps(deps), (now) => {
        if (gone || performance.now() - last < 100) return;
        last = performance.now();
        setProgress(now);
      });
      if (!gone) setFailed(!result.ok);
    };
    // It goes on when a page is opened again.
    work().catch(() => !gone && setFailed(true));
    return () => {
      gone = true;
    };
  }, [deps, state]);
  return (
    <>
      {merged === 0 ? null : (
        <div role="status">
          <Callout tone="calm">
            <p>{t('lock.merged', { count: merged })}</p>
          </Callout>
        </div>
      )}
      {failed ? (
        <Callout tone="care" alert>
          <p>{t('lock.work.failed')}</p>
        </Callout>
      ) : state === 'on' ? null : (
        <Callout tone="plain" title={t(`lock.work.${state}`)}>
          <progress
            className={styles.bar}
            aria-label={t(`lock.work.${state}`)}
            {...(progress === null ? {} : { max: progress.total, value: progress.done })}
          />
          <p>{t('lock.work.keep')}</p>
        </Callout>
      )}
    </>
  );
}
