import controls from './controls.module.css';
import { cx } from './cx';
import { Field } from './Field';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly required?: boolean;
  readonly requiredWord?: string;
  readonly type?: 'text' | 'date' | 'datetime-local';
  /** Lines to show; more than one makes it a text area. */
  readonly rows?: number;
  readonly max?: string;
}

export function TextField({
  label,
  value,
  onChange,
  hint,
  error,
  required,
  requiredWord,
  type = 'text',
  rows = 1,
  max,
}: TextFieldProps) {
  return (
    <Field
      label={label}
      hint={hint}
      error={error}
      {...(required === undefined ? {} : { required })}
      {...(requiredWord === undefined ? {} : { requiredWord })}
    >
      {({ id, describedBy }) => {
        const shared = {
          id,
          value,
          'aria-describedby': describedBy,
          'aria-required': required,
          'aria-invalid': error === undefined ? undefined : true,
        };
        return rows > 1 ? (
          <textarea
            {...shared}
            className={cx(controls.control, controls.area)}
            rows={rows}
            onChange={(event) => onChange(event.target.value)}
          />
        ) : (
          <input
            {...shared}
            className={controls.control}
            type={type}
            max={max}
            onChange={(event) => onChange(event.target.value)}
          />
        );
      }}
    </Field>
  );
}
