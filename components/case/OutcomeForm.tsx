import { useState } from 'react';

import { OUTCOMES, type Outcome } from '../../utils/app/case/case-views';
import { Button } from '../ui/Button';
import { SelectField } from '../ui/SelectField';
import { TextField } from '../ui/TextField';
import { useText } from '../use-text';
import styles from './Case.module.css';

interface OutcomeFormProps {
  /** What the messages suggest; null where nothing does. */
  readonly suggested: Outcome | null;
  readonly onSave: (kind: Outcome, note: string) => void;
  /** The other way out, with its word. */
  readonly onOther: () => void;
  readonly otherWord: string;
}

/** How a case ended, and a note. */
export function OutcomeForm({ suggested, onSave, onOther, otherWord }: OutcomeFormProps) {
  const { t } = useText();
  const [kind, setKind] = useState<Outcome>(suggested ?? 'withdrawn');
  const [note, setNote] = useState('');
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onSave(kind, note);
      }}
    >
      <SelectField
        label={t('outcome.choose')}
        value={kind}
        options={OUTCOMES.map((id) => ({ value: id, label: t(`outcome.${id}`) }))}
        onChange={setKind}
      />
      <TextField label={t('outcome.note')} value={note} rows={2} onChange={setNote} />
      <div className={styles.buttons}>
        <Button kind="primary" submit icon="check">
          {t('outcome.save')}
        </Button>
        <Button kind="plain" onClick={onOther}>
          {otherWord}
        </Button>
      </div>
    </form>
  );
}
