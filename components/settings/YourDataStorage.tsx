import { useLiveQuery } from 'dexie-react-hooks';

import { storageMeter } from '../../utils/app/backup/storage-meter';
import { fileSize } from '../evidence/file-size';
import { useRecord } from '../page/services';
import { useText } from '../use-text';
import { DataCard } from './DataCard';
import styles from './YourData.module.css';

const COUNTED = ['messages', 'cases', 'glitches', 'evidence'] as const;

/** What is kept, how much room it takes and how much there is. */
export function YourDataStorage() {
  const { t, language } = useText();
  const { deps } = useRecord();
  const view = useLiveQuery(() => storageMeter(deps), [deps]);
  if (view === undefined) return null;
  const { used, quota, files } = view;
  const number = new Intl.NumberFormat(language);
  return (
    <DataCard title={t('storage.title')}>
      <dl className={styles.figures}>
        {COUNTED.map((table) => (
          <div key={table}>
            <dt>{t(`restore.count.${table}`)}</dt>
            <dd>{number.format(view[table])}</dd>
          </div>
        ))}
      </dl>
      {used !== null && quota !== null && quota > 0 ? (
        <>
          <meter className={styles.bar} aria-label={t('storage.title')} max={quota} high={quota * 0.9} value={used} />
          <p>
            {t('storage.used', { used: fileSize(used, language), left: fileSize(Math.max(0, quota - used), language) })}
          </p>
        </>
      ) : (
        <p>{t('storage.unknown')}</p>
      )}
      {files === 0 ? null : <p className={styles.soft}>{t('storage.files', { files: fileSize(files, language) })}</p>}
    </DataCard>
  );
}
