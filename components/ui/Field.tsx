import { useId, type ReactNode } from 'react';

import styles from './Field.module.css';

interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly required?: boolean;
  /** Word behind the label of a required field. */
  readonly requiredWord?: string;
  readonly children: (ids: { readonly id: string; readonly describedBy: string | undefined }) => ReactNode;
}

/** A label with its control, a hint below the label, and an error below the control. */
export function Field({ label, hint, error, required, requiredWord, children }: FieldProps) {
  const id = useId();
  const parts = [hint === undefined ? '' : `${id}-hint`, error === undefined ? '' : `${id}-error`].filter(
    (part) => part !== '',
  );
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
        {required === true && requiredWord !== undefined ? (
          <span className={styles.required}> · {requiredWord}</span>
        ) : null}
      </label>
      {hint === undefined ? null : (
        <p className={styles.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children({ id, describedBy: parts.length === 0 ? undefined : parts.join(' ') })}
      {error === undefined ? null : (
        <p className={styles.error} id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}
