import { useId, useState } from 'react';

import type { GlitchView } from '../../utils/app/journal/glitch-view';
import { Button } from '../ui/Button';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { LiveStatus } from '../ui/LiveStatus';
import { useText } from '../use-text';
import type { EntryActions } from './entry-actions';
import styles from './Journal.module.css';

interface EntryDeleteProps {
  readonly entry: GlitchView;
  /** Items that were added to it. */
  readonly evidence: number;
  readonly remove: EntryActions['remove'];
}

const CHOICES = [
  ['stay', 'entry.deleteStay'],
  ['go', 'entry.deleteGo'],
] as const;

/** Taking an entry out of the journal, after saying exactly what goes. Its evidence stays unless the driver says otherwise. */
export function EntryDelete({ entry, evidence, remove }: EntryDeleteProps) {
  const { t } = useText();
  const name = useId();
  const [asking, setAsking] = useState(false);
  const [failed, setFailed] = useState(false);
  const [fate, setFate] = useState<'go' | 'stay'>('stay');
  return (
    <div>
      <Button kind="plain" icon="trash" onClick={() => setAsking(true)}>
        {t('entry.delete')}
      </Button>
      <LiveStatus text={failed ? t('save.failed') : ''} good={false} />
      {asking ? (
        <ConfirmDialog
          title={t('entry.deleteTitle')}
          confirm={t('entry.deleteYes')}
          cancel={t('entry.deleteNo')}
          grave
          onCancel={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false);
            void remove(fate).then((ok) => setFailed(!ok));
          }}
        >
          <p>{t('entry.deleteWhat', { what: t(`glitch.${entry.facts.what}`) })}</p>
          {evidence === 0 ? null : (
            <fieldset className={styles.choices}>
              <legend>{t('entry.deleteEvidence', { count: evidence })}</legend>
              {CHOICES.map(([value, key]) => (
                <label key={value} className={styles.choice}>
                  <input type="radio" name={name} checked={fate === value} onChange={() => setFate(value)} />
                  <span>{t(key)}</span>
                </label>
              ))}
            </fieldset>
          )}
          <p>{t('entry.deleteKeeps')}</p>
        </ConfirmDialog>
      ) : null}
    </div>
  );
}
