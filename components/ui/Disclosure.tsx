import type { ReactNode } from 'react';

import styles from './Disclosure.module.css';

interface DisclosureProps {
  readonly summary: string;
  /** A second line of the summary. */
  readonly detail?: string | undefined;
  readonly open?: boolean;
  /** Of the summary, where it is not the page's. */
  readonly lang?: string;
  /** Element id, for a button that leads here. */
  readonly id?: string;
  readonly children: ReactNode;
}

/** More, for those who want it: closed at first. Neighbours in a `DisclosureGroup` share one frame. */
export function Disclosure({ summary, detail, open, lang, id, children }: DisclosureProps) {
  return (
    <details className={styles.details} open={open} id={id}>
      <summary className={styles.summary}>
        <span lang={lang}>{summary}</span>
        {detail === undefined ? null : <span className={styles.detail}>{detail}</span>}
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}

export function DisclosureGroup({ children }: { readonly children: ReactNode }) {
  return <div className={styles.group}>{children}</div>;
}
