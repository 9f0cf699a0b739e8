import type { DossierItem } from '../../utils/app/dossier/dossier-plan';
import { Callout } from '../ui/Callout';
import { useText } from '../use-text';

/** What the driver should know before she hands out what she chose. */
export function DossierCare({ chosen }: { readonly chosen: readonly DossierItem[] }) {
  const { t } = useText();
  const places = chosen.filter(({ hints }) => hints.includes('place')).length;
  return (
    <Callout tone="care" icon="eye" title={t('dossier.careTitle')}>
      <p>{t('dossier.care.names')}</p>
      {chosen.some(({ kind }) => kind === 'evidence') ? <p>{t('dossier.care.originals')}</p> : null}
      {places === 0 ? null : (
        <p>
          <b>{t('dossier.care.places', { count: places })}</b>
        </p>
      )}
      {chosen.some(({ hints }) => hints.includes('picture')) ? <p>{t('dossier.care.cover')}</p> : null}
    </Callout>
  );
}
