import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';

import { backupState, onBackupNote, type BackupState } from '../../utils/app/backup/backup-reminder';
import { useRecord } from '../page/services';

/** When the last backup was made and what came since, live; undefined until it is known. */
export function useBackupState(): BackupState | undefined {
  const { deps } = useRecord();
  const [noted, setNoted] = useState(0);
  useEffect(() => onBackupNote(() => setNoted((count) => count + 1)), []);
  return useLiveQuery(() => backupState(deps), [deps, noted]);
}
