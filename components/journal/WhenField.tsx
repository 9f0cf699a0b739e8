import { useId } from 'react';

import { clockTime, shortDay } from '../../utils/i18n/dates';
import { TextField } from '../ui/TextField';
import { useText } from '../use-text';
import { fromField, toField, type FormValues } from './form-values';
import styles from './GlitchForm.module.css';

interface WhenFieldProps {
  readonly values: Pick<FormValues, 'earlier' | 'happenedAt'>;
  /** ISO instant at which the driver began. */
  readonly startedAt: string;
  readonly onChange: (part: Partial<FormValues>) => void;
  readonly error: string | undefined;
}

/** A note that was begun so long ago is not about now. */
const JUST_NOW = 300_000;

/** When it happened: as the driver begins to write, or at a time she gives. */
export function WhenField({ values, startedAt, onChange, error }: WhenFieldProps) {
  const { t, language, now } = useText();
  const name = useId();
  const { earlier, happenedAt } = values;
  const time = clockTime(startedAt, language);
  const isFresh = now.getTime() - Date.parse(startedAt) < JUST_NOW;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{t('note.when')}</legend>
      <div className={styles.choices}>
        <label className={styles.choice}>
          <input type="radio" name={name} checked={!earlier} onChange={() => onChange({ earlier: false })} />
          <span>
            {isFresh ? t('note.now', { time }) : t('note.begun', { day: shortDay(startedAt, language), time })}
          </span>
        </label>
        <label className={styles.choice}>
          <input
            type="radio"
            name={name}
            checked={earlier}
            onChange={() => onChange({ earlier: true, happenedAt: happenedAt || startedAt })}
          />
          <span>{t('note.earlier')}</span>
        </label>
      </div>
      {earlier ? <MomentField happenedAt={happenedAt} onChange={onChange} error={error} /> : null}
    </fieldset>
  );
}

/** Date and time by themselves, for an entry that is amended. */
export function MomentField({
  happenedAt,
  onChange,
  error,
}: Pick<WhenFieldProps, 'onChange' | 'error'> & { readonly happenedAt: string }) {
  const { t, now } = useText();
  return (
    <TextField
      label={t('note.happenedAt')}
      type="datetime-local"
      value={toField(happenedAt)}
      max={toField(now.toISOString())}
      error={error}
      onChange={(value) => onChange({ happenedAt: fromField(value) })}
    />
  );
}
