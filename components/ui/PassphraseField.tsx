import controls from './controls.module.css';
import { cx } from './cx';
import { Field } from './Field';

interface PassphraseFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** The letters stand there to be read. */
  readonly shown: boolean;
  /** One that is being chosen, not one that is known: for password managers. */
  readonly isNew?: boolean;
}

/** A passphrase: many words, so a wide field; hidden unless it is told to show. */
export function PassphraseField({ label, value, onChange, hint, error, shown, isNew = false }: PassphraseFieldProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {({ id, describedBy }) => (
        <input
          id={id}
          className={cx(controls.control)}
          type={shown ? 'text' : 'password'}
          value={value}
          autoComplete={isNew ? 'new-password' : 'current-password'}
          autoCapitalize="none"
          spellCheck={false}
          dir="auto"
          aria-describedby={describedBy}
          aria-invalid={error === undefined ? undefined : true}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
