import type { ReactNode } from 'react';

import { Button } from '../ui/Button';
import { Callout } from '../ui/Callout';
import { useText } from '../use-text';
import styles from './Fatal.module.css';

interface FatalProps {
  readonly why: 'unavailable' | 'broken' | 'updated';
  /** What can be done besides trying again. */
  readonly children?: ReactNode;
}

/** When the record can't be used at all: why, and what to do. */
export function Fatal({ why, children }: FatalProps) {
  const { t } = useText();
  return (
    <main className={styles.fatal}>
      <h1 className={styles.title}>{t(`fatal.${why}.title`)}</h1>
      <Callout tone="care" alert>
        <p>{t(`fatal.${why}.text`)}</p>
      </Callout>
      {children}
      <Button kind="primary" onClick={() => location.reload()}>
        {t('fatal.again')}
      </Button>
    </main>
  );
}
