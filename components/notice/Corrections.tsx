import { useState } from 'react';

import type { NoticeView } from '../../utils/app/views';
import { FLAGGED_CATEGORIES, TIERS, type CategoryId, type Tier } from '../../utils/core/types';
import { Button } from '../ui/Button';
import { Callout } from '../ui/Callout';
import { Disclosure } from '../ui/Disclosure';
import { SelectField } from '../ui/SelectField';
import { useText } from '../use-text';
import styles from './Corrections.module.css';
import { entryName } from './entry-name';
import type { RecordActions } from './record-actions';

type Act = (action: () => Promise<boolean>, done: string) => void;

function OtherCategory({
  view,
  onSave,
}: {
  readonly view: NoticeView;
  readonly onSave: (category: CategoryId, tier: Tier) => void;
}) {
  const { t, nameOf } = useText();
  const [category, setCategory] = useState<CategoryId>(view.entry.category);
  const [tier, setTier] = useState<Tier>(view.entry.tier);
  const categories = [...new Set<CategoryId>([view.entry.category, ...FLAGGED_CATEGORIES])];
  return (
    <Disclosure summary={t('correct.other')}>
      <SelectField
        label={t('correct.category')}
        value={category}
        options={categories.map((id) => ({ value: id, label: nameOf(id) }))}
        onChange={setCategory}
      />
      <SelectField
        label={t('correct.tier')}
        value={tier}
        options={TIERS.map((id) => ({ value: id, label: t(`tier.${id}`) }))}
        onChange={setTier}
      />
      <div>
        <Button onClick={() => onSave(category, tier)}>{t('correct.save')}</Button>
      </div>
    </Disclosure>
  );
}

/** "Not a notice" in one click, another category in two; both can be taken back. */
export function Corrections({
  view,
  actions,
  act,
}: {
  readonly view: NoticeView;
  readonly actions: RecordActions;
  readonly act: Act;
}) {
  const text = useText();
  const { t } = text;
  if (view.entry.corrected) {
    return (
      <Callout tone="calm" icon="edit" title={t('correct.isCorrected', { category: entryName(view.entry, text) })}>
        <Button icon="undo" onClick={() => act(actions.undoCorrection, t('correct.undone'))}>
          {t('correct.undo')}
        </Button>
      </Callout>
    );
  }
  return (
    <div className={styles.corrections}>
      <div>
        <Button icon="close" onClick={() => act(() => actions.correct('not-flex', 'none'), t('correct.done'))}>
          {t('correct.not')}
        </Button>
      </div>
      <OtherCategory
        view={view}
        onSave={(category, tier) => act(() => actions.correct(category, tier), t('correct.done'))}
      />
    </div>
  );
}
