import { useState } from 'react';

import { placeChoices, placeName } from '../../utils/app/plan/plan-view';
import { UNSAID } from '../../utils/app/plan/plan-views';
import { AskPlace } from '../plan/AskPlace';
import { usePreferences, useRecord } from '../page/services';
import { LiveStatus } from '../ui/LiveStatus';
import { useText } from '../use-text';
import styles from './SettingsScreen.module.css';

/** Where she delivers, as the steps go by it. It can be changed, and left unsaid, at any time. */
export function DeliverPlace() {
  const { t, language } = useText();
  const { deps } = useRecord();
  const { settings, change } = usePreferences();
  const [kept, setKept] = useState<boolean | null>(null);
  const { place = null } = settings;
  return (
    <section className={styles.card}>
      <h3 className={styles.heading}>{t('place.title')}</h3>
      <AskPlace
        place={placeName(deps.knowledge, place, language)}
        unsaid={place === UNSAID}
        actions={{
          place: (id) => void change({ place: id }).then(setKept),
          places: () => placeChoices(deps.knowledge, language),
        }}
      />
      <LiveStatus text={kept === null ? '' : t(kept ? 'settings.saved' : 'save.failed')} good={kept === true} />
    </section>
  );
}
