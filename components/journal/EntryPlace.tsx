import { useState } from 'react';

import type { CaseChoice } from '../../utils/app/evidence-cases';
import type { GlitchView } from '../../utils/app/glitch-view';
import { shortDay } from '../../utils/i18n/dates';
import { caseHash } from '../dashboard/use-route';
import { LiveStatus } from '../ui/LiveStatus';
import { SelectField } from '../ui/SelectField';
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
  const { t, language, nameOf } = useText();
  const [failed, setFailed] = useState(false);
  const nameOfCase = ({ name, category, at }: CaseChoice): string =>
    t('item.caseNamed', {
      name: name ?? (category === null ? t('item.caseUnnamed') : nameOf(category)),
      day: shortDay(at, language),
    });
  return (
    <div className={styles.part}>
      <SelectField
        label={t('item.case')}
        value={entry.caseId}
        options={[
          { value: '', label: t('item.noCase') },
          ...cases.map((one) => ({ value: one.id, label: nameOfCase(one) })),
        ]}
        onChange={(to) => void link(to).then((ok) => setFailed(!ok))}
      />
      {entry.caseId === '' ? null : (
        <p>
          <a href={caseHash(entry.caseId)}>{t('item.toCase')}</a>
        </p>
      )}
      <LiveStatus text={failed ? t('save.failed') : ''} good={false} />
    </div>
  );
}
