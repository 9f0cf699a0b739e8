import styles from './Mark.module.css';

/** The product's own mark: a sheet that answers, with a check. The same drawing as `public/icon`. */
export function Mark() {
  return (
    <svg className={styles.mark} viewBox="0 0 128 128" aria-hidden="true" focusable="false">
      <path
        className={styles.sheet}
        d="M28 8h72a20 20 0 0 1 20 20v52a20 20 0 0 1-20 20H64l-26 20V100H28A20 20 0 0 1 8 80V28A20 20 0 0 1 28 8z"
      />
      <path className={styles.check} d="M38 54l19 19 34-38" />
    </svg>
  );
}
