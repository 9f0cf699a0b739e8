import '../../utils/i18n/parts/plan';

import { useState } from 'react';

import { allPlaces } from '../../utils/app/plan/all-places';
import { UNSAID } from '../../utils/app/plan/plan-views';
import { usePreferences } from '../page/services';
import { useLoaded } from '../page/use-loaded';
import { AskPlace } from '../plan/AskPlace';
import { LiveStatus } from '../ui/LiveStatus';
import { useText } from '../use-text';

/** Where she delivers, on the first page; it can be left unsaid, and the settings ask no second time. */
export function WelcomePlace({ place }: { readonly place: string | null }) {
  const { t, language } = useText();
  const { change } = usePreferences();
  const [failed, setFailed] = useState(false);
  const places = useLoaded(allPlaces);
  if (places === null) return null;
  return (
    <div>
      <AskPlace
        place={places.nameOf(place, language)}
        unsaid={place === UNSAID}
        actions={{
          place: (id) => void change({ place: id }).then((kept) => setFailed(!kept)),
          places: () => places.choices(language),
        }}
      />
      <LiveStatus text={failed ? t('save.failed') : ''} />
    </div>
  );
}
