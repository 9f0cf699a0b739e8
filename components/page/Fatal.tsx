import { Button } from '../ui/Button';
import { Callout } from '../ui/Callout';
import { useText } from '../use-text';
import styles from './Fatal.module.css';

/** When the record can't be used at all: why, and what to do. */
export function Fatal({ why }: { readonly why: 'unavailable' | 'broken' | 'updated' }) {
  const { t } = useText();
  return (
    <main className={styles.fatal}>
      <h1 className={styles.title}>{t(`fatal.${why}.title`)}</h1>
      <Callout tone="care" alert>
        <p>{t(`fatal.${why}.text`)}</p>
      </Callout>
      <Button kind="primary" onClick={() => location.reload()}>
        {t('fatal.again')}
      </Button>
    </main>
  );
}
