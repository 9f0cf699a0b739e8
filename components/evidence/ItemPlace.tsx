import { useState } from 'react';

import type { NamedItem } from '../../utils/app/evidence/checklist';
import type { CaseChoice } from '../../utils/app/evidence/evidence-cases';
import type { EvidenceView } from '../../utils/app/evidence/evidence-view';
import type { GlitchKind } from '../../utils/app/journal/glitch-view';
import { CaseField } from '../case/CaseField';
import { LiveStatus } from '../ui/LiveStatus';
import { OwnLink } from '../ui/OwnLink';
import { useText } from '../use-text';
import styles from './Item.module.css';
import type { ItemActions } from './item-actions';

/** The journal entry an item was added to. */
export interface EntryLink {
  readonly what: GlitchKind;
  readonly href: string;
}

interface ItemPlaceProps {
  readonly item: EvidenceView;
  readonly cases: readonly CaseChoice[];
  readonly asked: readonly NamedItem[];
  readonly entry: EntryLink | null;
  readonly actions: Pick<ItemActions, 'link' | 'tick' | 'textOf' | 'caseHref'>;
}

/** The case an item belongs to, the entry it was added to, and what of the case's checklist it shows. */
export function ItemPlace({ item, cases, asked, entry, actions }: ItemPlaceProps) {
  const { t } = useText();
  const [failed, setFailed] = useState(false);
  const said = (saving: Promise<boolean>): void => void saving.then((ok) => setFailed(!ok));
  const others = item.items.filter((ref) => !asked.some((one) => one.ref === ref));
  const ticks = [...asked, ...others.map((ref) => ({ ref, text: actions.textOf(ref) }))];
  return (
    <div className={styles.form}>
      <CaseField
        caseId={item.caseId}
        cases={cases}
        hrefOf={actions.caseHref}
        onChange={(to) => said(actions.link(to))}
      />
      {entry === null ? null : (
        <p>
          <OwnLink href={entry.href}>{t('item.fromEntry', { what: t(`glitch.${entry.what}`) })}</OwnLink>
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
