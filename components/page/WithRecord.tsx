import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react';

import type { Deps } from '../../utils/app/deps';
import { openRecord } from '../../utils/app/case/open-record';
import { useLock } from '../lock/lock-context';
import { useText } from '../use-text';
import { FailureBoundary } from './FailureBoundary';
import { Fatal } from './Fatal';
import { RecordContext, type OpenRecord } from './services';

// Hardly anybody ever needs it.
const RescueCopy = lazy(async () => ({ default: (await import('./RescueCopy')).RescueCopy }));

const FinishLock = lazy(async () => ({ default: (await import('../lock/FinishLock')).FinishLock }));

interface WithRecordProps {
  readonly deps: () => Promise<Deps>;
  readonly children: ReactNode;
}

/** Opens the record and compares it with its second copy before anything of it is shown. */
export function WithRecord({ deps, children }: WithRecordProps) {
  const { t } = useText();
  const hasLock = useLock().is === 'open';
  const [record, setRecord] = useState<OpenRecord | 'failed' | 'updated' | null>(null);
  useEffect(() => {
    let gone = false;
    const open = async (): Promise<OpenRecord> => {
      const opened = await deps();
      opened.db.whenFrozen(() => !gone && setRecord('updated'));
      return { deps: opened, report: await openRecord(opened) };
    };
    open().then(
      (opened) => !gone && setRecord(opened),
      () => !gone && setRecord('failed'),
    );
    return () => {
      gone = true;
    };
  }, [deps]);
  if (record === null) return <p role="status">{t('loading')}</p>;
  if (record === 'failed') return <Fatal why="broken" />;
  if (record === 'updated') return <Fatal why="updated" />;
  if (record.report.state === 'unavailable') {
    return (
      <Fatal why="unavailable">
        <Suspense>
          <RescueCopy deps={record.deps} />
        </Suspense>
      </Fatal>
    );
  }
  return (
    <RecordContext value={record}>
      <FailureBoundary>
        {hasLock ? (
          <Suspense>
            <FinishLock />
          </Suspense>
        ) : null}
        {children}
      </FailureBoundary>
    </RecordContext>
  );
}
