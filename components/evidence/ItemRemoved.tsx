import { useEffect, useRef, useState } from 'react';

import { Button } from '../ui/Button';
import { Callout } from '../ui/Callout';
import { useText } from '../use-text';
import styles from './Item.module.css';

interface ItemRemovedProps {
  readonly label: string;
  /** False when it could not be put back. */
  readonly putBack: () => Promise<boolean>;
}

/** In place of an item that was just deleted: the way back, as long as this page is open. */
export function ItemRemoved({ label, putBack }: ItemRemovedProps) {
  const { t } = useText();
  const [failed, setFailed] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  // What had the focus is gone with the item.
  useEffect(() => box.current?.focus(), []);
  return (
    <div role="status" ref={box} tabIndex={-1} className={styles.form}>
      <h1 className={styles.title}>{t('item.removed', { label })}</h1>
      <Callout tone="plain" icon="trash">
        <p>{t('panel.removed.text')}</p>
        {failed ? <p>{t('save.failed')}</p> : null}
        <Button kind="primary" icon="undo" onClick={() => void putBack().then((ok) => setFailed(!ok))}>
          {t('panel.removed.button')}
        </Button>
      </Callout>
    </div>
  );
}
