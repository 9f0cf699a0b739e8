import '../../utils/i18n/parts/evidence';

import { useText } from '../use-text';
import { EvidenceScreen } from './EvidenceScreen';
import { ItemScreen } from './ItemScreen';
import { WaitingScreenshot } from './WaitingScreenshot';

/** All evidence, one item of it, or a screenshot on its way in; `no-picture`: one that could not be taken. */
export function EvidencePlace({ id }: { readonly id: string | null }) {
  const { t } = useText();
  if (id === 'screenshot') return <WaitingScreenshot />;
  if (id === null || id === 'no-picture') return <EvidenceScreen trouble={id} />;
  return (
    <>
      <p>
        <a href="#/evidence">{t('nav.backToEvidence')}</a>
      </p>
      <ItemScreen key={id} id={id} />
    </>
  );
}
