import type { Progress } from '../../utils/app/backup/long-work';
import { fileSize } from '../evidence/file-size';
import { Button } from '../ui/Button';
import { useText } from '../use-text';
import styles from './YourData.module.css';

interface WorkProgressProps {
  readonly label: string;
  readonly progress: Progress;
  readonly onStop: () => void;
}

/** How far a long work is, and the way to stop it. */
export function WorkProgress({ label, progress: { done, total }, onStop }: WorkProgressProps) {
  const { t, language } = useText();
  return (
    <div className={styles.progress}>
      <p role="status">{label}</p>
      <progress className={styles.bar} aria-label={label} {...(total === 0 ? {} : { max: total, value: done })} />
      {total === 0 ? null : (
        <p className={styles.soft}>
          {t('data.progress', { done: fileSize(done, language), total: fileSize(total, language) })}
        </p>
      )}
      <Button onClick={onStop}>{t('data.stop')}</Button>
    </div>
  );
}
