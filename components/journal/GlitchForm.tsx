import { useId, type ReactNode } from 'react';

import type { GlitchHints } from '../../utils/app/journal/glitch-hints';
import type { GlitchTrouble } from '../../utils/app/journal/glitch-input';
import { localDay } from '../../utils/i18n/dates';
import { Button } from '../ui/Button';
import { Callout } from '../ui/Callout';
import { TextField } from '../ui/TextField';
import { useText } from '../use-text';
import type { FormValues } from './form-values';
import styles from './GlitchForm.module.css';
import { KindCards } from './KindCards';
import { Suggested } from './Suggested';
import { MomentField, WhenField } from './WhenField';

/** Why an entry was not saved. */
export type FormTrouble = GlitchTrouble | 'not-saved' | 'newer-data';

interface GlitchFormProps {
  readonly values: FormValues;
  readonly onChange: (part: Partial<FormValues>) => void;
  /** ISO instant at which the driver began; null for an entry that is amended, whose time is given. */
  readonly startedAt: string | null;
  readonly hints: GlitchHints | undefined;
  readonly trouble: FormTrouble | null;
  readonly busy: boolean;
  readonly submit: string;
  readonly onSubmit: () => void;
  /** What stands between the words and the button: the photos. */
  readonly children?: ReactNode;
  /** What stands beside the button. */
  readonly beside: ReactNode;
}

/** The fields of an entry: one choice is needed, the rest helps to find the notice it belongs to. */
export function GlitchForm(props: GlitchFormProps) {
  const { t, now } = useText();
  const { values, onChange, startedAt, hints, trouble, busy, submit, onSubmit, children, beside } = props;
  const troubleId = useId();
  const timeError = trouble === 'no-time' || trouble === 'future' ? t(`note.trouble.${trouble}`) : undefined;
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) onSubmit();
      }}
    >
      <KindCards
        value={values.what}
        onChange={(what) => onChange({ what })}
        describedBy={trouble === 'no-kind' ? troubleId : undefined}
      />
      {startedAt === null ? (
        <MomentField happenedAt={values.happenedAt} onChange={onChange} error={timeError} />
      ) : (
        <WhenField values={values} startedAt={startedAt} onChange={onChange} error={timeError} />
      )}
      <TextField
        label={t('note.words')}
        hint={t('note.wordsHint')}
        rows={2}
        value={values.words}
        onChange={(words) => onChange({ words })}
      />
      <div className={styles.pair}>
        <div className={styles.field}>
          <TextField label={t('note.station')} value={values.station} onChange={(station) => onChange({ station })} />
          <Suggested
            label={t('note.station')}
            values={hints?.stations ?? []}
            current={values.station}
            onPick={(station) => onChange({ station })}
          />
        </div>
        <div className={styles.field}>
          <TextField
            label={t('note.blockDate')}
            type="date"
            max={localDay(now)}
            value={values.blockDate}
            onChange={(blockDate) => onChange({ blockDate })}
          />
        </div>
        <div className={styles.field}>
          <TextField
            label={t('note.blockTime')}
            value={values.blockTime}
            onChange={(blockTime) => onChange({ blockTime })}
          />
          <Suggested
            label={t('note.blockTime')}
            values={hints?.blockTimes ?? []}
            current={values.blockTime}
            onPick={(blockTime) => onChange({ blockTime })}
          />
        </div>
      </div>
      {children}
      <div id={troubleId}>
        {trouble === null ? null : <Callout tone="care" title={t(`note.trouble.${trouble}`)} alert />}
      </div>
      <div className={styles.buttons}>
        <Button kind="primary" icon="check" submit busy={busy}>
          {submit}
        </Button>
        {beside}
      </div>
    </form>
  );
}
