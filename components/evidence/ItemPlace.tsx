import { useState } from 'react';

import type { NamedItem } from '../../utils/app/checklist';
import type { CaseChoice } from '../../utils/app/evidence-cases';
import type { EvidenceView } from '../../utils/app/evidence-view';
import { shortDay } from '../../utils/i18n/dates';
import { LiveStatus } from '../ui/LiveStatus';
import { OwnLink } from '../ui/OwnLink';
import { SelectField } from '../ui/SelectField';
import { useText } from '../use-text';
import styles from './Item.module.css';
import type { ItemActions } from './item-actions';

interface ItemPlaceProps {
  readonly item: EvidenceView;
  readonly cases: readonly CaseChoice[];
  readonly asked: readonly NamedItem[];
  readonly actions: Pick<ItemActions, 'link' | 'tick' | 'textOf' | 'caseHref'>;
}

/** The case an item belongs to, and what of the case's checklist it shows. */
export function ItemPlace({ item, cases, asked, actions }: ItemPlaceProps) {
  const { t, language, nameOf } = useText();
  const [failed, setFailed] = useState(false);
  const said = (saving: Promise<boolean>): void => void saving.then((ok) => setFailed(!ok));
  const nameOfCase = ({ name, category, at }: CaseChoice): string =>
    t('item.caseNamed', {
      name: name ?? (category === null ? t('item.caseUnnamed') : nameOf(category)),
      day: shortDay(at, language),
    });
  const others = item.items.filter((ref) => !asked.some((one) => one.ref === ref));
  const ticks = [...asked, ...others.map((ref) => ({ ref, text: actions.textOf(ref) }))];
  return (
    <div className={styles.form}>
      <SelectField
        label={t('item.case')}
        value={item.caseId}
        options={[
          { value: '', label: t('item.noCase') },
          ...cases.map((one) => ({ value: one.id, label: nameOfCase(one) })),
        ]}
        onChange={(to) => said(actions.link(to))}
      />
      {item.caseId === '' ? null : (
        <p>
          <OwnLink href={actions.caseHref(item.caseId)}>{t('item.toCase')}</OwnLink>
        </p>
      )}
      <fieldset className={styles.ticks}>
        <legend className={styles.legend}>{t('item.shows')}</legend>
        {ticks.length === 0 ? <p className={styles.soft}>{t('item.showsNone')}</p> : null}
        {ticks.map(({ ref, text }) => (
          <label key={ref} className={styles.tick}>
            <input
              type="checkbox"
              checked={item.items.includes(ref)}
              onChange={(event) => said(actions.tick(ref, event.target.checked))}
            />
            <span>{text}</span>
          </label>
        ))}
      </fieldset>
      <LiveStatus text={failed ? t('save.failed') : ''} good={false} />
    </div>
  );
}
