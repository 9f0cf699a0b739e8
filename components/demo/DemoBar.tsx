import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useText } from '../use-text';
import styles from './Demo.module.css';

interface DemoBarProps {
  readonly failed: boolean;
  readonly onRemove: () => void;
}

/** Stands above everything of the made-up case, on the screen and on paper: what it is, and the way out. */
export function DemoBar({ failed, onRemove }: DemoBarProps) {
  const { t } = useText();
  return (
    <aside className={styles.bar} aria-label={t('demo.title')}>
      <p className={styles.what}>
        <strong className={styles.mark}>{t('demo.mark')}</strong> {t('demo.bar')}
      </p>
      <div className={styles.out}>
        <Button icon="trash" onClick={onRemove}>
          {t('demo.remove')}
        </Button>
      </div>
      {failed ? (
        <p role="alert" className={styles.what}>
          <Icon name="triangle" /> {t('demo.removeFailed')}
        </p>
      ) : null}
    </aside>
  );
}
