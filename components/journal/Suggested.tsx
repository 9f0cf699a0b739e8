import { useText } from '../use-text';
import styles from './GlitchForm.module.css';

interface SuggestedProps {
  readonly label: string;
  readonly values: readonly string[];
  readonly current: string;
  readonly onPick: (value: string) => void;
}

/** What was noted in this field before, to press instead of typing it; nothing where it stands there already. */
export function Suggested({ label, values, current, onPick }: SuggestedProps) {
  const { t } = useText();
  const others = values.filter((value) => value !== current);
  if (others.length === 0) return null;
  return (
    <ul className={styles.suggested}>
      {others.map((value) => (
        <li key={value}>
          <button
            type="button"
            className={styles.chip}
            aria-label={t('note.use', { label, value })}
            onClick={() => onPick(value)}
          >
            {value}
          </button>
        </li>
      ))}
    </ul>
  );
}
