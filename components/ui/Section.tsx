import { useId, type ReactNode } from 'react';

import styles from './Section.module.css';

interface SectionProps {
  readonly title: string;
  readonly children: ReactNode;
  /** Element id, for a link or a button that leads here. */
  readonly id?: string;
  readonly level?: 2 | 3;
}

/** A titled part of a screen. */
export function Section({ title, children, id, level = 2 }: SectionProps) {
  const heading = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className={styles.section} aria-labelledby={heading} id={id} tabIndex={id === undefined ? undefined : -1}>
      <Heading id={heading} className={styles.heading}>
        {title}
      </Heading>
      {children}
    </section>
  );
}
