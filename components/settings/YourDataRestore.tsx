import { useRef, useState } from 'react';

import { readBackupBeside } from '../../utils/app/backup/backup-beside';
import { backupRestored } from '../../utils/app/backup/backup-reminder';
import { dryRun, mergeBackup, type Choices, type DryRun, type Merged } from '../../utils/app/backup/merge-backup';
import type { OpenBackup, Refusal } from '../../utils/app/backup/read-backup';
import type { SaveResult } from '../../utils/app/views';
import { useRecord } from '../page/services';
import { Button } from '../ui/Button';
import { Callout } from '../ui/Callout';
import { useText } from '../use-text';
import { DataCard } from './DataCard';
import { RestorePlan } from './RestorePlan';
import { RestoreUnlock } from './RestoreUnlock';
import { useLongWork } from './use-long-work';
import { WorkProgress } from './WorkProgress';
import styles from './YourData.module.css';

type Read =
  | { readonly state: 'refused'; readonly why: Refusal; readonly detail: string }
  | { readonly state: 'locked'; readonly file: File; readonly wrong: boolean }
  | { readonly state: 'ready'; readonly open: OpenBackup; readonly plan: DryRun }
  | { readonly state: 'done'; readonly result: SaveResult<Merged> };

/** Bringing a backup back: read and checked first, then shown what it would do, then done. */
export function YourDataRestore() {
  const { t } = useText();
  const { deps } = useRecord();
  const picker = useRef<HTMLInputElement>(null);
  const [label, setLabel] = useState<'reading' | 'writing'>('reading');
  const run = useLongWork<Read>();
  const read = (file: File, passphrase: string | null = null): void => {
    setLabel('reading');
    run.start(async (options) => {
      const reading = await readBackupBeside(file, passphrase, options);
      if (!reading.ok && (reading.why === 'needs-passphrase' || reading.why === 'wrong-passphrase'))
        return { state: 'locked', file, wrong: reading.why === 'wrong-passphrase' };
      if (!reading.ok) return { state: 'refused', why: reading.why, detail: reading.detail };
      return { state: 'ready', open: reading.value, plan: await dryRun(deps, reading.value) };
    });
  };
  const putIn = (open: OpenBackup, plan: DryRun, choices: Choices): void => {
    setLabel('writing');
    run.start(async () => {
      const result = await mergeBackup(deps, open, choices);
      if (result.ok && plan.intoEmpty) await backupRestored(open.record).catch(() => undefined);
      return { state: 'done', result };
    });
  };
  const { running, result } = run;
  return (
    <DataCard title={t('restore.title')}>
      <p>{t('restore.what')}</p>
      {running === null ? null : <WorkProgress label={t(`restore.${label}`)} progress={running} onStop={run.stop} />}
      {running !== null || result?.state === 'ready' || result?.state === 'locked' ? null : (
        <div className={styles.actions}>
          <Button icon="file" onClick={() => picker.current?.click()}>
            {t('restore.choose')}
          </Button>
        </div>
      )}
      <input
        ref={picker}
        aria-label={t('restore.choose')}
        className={styles.hidden}
        type="file"
        accept=".zip,.age,application/zip"
        tabIndex={-1}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) read(file);
        }}
      />
      {result?.state === 'locked' ? (
        <RestoreUnlock
          wrong={result.wrong}
          onOpen={(passphrase) => read(result.file, passphrase)}
          onCancel={run.clear}
        />
      ) : null}
      {result?.state === 'ready' ? (
        <RestorePlan
          plan={result.plan}
          onPutIn={(choices) => putIn(result.open, result.plan, choices)}
          onCancel={run.clear}
        />
      ) : null}
      <div role="status">
        {result?.state === 'refused' ? (
          <Callout tone="care" title={t(`restore.refused.${result.why}`)}>
            {result.detail === '' ? null : <p>{t('restore.about', { detail: result.detail })}</p>}
            <p>{t('restore.nothing')}</p>
          </Callout>
        ) : null}
        {result?.state === 'done' ? <Done result={result.result} /> : null}
      </div>
    </DataCard>
  );
}

function Done({ result }: { readonly result: SaveResult<Merged> }) {
  const { t } = useText();
  if (!result.ok) {
    return (
      <Callout tone="care" title={t(result.why === 'newer-data' ? 'save.newer-data' : 'restore.notSaved')}>
        <p>{t('restore.nothing')}</p>
      </Callout>
    );
  }
  const { added, changed, unproven } = result.value;
  return (
    <Callout tone={unproven.length > 0 ? 'care' : 'calm'} icon="check" title={t('restore.done', { added, changed })}>
      {unproven.length === 0 ? (
        <p>{t('restore.proven')}</p>
      ) : (
        <p>{t('restore.unproven', { list: unproven.map((number) => `E${number}`).join(', ') })}</p>
      )}
    </Callout>
  );
}
