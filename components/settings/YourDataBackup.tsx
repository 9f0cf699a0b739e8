import { useState } from 'react';

import { backupSaved } from '../../utils/app/backup/backup-reminder';
import type { BackupResult } from '../../utils/app/backup/backup';
import { makeBackupBeside } from '../../utils/app/backup/backup-beside';
import { relativeDay, shortDay } from '../../utils/i18n/dates';
import { saveFile } from '../../utils/platform/save-file';
import { fileSize } from '../evidence/file-size';
import { useRecord } from '../page/services';
import { useBackupState } from '../record/use-backup-state';
import { Button } from '../ui/Button';
import { Callout } from '../ui/Callout';
import { useText } from '../use-text';
import { BackupPassphrase, troubleOf, type ChosenPassphrase } from './BackupPassphrase';
import { countedWords } from './counted-words';
import { DataCard } from './DataCard';
import { useLongWork } from './use-long-work';
import { WorkProgress } from './WorkProgress';
import styles from './YourData.module.css';

/** When the last backup was made, and making one. */
export function YourDataBackup() {
  const { t, language, now } = useText();
  const { deps } = useRecord();
  const state = useBackupState();
  const run = useLongWork<BackupResult>();
  const [chosen, setChosen] = useState<ChosenPassphrase | null>(null);
  const [tried, setTried] = useState(false);
  const last = state?.lastAt ?? null;
  const save = (): void => {
    setTried(true);
    if (chosen !== null && troubleOf(chosen) !== null) return;
    run.start(async (options) => {
      const made = await makeBackupBeside(deps, chosen === null ? null : chosen.first.trim(), options);
      if (!made.ok) return made;
      saveFile(made.value.file, made.value.name);
      await backupSaved(deps, made.value.events).catch(() => undefined);
      setChosen(null);
      setTried(false);
      return made;
    });
  };
  return (
    <DataCard title={t('backup.title')}>
      <p>{t('backup.what')}</p>
      <p>
        {last === null
          ? t('backup.never')
          : t('backup.last', { day: shortDay(last, language), ago: relativeDay(last, now, language) })}{' '}
        {state === undefined || last === null
          ? null
          : state.changes === 0
            ? t('backup.sinceNone')
            : t('backup.since', { count: state.changes })}
      </p>
      {run.running === null ? <BackupPassphrase chosen={chosen} onChange={setChosen} tried={tried} /> : null}
      {run.running === null ? (
        <div className={styles.actions}>
          <Button kind={state?.due == null ? 'second' : 'primary'} icon="insert" onClick={save}>
            {t('backup.save')}
          </Button>
        </div>
      ) : (
        <WorkProgress label={t('backup.making')} progress={run.running} onStop={run.stop} />
      )}
      <p className={styles.soft}>{t(chosen === null ? 'backup.readable' : 'backup.readableLocked')}</p>
      <div role="status">{run.result === null ? null : <BackupSaid result={run.result} />}</div>
    </DataCard>
  );
}

function BackupSaid({ result }: { readonly result: BackupResult }) {
  const text = useText();
  const { t, language } = text;
  if (!result.ok) {
    return (
      <Callout tone="care" title={t(`backup.failed.${result.why}`)}>
        {result.why === 'stopped' ? null : <p>{t('backup.failedHint', { detail: result.detail })}</p>}
      </Callout>
    );
  }
  const { name, file, counts, without } = result.value;
  return (
    <Callout tone="calm" icon="check" title={t('backup.saved', { name, size: fileSize(file.size, language) })}>
      <p>{t('backup.holds', { list: countedWords(counts, text) })}</p>
      {without.length === 0 ? null : (
        <p>{t('backup.without', { list: without.map((number) => `E${number}`).join(', ') })}</p>
      )}
      <p>{t('backup.where')}</p>
    </Callout>
  );
}
