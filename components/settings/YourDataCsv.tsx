import { useState } from 'react';

import { historyCsv } from '../../utils/app/backup/csv';
import { saveFile } from '../../utils/platform/save-file';
import { useRecord } from '../page/services';
import { Button } from '../ui/Button';
import { LiveStatus } from '../ui/LiveStatus';
import { useText } from '../use-text';
import { DataCard } from './DataCard';
import styles from './YourData.module.css';

/** The history as a table for a spreadsheet. */
export function YourDataCsv() {
  const { t, nameOf } = useText();
  const { deps } = useRecord();
  const [said, setSaid] = useState<{ readonly text: string; readonly good: boolean } | null>(null);
  const save = async (): Promise<void> => {
    const { file, name, rows } = await historyCsv(deps, {
      column: (column) => t(`csv.column.${column}`),
      kind: (kind) => t(`csv.kind.${kind}`),
      category: nameOf,
      tier: (tier) => t(`tier.${tier}`),
      source: (source) => t(`csv.source.${source}`),
      yes: t('csv.yes'),
    });
    saveFile(file, name);
    setSaid({ text: t('csv.saved', { name, count: rows }), good: true });
  };
  return (
    <DataCard title={t('csv.title')}>
      <p>{t('csv.what')}</p>
      <div className={styles.actions}>
        <Button
          icon="insert"
          onClick={() => void save().catch(() => setSaid({ text: t('backup.failed.unreadable'), good: false }))}
        >
          {t('csv.save')}
        </Button>
      </div>
      <LiveStatus text={said?.text ?? ''} good={said?.good ?? true} />
    </DataCard>
  );
}
