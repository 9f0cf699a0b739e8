import { useId } from 'react';

import type { ConflictView } from '../../utils/app/backup/merge-backup';
import type { CategoryId } from '../../utils/core/types';
import { hasText } from '../../utils/i18n/t';
import { useText, type Text } from '../use-text';
import styles from './YourData.module.css';

interface RestoreConflictProps {
  readonly conflict: ConflictView;
  readonly choice: 'mine' | 'theirs' | undefined;
  readonly onChoose: (choice: 'mine' | 'theirs') => void;
}

/** One entry that says one thing here and another in the backup: both side by side, and a choice. */
export function RestoreConflict({ conflict, choice, onChoose }: RestoreConflictProps) {
  const text = useText();
  const { t } = text;
  const name = useId();
  const title = t(`restore.conflict.${conflict.table}`, { title: conflict.title });
  return (
    <fieldset className={styles.conflict}>
      <legend>{title}</legend>
      {(['mine', 'theirs'] as const).map((side) => (
        <label key={side} className={styles.choice}>
          <input type="radio" name={name} checked={choice === side} onChange={() => onChoose(side)} />
          <span>{t(`restore.${side}`)}</span>
          <dl>
            {Object.entries(conflict[side]).map(([field, value]) => (
              <div key={field}>
                <dt>{fieldWords(field, text)}</dt>
                <dd>{valueWords(field, value, text)}</dd>
              </div>
            ))}
          </dl>
        </label>
      ))}
    </fieldset>
  );
}

function fieldWords(field: string, { t }: Text): string {
  const key = `restore.field.${field}`;
  return hasText(key) ? t(key) : field;
}

/** Ids become words; what the driver wrote stays as it is. */
function valueWords(field: string, value: string, { t, nameOf }: Text): string {
  if (value === '') return t('restore.empty');
  if (field === 'category') return nameOf(value as CategoryId);
  if (field === 'categories')
    return value
      .split(' ')
      .map((id) => nameOf(id as CategoryId))
      .join(', ');
  const key = `${FAMILIES[field] ?? ''}${value}`;
  if (field in FAMILIES && hasText(key)) return t(key);
  return value;
}

/** What the texts of a field's ids begin with. */
const FAMILIES: Readonly<Record<string, string>> = {
  tier: 'tier.',
  outcome: 'outcome.',
  what: 'glitch.',
  state: 'restore.state.',
  kind: 'letterKind.',
};
