import '../../utils/i18n/parts/case';
import '../../utils/i18n/parts/dossier';

import { useLiveQuery } from 'dexie-react-hooks';

import { dossierPlan } from '../../utils/app/dossier/dossier-plan';
import type { DossierWish } from '../../utils/app/dossier/make-dossier';
import { caseHash } from '../dashboard/use-route';
import { usePreferences, useRecord } from '../page/services';
import { Callout } from '../ui/Callout';
import { useText } from '../use-text';
import { Dossier } from './Dossier';

/** Making a dossier of one case, over the record, live. Use `key={caseId}`: what is chosen belongs to the case. */
export function DossierScreen({ caseId }: { readonly caseId: string }) {
  const { t, language } = useText();
  const { deps } = useRecord();
  const { place = null } = usePreferences().settings;
  const plan = useLiveQuery(() => dossierPlan(deps, { caseId, language, place }), [deps, caseId, language, place]);
  if (plan === undefined) return <p role="status">{t('loading')}</p>;
  return (
    <>
      <p>
        <a href={caseHash(caseId)}>{t('dossier.back')}</a>
      </p>
      {plan === null ? (
        <Callout tone="plain" title={t('dossier.gone')} />
      ) : (
        <Dossier
          plan={plan}
          make={async (chosen: Pick<DossierWish, 'without' | 'wholeChain'>, work) =>
            // What writes the pages of a dossier comes when one is made.
            (await import('../../utils/app/dossier/make-dossier')).makeDossier(
              deps,
              { caseId, language, place, ...chosen },
              work,
            )
          }
        />
      )}
    </>
  );
}
