import { useState } from 'react';

import { UNSAID, type PlaceChoice } from '../../utils/app/plan/plan-views';
import { Button } from '../ui/Button';
import { SelectField } from '../ui/SelectField';
import { useText } from '../use-text';
import styles from './Plan.module.css';

interface PlaceSelectProps {
  readonly choices: readonly PlaceChoice[];
  readonly onSave: (id: string) => void;
}

/** Country, then what lies in it, as far down as there is something to choose. Nothing is chosen for her. */
export function PlaceSelect({ choices, onSave }: PlaceSelectProps) {
  const { t } = useText();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const levels = levelsOf(choices, chosen);
  const last = chosen.at(-1);
  return (
    <div className={styles.form}>
      {levels.map((level, depth) => (
        <SelectField
          key={level.map(({ id }) => id).join()}
          label={t(depth === 0 ? 'place.country' : 'place.within')}
          value={chosen[depth] ?? ''}
          options={[
            { value: '', label: t(depth === 0 ? 'place.choose' : 'place.whole') },
            ...level.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(id) => setChosen([...chosen.slice(0, depth), ...(id === '' ? [] : [id])])}
        />
      ))}
      <div className={styles.buttons}>
        {last === undefined ? null : (
          <Button icon="check" onClick={() => onSave(last)}>
            {t('place.save')}
          </Button>
        )}
        <Button kind="plain" onClick={() => onSave(UNSAID)}>
          {t('place.unsaid')}
        </Button>
      </div>
    </div>
  );
}

/** The choices at each depth that was reached, and those below the last one chosen. */
function levelsOf(choices: readonly PlaceChoice[], chosen: readonly string[]): readonly (readonly PlaceChoice[])[] {
  const levels = [choices];
  for (const id of chosen) {
    const within = levels.at(-1)?.find((choice) => choice.id === id)?.within ?? [];
    if (within.length > 0) levels.push(within);
  }
  return levels;
}
