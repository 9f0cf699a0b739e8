import { useEffect, useRef } from 'react';

import { Button } from '../ui/Button';
import { useText } from '../use-text';
import { FilesCounts } from './FilesCounts';
import styles from './Files.module.css';
import { paceOf } from './pace';
import type { Reading } from './use-import';

/** How far the reading is, how fast it goes and for how long still; and the way to stop it. */
export function FilesProgress({ reading, onCancel }: { readonly reading: Reading; readonly onCancel: () => void }) {
  const { t } = useText();
  const { name, counts, bytes, total, elapsed } = reading;
  const share = total === 0 ? 0 : bytes / total;
  const pace = paceOf(bytes, total, elapsed);
  const heading = useRef<HTMLHeadingElement>(null);
  // What was pressed is gone.
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className={styles.progress}>
      <h2 className={styles.heading} ref={heading} tabIndex={-1}>
        {t('files.reading', { name })}
      </h2>
      <progress className={styles.bar} aria-label={t('files.progress')} max={1} value={share} />
      <p className={styles.pace}>
        <span>{t('files.share', { share: Math.floor(share * 100) })}</span>
        {pace === null ? null : (
          <>
            <span>{t('files.speed', { speed: pace.speed })}</span>
            <span>{pace.minutes === 0 ? t('files.leftLess') : t('files.left', { count: pace.minutes })}</span>
          </>
        )}
      </p>
      {counts === null ? null : <FilesCounts counts={counts} />}
      <p className={styles.soft}>{t('files.nothingYet')}</p>
      <Button onClick={onCancel}>{t('files.cancel')}</Button>
    </section>
  );
}
