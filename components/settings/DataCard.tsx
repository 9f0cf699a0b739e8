import { useId, type ReactNode } from 'react';

import styles from './YourData.module.css';

interface DataCardProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** One thing that can be done with the record. */
export function DataCard({ title, children }: DataCardProps) {
  const heading = useId();
  return (
    <section className={styles.card} aria-labelledby={heading}>
      <h3 className={styles.heading} id={heading}>
        {title}
      </h3>
      {children}
    </section>
  );
}
