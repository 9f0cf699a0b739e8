import { useId } from 'react';

import { Icon } from './Icon';
import type { IconName } from './icon-paths';
import styles from './Segmented.module.css';

interface SegmentedProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly icon: IconName }[];
  readonly onChange: (value: Value) => void;
}

/** Two or three views of the same thing, one chosen: radio buttons drawn as one bar. */
export function Segmented<Value extends string>({ label, value, options, onChange }: SegmentedProps<Value>) {
  const name = useId();
  return (
    <fieldset className={styles.bar} aria-label={label}>
      {options.map((option) => (
        <label key={option.value} className={styles.option}>
          <input
            className={styles.input}
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <Icon name={option.icon} />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
