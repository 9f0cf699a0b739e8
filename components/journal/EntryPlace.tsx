import { useState } from 'react';

import type { CaseChoice } from '../../utils/app/evidence/evidence-cases';
import type { GlitchView } from '../../utils/app/journal/glitch-view';
import { CaseField } from '../case/CaseField';
import { caseHash } from '../dashboard/use-route';
import { LiveStatus } from '../ui/LiveStatus';
import { useText } from '../use-text';
import type { EntryActions } from './entry-actions';
import styles from './Journal.module.css';

interface EntryPlaceProps {
  readonly entry: GlitchView;
  readonly cases: readonly CaseChoice[];
  readonly link: EntryActions['link'];
}

/** The case an entry belongs to. */
export function EntryPlace({ entry, cases, link }: EntryPlaceProps) {
  const { t } = useText();
  const [failed, setFailed] = useState(false);
  return (
    <div className={styles.part}>
      <CaseField
        caseId={entry.caseId}
        cases={cases}
        hrefOf={caseHash}
        onChange={(to) => void link(to).then((ok) => setFailed(!ok))}
      />
      <LiveStatus text={failed ? t('save.failed') : ''} good={false} />
    </div>
  );
}
