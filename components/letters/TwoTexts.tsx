import styles from './Letters.module.css';

interface TwoTextsProps {
  readonly sides: readonly { readonly title: string; readonly text: string }[];
  /** Of both texts. */
  readonly language: string;
}

/** Two letters as they stand, one beside the other where there is room. */
export function TwoTexts({ sides, language }: TwoTextsProps) {
  return (
    <div className={styles.two}>
      {sides.map(({ title, text }) => (
        <figure key={title} className={styles.side}>
          <figcaption className={styles.soft}>{title}</figcaption>
          <p className={styles.asIs} lang={language}>
            {text}
          </p>
        </figure>
      ))}
    </div>
  );
}
