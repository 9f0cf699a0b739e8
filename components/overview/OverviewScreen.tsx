import '../../utils/i18n/parts/case';

import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';

import { overview } from '../../utils/app/case/overview';
import { visitBefore } from '../../utils/app/case/overview-visit';
import { usePreferences, useRecord } from '../page/services';
import { BackupReminder } from '../record/BackupReminder';
import { useText } from '../use-text';
import { ClosedCases } from './ClosedCases';
import { Overview } from './Overview';
import { useCaseDates } from './use-case-dates';

/** Cases shown at first, and added by each "Show more". */
const PAGE = 25;

/** The overview over the record, live. */
export function OverviewScreen({ welcomeUrl }: { readonly welcomeUrl: string }) {
  const { t, language } = useText();
  const { deps } = useRecord();
  const { settings } = usePreferences();
  const [limit, setLimit] = useState(PAGE);
  const [since, setSince] = useState<string | null>(null);
  useEffect(() => {
    let gone = false;
    void visitBefore(deps).then((before) => !gone && setSince(before));
    return () => {
      gone = true;
    };
  }, [deps]);
  const { place = null } = usePreferences().settings;
  const view = useLiveQuery(
    () => overview(deps, { language, limit, since, place }),
    [deps, language, limit, since, place],
  );
  useCaseDates(view !== undefined && view.open > limit);
  if (view === undefined) return <p role="status">{t('loading')}</p>;
  return (
    <Overview
      view={view}
      welcomeHref={settings.consentAt === null ? welcomeUrl : null}
      onMore={view.open > limit ? () => setLimit(limit + PAGE) : null}
      closed={
        <>
          <BackupReminder />
          <ClosedCases count={view.closed} />
        </>
      }
    />
  );
}
