import { putOffReminder } from '../../utils/app/backup/backup-reminder';
import { useRecord } from '../page/services';
import { Button } from '../ui/Button';
import { Callout } from '../ui/Callout';
import { LinkButton } from '../ui/LinkButton';
import { useText } from '../use-text';
import styles from './BackupReminder.module.css';
import { useBackupState } from './use-backup-state';

/** Says, quietly, that a backup is due; nothing while none is. */
export function BackupReminder() {
  const { t } = useText();
  const { deps } = useRecord();
  const state = useBackupState();
  if (state === undefined || state.due === null) return null;
  const { due, changes } = state;
  return (
    <Callout tone="plain" title={t(`reminder.title.${due}`)}>
      <p>{due === 'first' ? t('reminder.why') : t('reminder.changes', { count: changes })}</p>
      <div className={styles.actions}>
        <LinkButton kind="second" href="#/settings">
          {t('reminder.open')}
        </LinkButton>
        <Button kind="plain" onClick={() => void putOffReminder(deps).catch(() => undefined)}>
          {t('reminder.later')}
        </Button>
      </div>
    </Callout>
  );
}
