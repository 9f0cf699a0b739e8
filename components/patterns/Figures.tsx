import { useId, type ReactNode } from 'react';

import styles from './Chart.module.css';

interface FiguresProps {
  readonly title: string;
  /** Below the title: what was counted, and what is not in it. */
  readonly note?: ReactNode;
  readonly charts?: ReactNode;
  /** The table with the same figures. */
  readonly children: ReactNode;
}

/** A chart beside the table with the same figures; on a narrow screen above it. */
export function Figures({ title, note, charts, children }: FiguresProps) {
  const id = useId();
  return (
    <section className={styles.figure} aria-labelledby={id}>
      <h2 className={styles.caption} id={id}>
        {title}
      </h2>
      {note === undefined ? null : <div className={styles.note}>{note}</div>}
      {charts === undefined ? (
        children
      ) : (
        <div className={styles.both}>
          <div className={styles.charts}>{charts}</div>
          {children}
        </div>
      )}
    </section>
  );
}
