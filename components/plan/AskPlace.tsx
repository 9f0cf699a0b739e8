import { useState } from 'react';

import { Button } from '../ui/Button';
import { Callout } from '../ui/Callout';
import { useText } from '../use-text';
import type { PlanActions } from './plan-actions';
import { PlaceSelect } from './PlaceSelect';
import styles from './Plan.module.css';

interface AskPlaceProps {
  /** By name; null while she has not said, or where she would rather not. */
  readonly place: string | null;
  readonly unsaid: boolean;
  readonly actions: Pick<PlanActions, 'place' | 'places'>;
}

/** Asks where she delivers, once; afterwards one line says it, and how to change it. */
export function AskPlace({ place, unsaid, actions }: AskPlaceProps) {
  const { t } = useText();
  const [asking, setAsking] = useState(false);
  const save = (id: string): void => {
    setAsking(false);
    actions.place(id);
  };
  if ((place !== null || unsaid) && !asking) {
    return (
      <div className={styles.place}>
        <p className={styles.soft}>{place === null ? t('place.nowUnsaid') : t('place.now', { place })}</p>
        <Button kind="plain" onClick={() => setAsking(true)}>
          {t('place.change')}
        </Button>
      </div>
    );
  }
  return (
    <Callout tone="plain" title={t('place.ask')} icon="pin">
      <p>{t('place.why')}</p>
      <PlaceSelect choices={actions.places()} onSave={save} />
    </Callout>
  );
}
