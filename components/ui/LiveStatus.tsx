import { Icon } from './Icon';
import styles from './LiveStatus.module.css';

/** Says the result of an action, on the screen and to screen readers. Always mounted; an empty text shows nothing. */
export function LiveStatus({ text, good = true }: { readonly text: string; readonly good?: boolean }) {
  return (
    <p className={styles.status} role="status">
      {text === '' ? null : (
        <>
          <Icon name={good ? 'check' : 'triangle'} className={good ? styles.good : styles.care} />
          <span>{text}</span>
        </>
      )}
    </p>
  );
}
