import { Button } from '../ui/Button';
import { useText } from '../use-text';
import styles from './Dashboard.module.css';

interface PagerProps {
  /** Counted from 1. */
  readonly page: number;
  readonly onNext: (() => void) | null;
  readonly onBefore: (() => void) | null;
}

/** From one page of a long list to the next and back; nothing where one page holds it all. */
export function Pager({ page, onNext, onBefore }: PagerProps) {
  const { t } = useText();
  if (onNext === null && onBefore === null) return null;
  return (
    <div className={styles.pager}>
      {onBefore === null ? null : <Button onClick={onBefore}>{t('history.newer')}</Button>}
      <span className={styles.soft}>{t('history.page', { number: page })}</span>
      {onNext === null ? null : <Button onClick={onNext}>{t('history.older')}</Button>}
    </div>
  );
}
